import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { seeded } from "../measuring/chance.ts";
import { median } from "../measuring/quantile.ts";
import { Asker } from "./asking.ts";
import { type Start, startContestant } from "./contestants.ts";
import { allQuestions, asPeopleAsk, shareOfRepeats } from "./questions.ts";
import { startWire, type Wire } from "./wire.ts";

const NAMES = ["echo", "attest"] as const;
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
const MEASURES = {
  "ready at 10 servers, ms": "≤ 1.5",
  "ready at 2,500 servers, ms": "≤ 1.5",
  "memory at 10 servers, MB": "≤ 1.4",
  "heap at 10 servers, MB": "≤ 1.4",
  "memory at 2,500 servers, MB": "≤ 1.2",
  "heap at 2,500 servers, MB": "≤ 1.2",
  "event to REST, as people ask, ms": "≤ 1.5",
  "event to REST, all different, ms": "≤ 1.5",
  "answers a second, as people ask": "≥ 0.5",
  "answers a second, all different": "≥ 0.5",
  // What stays the same however busy the machine is.
  "processor an answer, as people ask, ms": "",
  "processor an answer, all different, ms": "",
} as const;
/** By what was measured. */
type Found = Readonly<Record<string, number>>;
type Name = Start["name"];

/**
 * `npm run bench -- bot [--rounds 3] [--questions 10000] [--checkout FOLDER]`: this bot beside a bare echo bot, each a
 * process of its own, turn by turn on the same bare wire, which checks nothing; the medians, and their ratio.
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
  const chance = seeded(SEED);
  const wordings = allQuestions(chance);
  const as = (count: number) => asPeopleAsk(wordings.slice(0, COMMON), count, chance);
  const asked = as(Number(values.questions));
  const mixes = { asked, different: wordings.slice(COMMON), warmUp: as(WARM_UP), later: as(QUIET) };
  const share = (100 * shareOfRepeats(asked)).toFixed(0);
  console.log(`As people ask: ${asked.length} questions, ${share} % of them in a wording that was asked before.`);
  console.log(`All different: ${mixes.different.length} questions in wordings that nobody asked before.`);
  const few = await startWire(FEW);
  const many = await startWire(MANY);
  const room = mkdtempSync(join(tmpdir(), "attest-bench-"));
  const found: Record<Name, Found[]> = { echo: [], attest: [] };
  const checkout = values.checkout && resolve(values.checkout);
  try {
    // Compiles, learns the pack and registers the commands, which later starts don't.
    for (const name of NAMES) await measure({ name, room, checkout }, few, mixes);
    for (let round = 0; round < Number(values.rounds); round++)
      for (const name of NAMES) {
        const start = { name, room, checkout };
        found[name].push({ ...(await measure(start, few, mixes)), ...(await measure(start, many, mixes)) });
      }
  } finally {
    await few.close();
    await many.close();
    rmSync(room, { recursive: true });
  }
  report(found);
}

interface Mixes {
  readonly asked: readonly string[];
  readonly different: readonly string[];
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
    const apart = await asker.oneByOne(mixes.different.slice(0, QUIET));
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

function report({ echo, attest }: Readonly<Record<Name, readonly Found[]>>): void {
  console.log(`${"".padEnd(42)}${["echo", "Attest", "ratio", "asked"].map((head) => head.padStart(9)).join("")}`);
  for (const [measure, asked] of Object.entries(MEASURES)) {
    const [theirs, ours] = [echo, attest].map((rounds) => median(rounds.flatMap((one) => one[measure] ?? [])));
    const ratio = (ours ?? Number.NaN) / (theirs ?? Number.NaN);
    const cells = [figure(theirs), figure(ours), ratio.toFixed(2), asked, isMissed(ratio, asked) ? "missed" : ""];
    console.log(`${measure.padEnd(42)}${cells.map((cell) => cell.padStart(9)).join("")}`);
  }
}

function isMissed(ratio: number, asked: string): boolean {
  const [sign, limit] = asked.split(" ");
  return (sign === "≤" && ratio > Number(limit)) || (sign === "≥" && ratio < Number(limit));
}

function figure(value = Number.NaN): string {
  return value.toFixed(value < 100 ? 2 : 0);
}
