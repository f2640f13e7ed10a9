import { randomUUID } from "node:crypto";
import { Events } from "discord.js";
import { commands, messageCommands } from "../../commands/index.ts";
import type { Engine } from "../answering/engine.ts";
import { Memory } from "../answering/memory.ts";
import { startDailyJob } from "../delivery/daily-job.ts";
import { ConsideredQuestions } from "../discord/asking/considered.ts";
import { answerFreeText } from "../discord/asking/free-text.ts";
import { Popularity } from "../discord/asking/popularity.ts";
import { createClient } from "../discord/connection/client.ts";
import { login } from "../discord/connection/login.ts";
import { followPresence } from "../discord/connection/presence.ts";
import { registerCommands } from "../discord/connection/register.ts";
import { menuRegistrationOf, registrationOf } from "../discord/connection/registration.ts";
import { RequestGate } from "../discord/connection/request-gate.ts";
import { startCuration } from "../discord/curating/curation.ts";
import { createLiveBase } from "../discord/curating/live-base.ts";
import { dailyPorts } from "../discord/daily/ports.ts";
import { routeInteractions } from "../discord/routing/interactions.ts";
import { SetupDrafts } from "../discord/setup/drafts.ts";
import type { Bot } from "../discord/surface/bot.ts";
import { listOf, slashCommands, takenNames } from "../discord/surface/command.ts";
import { type PictureMaker, rememberLast } from "../discord/surface/pictures-port.ts";
import { RecentAnswers } from "../discord/surface/recent-answers.ts";
import { readAccuracy } from "../loading/load-accuracy.ts";
import type { PackPlace } from "../loading/prepare.ts";
import type { Log } from "../log.ts";
import { createPictures } from "../pictures/pictures.ts";
import { createZoneSearch } from "../searching/zones.ts";
import type { Store } from "../store/store.ts";
import type { RunningBot } from "./running-bot.ts";

/** What the bot is built from. */
export interface BotParts {
  readonly apiUrl: string;
  readonly token: string;
  /** Answers until a reload brings another. */
  readonly engine: Engine;
  /** Where the pack is, to watch it and to reload it. */
  readonly pack?: PackPlace;
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
  pack,
  store,
  log,
  now = () => Temporal.Now.instant(),
  makePictures = createPictures,
  messageContent = false,
}: BotParts): Promise<RunningBot> {
  const gate = new RequestGate();
  const client = await login(() => createClient(apiUrl, log, gate, messageContent), token, log);
  const live = createLiveBase(engine, log);
  const bot: Bot = {
    memory: new Memory(),
    considered: new ConsideredQuestions(),
    client,
    get engine() {
      return live.engine;
    },
    get names() {
      return live.names;
    },
    get reload() {
      return curation.reload;
    },
    get brokenSave() {
      return curation.brokenSave;
    },
    commands: listOf(commands, messageCommands),
    zones: createZoneSearch(),
    store,
    recent: new RecentAnswers(now),
    popularity: await Popularity.load({ store, log, now }),
    drafts: new SetupDrafts(),
    picturesOf: rememberLast(makePictures),
    accuracy: pack && readAccuracy(pack.folder),
    readsMessages: messageContent,
    log,
    now,
  };
  const register = async () => {
    const { base } = live.engine;
    for (const name of takenNames(commands, base)) log.warn({ name }, "The pack's command has the name of one of mine");
    const wanted = slashCommands(commands, base).flatMap((command) => registrationOf(command, base) ?? []);
    await registerCommands(client, [...wanted, ...messageCommands.map(menuRegistrationOf)], store, log);
  };
  const curation = startCuration({ bot, live, pack, register });
  client.on(Events.InteractionCreate, routeInteractions(bot, commands, messageCommands));
  client.on(Events.MessageCreate, answerFreeText(bot));

  await register();
  await followPresence({ client, store, log, now });
  const ports = dailyPorts({ client, gate, store, log, now, engine: () => live.engine, picturesOf: bot.picturesOf });
  const delivery = { store, log, processId: randomUUID(), startedAt: now().epochMilliseconds, ...ports };
  const daily = startDailyJob(delivery, { now });
  log.info({ user: client.user.tag, guilds: client.guilds.cache.size, base: engine.base.version }, "Ready");

  // Not spread: that would read the getters once and for all.
  return Object.assign(bot, {
    daily,
    delivery,
    curation,
    async stop() {
      await curation.stop();
      await daily.stop();
      await client.destroy();
    },
  });
}
