import { randomUUID } from "node:crypto";
import { commands, messageCommands } from "../../commands/index.ts";
import { Memory } from "../answering/memory.ts";
import { startDailyJob } from "../delivery/daily-job.ts";
import { ConsideredQuestions } from "../discord/asking/considered.ts";
import { Popularity } from "../discord/asking/popularity.ts";
import { createClient } from "../discord/connection/client.ts";
import { Intake } from "../discord/connection/gateway/intake.ts";
import { ConnectionWatch } from "../discord/connection/gateway/watch.ts";
import { login } from "../discord/connection/login.ts";
import { ownShards } from "../discord/connection/own-shards.ts";
import { followPresence } from "../discord/connection/presence.ts";
import { Registrar } from "../discord/connection/registrar.ts";
import { RequestGate } from "../discord/connection/request-gate.ts";
import { startCuration } from "../discord/curating/curation.ts";
import { createLiveBase } from "../discord/curating/live-base.ts";
import { Objections } from "../discord/curating/objections.ts";
import { dailyPorts } from "../discord/daily/ports.ts";
import { noLimits } from "../discord/people/people-limits.ts";
import { onTheClock } from "../discord/requests/patience.ts";
import { SetupDrafts } from "../discord/setup/drafts.ts";
import type { Bot } from "../discord/surface/bot.ts";
import { listOf } from "../discord/surface/command.ts";
import { inviteLink } from "../discord/surface/invite.ts";
import { rememberLast } from "../discord/surface/pictures-port.ts";
import { RecentAnswers } from "../discord/surface/recent-answers.ts";
import { readAccuracy } from "../loading/load-accuracy.ts";
import { unobserved } from "../metrics/observer.ts";
import { createPictures } from "../pictures/pictures.ts";
import { onTimer } from "../schedule.ts";
import { createZoneSearch } from "../searching/zones.ts";
import { ownsDirectMessages } from "../shards/own-shards.ts";
import { answerEvents } from "./answer-events.ts";
import type { BotParts } from "./bot-parts.ts";
import { joinFellows, storeOf } from "./join-fellows.ts";
import type { RunningBot } from "./running-bot.ts";
import { wantedCommands } from "./wanted-commands.ts";

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
  shards = { ids: [0], count: 1 },
  observer = unobserved,
  onLost = (error) => log.fatal(error.message),
  onSuperseded,
  schedule = onTimer,
  patience = onTheClock,
  limits = noLimits(),
}: BotParts): Promise<RunningBot> {
  const gate = new RequestGate();
  const nowMs = () => now().epochMilliseconds;
  const watch = new ConnectionWatch(log, nowMs, onLost);
  const intake = new Intake(log);
  const onLaterBase = async () => void (await curation.reload?.());
  const others = { store, log, now: nowMs, schedule, door: intake, onLaterBase };
  const fellows = joinFellows(onSuperseded && { ...others, onSuperseded }, intake);
  await fellows.admit(shards);
  const { turns } = fellows;
  const parts = { apiUrl, log, gate, messageContent, shards, watch, intake, turns, schedule, now: nowMs, patience };
  const [client, first] = await Promise.all([
    login({ create: () => createClient(parts), token, log, schedule }),
    typeof engine === "function" ? engine() : engine,
  ]);
  const live = createLiveBase(first, log);
  const own = ownShards(client);
  const shared = { client, store: storeOf(own, store), log, now };
  const bot: Bot = {
    memory: new Memory(),
    considered: new ConsideredQuestions(),
    ...shared,
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
    zones: createZoneSearch(() => live.engine.base),
    recent: new RecentAnswers(now),
    limits,
    popularity: await Popularity.load({ store, now }),
    drafts: new SetupDrafts(),
    objections: new Objections(),
    picturesOf: rememberLast(makePictures),
    accuracy: pack && readAccuracy(pack.folder),
    readsMessages: messageContent,
    observer,
  };
  const registrar = new Registrar({ client, store, log, isReader: !ownsDirectMessages(own) }, schedule);
  const tell = () => fellows.tell(own, live.engine.base.version);
  const register = () => registrar.register(wantedCommands(live.engine.base, log));
  await tell();
  const onSwap = async () => void (await Promise.all([tell(), register()]));
  const curation = startCuration({ bot, live, pack, register: onSwap, mayCorrect: () => fellows.isCurrent });
  const underWay = answerEvents(bot);
  await fellows.takeOver();
  watch.listening(true);

  await register();
  await followPresence(shared);
  const ports = dailyPorts({ ...shared, gate, engine: () => live.engine, picturesOf: bot.picturesOf });
  const share = own.ids.length / own.count;
  const delivery = { ...shared, share, processId: randomUUID(), startedAt: now().epochMilliseconds, ...ports };
  const daily = startDailyJob(delivery, { now, onReport: ({ outcome }) => observer.delivery(outcome) });
  const queues = () => ({
    under_way: underWay.count,
    crowded_channels: limits.queue.waiting,
    store: store.health.waiting,
    ...gate.waiting,
  });
  observer.started({ connection: watch, queues, baseVersion: () => live.engine.base.version });
  const guilds = client.guilds.cache.size;
  log.info({ user: client.user.tag, shards: own.ids, of: own.count, guilds, base: first.base.version }, "Ready");
  if (guilds === 0) log.info({ invite: inviteLink(client) }, "In no server yet; invite me by this link");

  // Not spread: that would read the getters once and for all.
  return Object.assign(bot, {
    daily,
    delivery,
    curation,
    connection: watch,
    async stop() {
      limits.queue.stop();
      watch.listening(false);
      registrar.stop();
      await Promise.all([underWay.close(), curation.stop(), daily.stop()]);
      await Promise.all([client.destroy(), fellows.stop()]);
    },
  });
}
