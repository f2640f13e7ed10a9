import { randomUUID } from "node:crypto";
import { Events } from "discord.js";
import { commands, messageCommands } from "../../commands/index.ts";
import type { Engine } from "../answering/engine.ts";
import { Memory } from "../answering/memory.ts";
import { startDailyJob } from "../delivery/daily-job.ts";
import { readAccuracy } from "../knowledge/load-accuracy.ts";
import type { PackPlace } from "../loading/prepare.ts";
import type { Log } from "../log.ts";
import { createPictures } from "../pictures/pictures.ts";
import type { Store } from "../store/store.ts";
import type { Bot, RunningBot } from "./bot.ts";
import { createClient } from "./client.ts";
import { startCuration } from "./curation.ts";
import { dailyPorts } from "./daily-ports.ts";
import { answerFreeText } from "./free-text.ts";
import { routeInteractions } from "./interactions.ts";
import { createLiveBase } from "./live-base.ts";
import { withLocalisations } from "./localisations.ts";
import { login } from "./login.ts";
import { type PictureMaker, rememberLast } from "./pictures-port.ts";
import { Popularity } from "./popularity.ts";
import { followPresence } from "./presence.ts";
import { RecentAnswers } from "./recent-answers.ts";
import { registerCommands } from "./register.ts";
import { RequestGate } from "./request-gate.ts";
import { SetupDrafts } from "./setup/drafts.ts";
import { createZoneSearch } from "./zone-search.ts";

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
  const live = createLiveBase(engine);
  const bot: Bot = {
    memory: new Memory(),
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
    const all = [...commands, ...messageCommands];
    const wanted = all.flatMap((command) => command.data(live.engine.base) ?? []).map(withLocalisations);
    await registerCommands(client, wanted, store, log);
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
