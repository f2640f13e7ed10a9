import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { seeded } from "../measuring/chance.ts";
import { median } from "../measuring/quantile.ts";
import type { Section } from "../measuring/section.ts";
import { printSection } from "../measuring/section-table.ts";
import { Asker } from "./asking.ts";
import { type Start, startContestant } from "./contestants.ts";
import { allQuestions, asPeopleAsk, shareOfRepeats } from "./questions.ts";
import { startWire, type Wire } from "./wire.ts";

/** The contestants, by what starts them. */
const NAMES = { attest: "Attest", echo: "a bare echo bot", guide: "the guide's bot" } as const satisfies Record<
  Start["name"],
  string
>;
const STARTS = ["attest", "echo", "guide"] as const;
const MB = 2 ** 20;
const SEED = 14;
const FEW = 10;
const MANY = 2_500;
/** Questions one after the other, before what a bot holds is measured. */
const QUIET = 300;
/** Questions at once that aren't counted: until then code is compiled. */
const WARM_UP = 1_500;
/** Wordings that people ask in; the others are asked once each. */
const COMMON = 4_000;

/** What is measured, with the share of the echo bot's that is asked for. */
const MEASURES: Readonly<Record<string, { readonly digits: number; readonly limit?: string }>> = {
  "ready at 10 servers, ms": { digits: 0, limit: "≤ 1.5" },
  "ready at 2,500 servers, ms": { digits: 0, limit: "≤ 1.5" },
  "memory at 10 servers, MB": { digits: 0, limit: "≤ 1.4" },
  "heap at 10 servers, MB": { digits: 1, limit: "≤ 1.4" },
  "memory at 2,500 servers, MB": { digits: 0, limit: "≤ 1.2" },
  "heap at 2,500 servers, MB": { digits: 1, limit: "≤ 1.2" },
  "event to REST, as people ask, ms": { digits: 2, limit: "≤ 1.5" },
  "event to REST, all different, ms": { digits: 2, limit: "≤ 1.5" },
  "answers a second, as people ask": { digits: 0, limit: "≥ 0.5" },
  "answers a second, all different": { digits: 0, limit: "≥ 0.5" },
  // What stays nearly the same however busy the machine is.
  "processor an answer, as people ask, ms": { digits: 2 },
  "processor an answer, all different, ms": { digits: 2 },
};
/** By what was measured. */
type Found = Readonly<Record<string, number>>;

/** How the bots are measured. */
export interface BotOptions {
  readonly rounds: number;
  /** Asked at once, as people ask; as many, of all that there are, in wordings that nobody asked before. */
  readonly questions: number;
  /** Another checkout's bot in the place of this one. */
  readonly checkout?: string | undefined;
}

