import { loadavg } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { mapBounded } from "../../../delivery/map-bounded.ts";
import { loadBase } from "../../../knowledge/pack/load.ts";
import { type StandIn, startStandIn } from "../../../playground/stand-in.ts";
import { openStore } from "../../../store/open-store.ts";
import type { Store } from "../../../store/store.ts";
import { markOf } from "../delivery/many-channels.ts";
import { seeded } from "../measuring/chance.ts";
import { startPostgres } from "../processes/start-postgres.ts";
import { queriesOf, reportCosts } from "./costs.ts";
import { type Crowd, gather } from "./crowd.ts";
import { type FleetParts, type StartedProcess, startProxy, startShards } from "./fleet.ts";
import { lastMoment, type Moment, nextMoment } from "./moments.ts";

const TOKEN = "MTIzNDU2Nzg5.bench.shards";
const PER_SECOND = 50;
const LIMITS = { perSecond: PER_SECOND, perChannel: 5 };
const ASKED = 1.02;
const SEED = 18;
/** A question every so many milliseconds. */
const ASK_EVERY = 200;
/** Longer than a claim of a process that was killed holds, in milliseconds. */
const LONGEST_SILENCE = 180_000;
/** Settings written at once, and milliseconds that each may take. */
const SETTINGS_AT_ONCE = 20;
const SETTING_MS = 6;
const MB = 2 ** 20;

/**
 * `npm run bench -- shards [--servers 20000] [--summaries 10000] [--shards 16] [--processes 4] [--concurrency 16]
 * [--due-now]`: the bot's real processes behind the proxy, on a real PostgreSQL, at a stand-in that splits its servers. Summaries fall
 * due at once, at the next full, quarter or half hour (or, to try it, at the last full hour, so that each process first looks whether
 * the post of a time before its start stands already, which takes a request more each); then every process is replaced in turn, and one is killed, while people ask and further summaries fall due.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      servers: { type: "string", default: "20000" },
      summaries: { type: "string", default: "10000" },
      shards: { type: "string", default: "16" },
      processes: { type: "string", default: "4" },
      concurrency: { type: "string", default: "16" },
      "due-now": { type: "boolean", default: false },
    },
  });
  const [servers, summaries, shards] = [Number(values.servers), Number(values.summaries), Number(values.shards)];
  const processes = Number(values.processes);
  const server = await startPostgres();
  const databaseUrl = await server.createDatabase();
  const standIn = await startStandIn({
    token: TOKEN,
    limits: LIMITS,
    branches: servers - 1,
    sharding: { recommended: shards, maxConcurrency: Number(values.concurrency), identifyApartMs: 4_900 },
  });
  const { proxy, apiUrl } = await startProxy(standIn.apiUrl);
  const store = await openStore(databaseUrl, { waitMs: 60_000 });
  const parts: FleetParts = { discordApiUrl: apiUrl, databaseUrl, token: TOKEN, shardCount: shards };
  const ranges = Array.from({ length: processes }, (_, index) => {
    const each = shards / processes;
    return `${index * each}-${(index + 1) * each - 1}`;
  });
  const began = performance.now();
  const fleet = new Map(ranges.map((range) => [range, startShards(parts, range)]));
  const all = () => [...fleet.values()];
  await Promise.all(all().map((process) => process.said('"Ready"')));
  console.log(
    `${servers} servers, ${shards} shards in ${processes} processes: all ready after ${seconds(began)} s; ` +
      `${memoryOf(all())} MB each; ${standIn.gateway.turns.hasty} identifies out of turn`,
  );
  const places = placesOf(standIn);
  const questions = [...loadBase("knowledge").entries.values()]
    .filter(({ kind }) => kind !== "smalltalk")
    .map(({ question }) => question.en);
  const crowd = gather(
    standIn,
    places.map(({ id, general }) => [id, general] as const),
    questions,
    seeded(SEED),
  );
  const posts = new Posts(standIn);
  const before = await queriesOf(databaseUrl);
  const idleFrom = performance.now();

  const first = places.slice(0, summaries);
  const moment = values["due-now"] ? lastMoment() : nextMoment(SETTING_MS * summaries);
  await setDaily(store, first, moment);
  const spent = () => [sumOf(all().map((one) => one.processor())), proxy.processor(), ownProcessor()];
  const spentBefore = spent();
  const wait = moment.at.epochMilliseconds - Date.now();
  if (wait < 0 && !values["due-now"]) throw new Error("The settings took too long; try again");
  await delay(Math.max(0, wait));
  await posts.until(first.length);
  const least = (summaries * (values["due-now"] ? 2 : 1) - 1) / PER_SECOND;
  const ratio = posts.seconds / least;
  console.log(
    `${summaries} summaries due at once: ${posts.seconds.toFixed(1)} s from the first to the last, ${ratio.toFixed(3)} × the limit's own for their requests, ` +
      `${least.toFixed(1)} s (asked: ≤ ${ASKED}${ratio <= ASKED ? "" : ", MISSED"}); ${posts.verdict(first.length)}; ${standIn.refused} requests refused`,
  );

  const [bots, between, discord] = spent().map((ms, i) => ((ms - (spentBefore[i] ?? 0)) / summaries).toFixed(1));
  console.log(
    `processor a summary: ${bots} ms in the bot's processes, ${between} ms in the proxy, ${discord} ms in this stand-in for Discord; ` +
      `${PER_SECOND} a second leave ${(1_000 / PER_SECOND).toFixed(0)} ms for each on every processor, the database's share included`,
  );

  const later = places.slice(summaries, summaries + Math.min(places.length - summaries, 2_000));
  const asking = askOn(crowd, (guildId) => standIn.gateway.hears(guildId));
  await setDaily(store, later.slice(0, later.length / 2), lastMoment());
  for (const range of ranges) {
    const old = fleet.get(range);
    const next = startShards(parts, range);
    await next.said('"Ready"');
    fleet.set(range, next);
    console.log(`shards ${range} replaced: the old process left by itself with code ${await old?.gone}`);
  }
  await setDaily(store, later.slice(later.length / 2), lastMoment());
  await delay(2_000);
  const [victim = ""] = ranges;
  await fleet.get(victim)?.end("SIGKILL");
  const killedAt = performance.now();
  const heir = startShards(parts, victim);
  await heir.said('"Ready"');
  fleet.set(victim, heir);
  console.log(`shards ${victim} killed and started again: back after ${seconds(killedAt)} s`);
  await posts.until(first.length + later.length);
  await asking.stop();
  const tally = await crowd.tally(20_000);
  console.log(
    `through it: ${tally.asked} questions, ${tally.unanswered} unanswered, ${tally.doubled} answered twice ` +
      `(${tally.unheard} more not asked, as nobody had the shard); ${posts.verdict(first.length + later.length)}; ` +
      `${standIn.gateway.turns.hasty} identifies out of turn, ${standIn.violations.length} breaches of contract`,
  );
  for (const violation of standIn.violations.slice(0, 5)) console.log(`  ${violation}`);
  await reportCosts({
    databaseUrl,
    before,
    idleFrom,
    servers,
    processes: all(),
    summaries: first.length + later.length,
  });
  console.log(`load of the machine over the last five minutes: ${loadavg()[1]?.toFixed(1)}`);
  await Promise.all(all().map((process) => process.end("SIGTERM")));
  await proxy.end("SIGTERM");
  await store.close();
  await standIn.close();
  await server.stop();
}

interface Place {
  readonly id: string;
  readonly general: string;
  readonly daily: string;
}

function placesOf({ world }: StandIn): Place[] {
  return [...world.branches.keys()].map((id) => {
    const [general = "", daily = ""] = world.ownChannels.get(id) ?? [];
    return { id, general, daily };
  });
}

/** Settings that all fall due at that moment. */
async function setDaily(store: Store, places: readonly Place[], { hour, zone }: Moment): Promise<void> {
  const set = ({ id, daily }: Place) =>
    store.setDaily({ guildId: id, channelId: daily, hour, zone, language: "en", setBy: "1", setAt: 0 });
  await mapBounded(places, SETTINGS_AT_ONCE, set);
}

