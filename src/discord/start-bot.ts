import { randomUUID } from "node:crypto";
import { Events } from "discord.js";
import { commands } from "../../commands/index.ts";
import type { Engine } from "../answering/engine.ts";
import { startDailyJob } from "../delivery/daily-job.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { Bot, RunningBot } from "./bot.ts";
import { createClient } from "./client.ts";
import { dailyPorts } from "./daily-ports.ts";
import { answerFreeText } from "./free-text.ts";
import { routeInteractions } from "./interactions.ts";
import { login } from "./login.ts";
import { createNameSearch } from "./name-search.ts";
import { followPresence } from "./presence.ts";
import { registerCommands } from "./register.ts";
import { RequestGate } from "./request-gate.ts";
import { createZoneSearch } from "./zone-search.ts";

/** What the bot is built from. */
export interface BotParts {
  readonly apiUrl: string;
  readonly token: string;
  readonly engine: Engine;
  readonly store: Store;
  readonly log: Log;
  readonly now?: () => Temporal.Instant;
}

/**
 * Connects to Discord, registers the commands where they changed, and starts the daily job. Resolves when the bot is
 * ready; throws a LoginError where trying again is pointless.
 */
export async function startBot({
  apiUrl,
  token,
  engine,
  store,
  log,
  now = () => Temporal.Now.instant(),
}: BotParts): Promise<RunningBot> {
  const gate = new RequestGate();
  const client = await login(() => createClient(apiUrl, log, gate), token, log);
  const bot: Bot = { client, engine, names: createNameSearch(engine.base), zones: createZoneSearch(), store, log, now };
  client.on(Events.InteractionCreate, routeInteractions(bot, commands));
  client.on(Events.MessageCreate, answerFreeText(bot));

  await registerCommands(
    client,
    commands.flatMap((command) => command.data(engine.base) ?? []),
    store,
    log,
  );
  await followPresence({ client, store, log, now });
  const ports = dailyPorts({ client, gate, store, log, base: () => engine.base, now });
  const delivery = { store, log, processId: randomUUID(), ...ports };
  const daily = startDailyJob(delivery, { now });
  log.info({ user: client.user.tag, guilds: client.guilds.cache.size, base: engine.base.version }, "Ready");

  return {
    ...bot,
    daily,
    delivery,
    async stop() {
      await daily.stop();
      await client.destroy();
    },
  };
}