/**
 * `npm run bench -- bot [--rounds 3] [--questions 10000] [--checkout FOLDER]`: this bot beside a bare echo bot and the one that
 * discord.js's guide builds.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: "string", default: "3" },
      questions: { type: "string", default: "10000" },
      checkout: { type: "string" },
    },
  });
  const { rounds, questions, checkout } = values;
  printSection(await measureBots({ rounds: Number(rounds), questions: Number(questions), checkout }));
}

/** The bots, each a process of its own, turn by turn on the same bare wire, which checks nothing; the medians. */
export async function measureBots({ rounds, questions, checkout }: BotOptions): Promise<Section> {
  const chance = seeded(SEED);
  const wordings = allQuestions(chance);
  const as = (count: number) => asPeopleAsk(wordings.slice(0, COMMON), count, chance);
  const asked = as(questions);
  const [apart, different] = [wordings.slice(COMMON, COMMON + QUIET), wordings.slice(COMMON + QUIET)];
  const mixes = { asked, different: different.slice(0, questions), apart, warmUp: as(WARM_UP), later: as(QUIET) };
  const few = await startWire(FEW);
  const many = await startWire(MANY);
  const room = mkdtempSync(join(tmpdir(), "attest-bench-"));
  const found: Record<Start["name"], Found[]> = { attest: [], echo: [], guide: [] };
  try {
    for (let round = -1; round < rounds; round++)
      for (const name of STARTS) {
        const start = { name, room, checkout: checkout && resolve(checkout) };
        const here = await measure(start, few, mixes);
        // The first start compiles, learns the pack and registers the commands, which later starts don't.
        if (round >= 0) found[name].push({ ...here, ...(await measure(start, many, mixes)) });
      }
  } finally {
    await few.close();
    await many.close();
    rmSync(room, { recursive: true });
  }
  const share = (100 * shareOfRepeats(asked)).toFixed(0);
  return {
    name: "bot",
    title: "The whole bot",
    about:
      "Real discord.js 14 on a real gateway socket and real HTTP, against a bare Discord on loopback that checks nothing and so costs " +
      "little; each bot is a process of its own, with its own command, started as an operator starts it, in turn with the others. " +
      "The echo bot and the guide's bot reply with the text that they were given: they read nothing, look nothing up and store nothing. " +
      `*As people ask*: ${asked.length} questions by Zipf's law, ${share} % of them in a wording that was asked before. *All different*: ` +
      "each wording for the first time. *Event to REST* is from the event's frame to the whole of the request that answers it, one " +
      "after the other; *answers a second* with 64 questions waiting at once.",
    command: "npm run bench -- bot",
    contestants: STARTS.map((name) => NAMES[name]),
    measures: Object.entries(MEASURES).map(([what, { digits, limit }]) => ({
      what,
      digits,
      by: Object.fromEntries(
        STARTS.map((name) => [NAMES[name], median(found[name].flatMap((one) => one[what] ?? []))] as const).filter(
          ([, figure]) => Number.isFinite(figure),
        ),
      ),
      ...(limit === undefined ? {} : { asked: { beside: NAMES.echo, limit } }),
    })),
  };
}

interface Mixes {
  readonly asked: readonly string[];
  /** In wordings that nobody asked before, here and in the next. */
  readonly different: readonly string[];
  readonly apart: readonly string[];
  readonly warmUp: readonly string[];
  /** As people ask, of a bot that has been asked for a while. */
  readonly later: readonly string[];
}

/** Starts a bot, asks it, and ends it. */
async function measure(start: Omit<Start, "apiUrl">, wire: Wire, mixes: Mixes): Promise<Found> {
  const { guilds } = wire;
  const begin = performance.now();
  const contestant = startContestant({ ...start, apiUrl: wire.apiUrl });
  const asker = new Asker(wire);
  try {
    await Promise.race([asker.untilReady(), contestant.failed]);
    const ready = performance.now() - begin;
    await asker.oneByOne(mixes.warmUp.slice(0, QUIET));
    const { rss, heap } = await contestant.usage("at rest");
    const size = `${guilds.toLocaleString("en")} servers`;
    const held = {
      [`ready at ${size}, ms`]: ready,
      [`memory at ${size}, MB`]: rss / MB,
      [`heap at ${size}, MB`]: heap / MB,
    };
    if (guilds < MANY) return held;
    await asker.saturating(mixes.warmUp);
    const before = await contestant.usage();
    const often = await asker.saturating(mixes.asked);
    const between = await contestant.usage();
    const once = await asker.saturating(mixes.different);
    const after = await contestant.usage();
    await asker.saturating(mixes.warmUp);
    const spread = await asker.oneByOne(mixes.later);
    const apart = await asker.oneByOne(mixes.apart);
    return {
      ...held,
      "event to REST, as people ask, ms": median(spread),
      "event to REST, all different, ms": median(apart),
      "answers a second, as people ask": often,
      "answers a second, all different": once,
      "processor an answer, as people ask, ms": (between.cpu - before.cpu) / mixes.asked.length,
      "processor an answer, all different, ms": (after.cpu - between.cpu) / mixes.different.length,
    };
  } finally {
    await contestant.stop();
  }
}