/** The day's posts as they come. */
class Posts {
  readonly #byChannel = new Map<string, number>();
  #first = 0;
  #last = 0;

  constructor({ world }: StandIn) {
    world.listen((event) => {
      if (event.type !== "message" || markOf(event.stored.message) === undefined) return;
      this.#last = performance.now();
      this.#first ||= this.#last;
      const channel = event.stored.message.channel_id;
      this.#byChannel.set(channel, (this.#byChannel.get(channel) ?? 0) + 1);
    });
  }

  /** From the first to the latest. */
  get seconds(): number {
    return (this.#last - this.#first) / 1000;
  }

  /** Resolves when so many channels have theirs, or no further one came for minutes. */
  async until(count: number): Promise<void> {
    this.#last = performance.now();
    while (this.#byChannel.size < count && performance.now() - this.#last < LONGEST_SILENCE) await delay(50);
  }

  verdict(expected: number): string {
    const doubled = [...this.#byChannel.values()].filter((count) => count > 1).length;
    return `${expected - this.#byChannel.size} summaries lost, ${doubled} doubled`;
  }
}

function askOn(crowd: Crowd, isHeard: (guildId: string) => boolean) {
  const timer = setInterval(() => crowd.ask(isHeard), ASK_EVERY);
  return {
    async stop() {
      clearInterval(timer);
    },
  };
}

function memoryOf(fleet: readonly StartedProcess[]): string {
  return fleet.map((process) => (process.memory() / MB).toFixed(0)).join(", ");
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Milliseconds that this process has used. */
function ownProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
