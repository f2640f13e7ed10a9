import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { dateLine } from "../../discord/messages/daily-dates.ts";
import { startBot } from "../../discord/start-bot.ts";
import { loadBase } from "../../knowledge/load.ts";
import { createLog } from "../../log.ts";
import { type StandIn, startStandIn } from "../../playground/stand-in.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import { lazyEngine } from "./lazy-engine.ts";
import { addChannels, postsByChannel, settingFor } from "./many-channels.ts";
import { type BotProcess, startBotProcess } from "./start-bot-process.ts";
import { startPostgres } from "./start-postgres.ts";

const CHANNELS = 8;
const FIRST_DAY = "2025-01-01T09:00:30Z";
/** Longer than a pass over the channels takes: some processes die before, some after their work. */
const LONGEST_LIFE_MS = 500;

/** What became of the deliveries of all runs. */
interface Tally {
  lost: number;
  doubled: number;
  unmarked: number;
  /** How many were sent before the kill, how many by the bot that took over. */
  before: number;
  after: number;
}

/** Kills the bot at random moments of a pass, lets another take over, and counts: on SQLite and on PostgreSQL. */
export async function run([runs = "300"]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "attest-kill-"));
  await runOn("SQLite", join(folder, "attest.db"), Number(runs));
  rmSync(folder, { recursive: true });
  const server = await startPostgres();
  await runOn("PostgreSQL", await server.createDatabase(), Number(runs));
  await server.stop();
}

async function runOn(engine: string, place: string, runs: number): Promise<void> {
  let clock = Temporal.Instant.from(FIRST_DAY);
  const standIn = await startStandIn({ now: () => clock.epochMilliseconds });
  const channels = addChannels(standIn, CHANNELS);
  const store = await openStore(place);
  const survivor = await startSurvivor(standIn, store, () => clock);
  for (const channel of channels) await store.setDaily(settingFor(channel, 9));

  const tally: Tally = { lost: 0, doubled: 0, unmarked: 0, before: 0, after: 0 };
  let next: Promise<BotProcess> = startBotProcess(standIn.apiUrl, place);
  for (let day = 0; day < runs; day++) {
    clock = Temporal.Instant.from(FIRST_DAY).add({ hours: 24 * day });
    const date = clock.toString().slice(0, 10);
    const victim = await next;
    if (day + 1 < runs) next = startBotProcess(standIn.apiUrl, place);
    victim.wake(clock);
    await delay(Math.random() * LONGEST_LIFE_MS);
    await victim.kill();
    const sent = countPosts(standIn, channels, date).filter((count) => count > 0).length;
    // Within the minutes for which a nonce holds, or beyond them, when only a look at the channel helps.
    clock = clock.add({ seconds: Math.random() < 0.5 ? 61 : 1200 });
    await survivor.pass();
    await count(tally, standIn, store, channels, date);
    tally.before += sent;
    tally.after += CHANNELS - sent;
  }
  const { lost, doubled, unmarked, before, after } = tally;
  console.log(
    `${engine}: ${runs} kills, ${runs * CHANNELS} deliveries, ${before} sent before the kill, ${after} after it: ` +
      `${lost} lost, ${doubled} doubled, ${unmarked} not marked sent, ${standIn.violations.length} breaches of contract`,
  );
  await survivor.stop();
  await store.close();
  await standIn.close();
}

/** A bot in this process, whose passes find settings only while they are asked for. */
async function startSurvivor(standIn: StandIn, store: Store, now: () => Temporal.Instant) {
  let awake = false;
  const { daily, stop } = await startBot({
    apiUrl: standIn.apiUrl,
    token: "playground",
    engine: lazyEngine(loadBase("knowledge")),
    store: { ...store, allDaily: async () => (awake ? store.allDaily() : []) },
    log: createLog("fatal"),
    now,
  });
  return {
    stop,
    async pass() {
      awake = true;
      await daily.runNow();
      awake = false;
    },
  };
}

function countPosts({ world }: StandIn, channels: readonly string[], date: string): number[] {
  const posts = postsByChannel(world);
  const line = dateLine(date, "en");
  return channels.map((channel) => (posts.get(channel) ?? []).filter((found) => found === line).length);
}

async function count(
  tally: Tally,
  standIn: StandIn,
  store: Store,
  channels: readonly string[],
  date: string,
): Promise<void> {
  for (const posts of countPosts(standIn, channels, date)) {
    if (posts === 0) tally.lost += 1;
    if (posts > 1) tally.doubled += 1;
  }
  for (const channel of channels) if ((await store.delivery(channel, date))?.status !== "sent") tally.unmarked += 1;
}
