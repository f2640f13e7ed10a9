import { randomUUID } from "node:crypto";
import { Events } from "discord.js";
import { commands, messageCommands } from "../../commands/index.ts";
import type { Engine } from "../answering/engine.ts";
import { Memory } from "../answering/memory.ts";
import { startDailyJob } from "../delivery/daily-job.ts";
import type { Log } from "../log.ts";
import { createPictures } from "../pictures/pictures.ts";
import type { Store } from "../store/store.ts";
import type { Bot, RunningBot } from "./bot.ts";
import { createClient } from "./client.ts";
import { dailyPorts } from "./daily-ports.ts";
import { answerFreeText } from "./free-text.ts";
import { routeInteractions } from "./interactions.ts";
import { withLocalisations } from "./localisations.ts";
import { login } from "./login.ts";
import { createNameSearch } from "./name-search.ts";
import { type PictureMaker, rememberLast } from "./pictures-port.ts";
import { Popularity } from "./popularity.ts";
import { RecentAnswers } from "./recent-answers.ts";
import { registerCommands } from "./register.ts";
import { SetupDrafts } from "./setup/drafts.ts";
import { createZoneSearch } from "./zone-search.ts";

/** What the bot is built from. */
export interface BotParts {
  readonly apiUrl: string;
  readonly token: string;
  readonly engine: Engine;
  readonly store: Store;
  readonly log: Log;
  readonly now?: () => Temporal.Instant;
  readonly makePictures?: PictureMaker;
  /** Whether to ask Discord for all messages, which answer channels need. */
  readonly messageContent?: boolean;
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
  makePictures = createPictures,
  messageContent = false,
}: BotParts): Promise<RunningBot> {
  const client = await login(() => createClient(apiUrl, log, messageContent), token, log);
  const bot: Bot = {
    memory: new Memory(),
    client,
    engine,
    names: createNameSearch(engine.base),
    zones: createZoneSearch(),
    store,
    recent: new RecentAnswers(now),
    popularity: new Popularity(),
    drafts: new SetupDrafts(),
    picturesOf: rememberLast(makePictures),
    readsMessages: messageContent,
    log,
    now,
  };
  client.on(Events.InteractionCreate, routeInteractions(bot, commands, messageCommands));
  client.on(Events.MessageCreate, answerFreeText(bot));

  await registerCommands(
    client,
    [...commands, ...messageCommands].flatMap((command) => command.data(engine.base) ?? []).map(withLocalisations),
    store,
    log,
  );
  const delivery = { store, log, processId: randomUUID(), ...dailyPorts(client, engine.base) };
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
