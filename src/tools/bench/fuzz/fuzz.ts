import { parseArgs } from "node:util";
import type { Engine } from "../../../answering/engine.ts";
import type { BotMessage } from "../../../discord/messages/message.ts";
import { AttestError } from "../../../errors.ts";
import { loadEngine } from "../../../loading/prepare.ts";
import { type Chance, seeded } from "../measuring/chance.ts";
import { median, quantile } from "../measuring/quantile.ts";
import { checking, contextAfter, exercise } from "./exercise.ts";
import { generatorsFor, LONGEST_MESSAGE, wordingsOf } from "./generators.ts";
import { problemsOf } from "./message-problems.ts";
import { highest, processorTime, taken } from "./times.ts";

const KNOWLEDGE = { folder: "knowledge", cache: "node_modules/.cache/attest" };
const USAGE = "Usage: npm run bench -- fuzz [--count 100000] [--seed 1] [--only KIND]";
/** Asked before anything counts: what runs for the first time is slow. */
const WARM_UP = 2000;
/** Plain questions whose median is what others are held against. */
const PLAIN = 150;
/** Upper ends of the classes by length, in characters. */
const CLASSES = [100, 300, 1000, 2000, LONGEST_MESSAGE];
/** One in so many texts is as long as a message can be. */
const FULL = 8;
/** The slowest answer, in medians of plain questions. */
const ASKED = 10;
const SHOWN = 5;
/** What came so far is told so many times. */
const TOLD = 10;
/** A check of which a step took longer, in plain questions, is timed once more: the least counts. */
const CHECKED = 8;

/** How long one text took. */
interface Timing {
  readonly kind: string;
  readonly length: number;
  readonly ms: number;
  /** The longest that *Check this message* stands still. */
  readonly checkMs: number;
}

/**
 * `npm run bench -- fuzz`: seeded texts of every kind through the whole engine and the messages that come of them. Prints what
 * threw, what Discord would refuse, and how long the slowest took beside a plain question; ends with 1 where anything was wrong.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { count, seed, only } = optionsOf(args);
  const engine = loadEngine(KNOWLEDGE);
  const chance = seeded(seed);
  const wordings = wordingsOf(engine.base);
  const all = Object.entries(generatorsFor(wordings));
  const kinds = only === undefined ? all : all.filter(([kind]) => kind === only);
  const [first, ...others] = kinds;
  if (!first) throw new AttestError("USAGE", `${USAGE}\nKinds: ${all.map(([kind]) => kind).join(", ")}`);
  for (let i = 0; i < WARM_UP; i++) exercise(engine, chance.oneOf(wordings.questions), []);
  const usual = median(
    chance.several(wordings.questions, PLAIN).map((text) => processorTime(() => engine.consider({ text }))),
  );

  const problems = new Map<string, string>();
  const timings: Timing[] = [];
  let context: readonly string[] = [];
  for (let i = 0; i < count; i++) {
    const [kind, generate] = chance.oneOf([first, ...others]);
    const most = lengthFor(chance);
    const text = generate(chance, most).slice(0, most);
    try {
      const start = performance.now();
      const { consideration, messages } = exercise(engine, text, context);
      const before = context;
      const ms = taken(performance.now() - start, usual, () => engine.consider({ text, context: before }));
      const { message, longest } = stepped(engine, text);
      for (const problem of [...messages, message].flatMap(problemsOf)) problems.set(`${kind}: ${problem}`, text);
      const checkMs = longest > CHECKED * usual ? Math.min(longest, stepped(engine, text).longest) : longest;
      timings.push({ kind, length: text.length, ms, checkMs });
      context = chance.below(3) > 0 ? [] : contextAfter(consideration, context);
    } catch (error) {
      problems.set(`${kind}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, text);
    }
    if ((i + 1) % Math.ceil(count / TOLD) === 0)
      console.error(`${i + 1} texts, slowest ${inUsual(timings, usual)}, problems ${problems.size}`);
  }
  report(timings, problems, { count, seed, usual });
  if (problems.size > 0) process.exitCode = 1;
}

/** As short as a question, as long as a message, and all between. */
function lengthFor(chance: Chance): number {
  return chance.below(FULL) === 0 ? LONGEST_MESSAGE : 1 + chance.below(chance.oneOf([60, 300, 1000, LONGEST_MESSAGE]));
}

/** Checks a text. `longest` is the longest of the steps between which others have their turn, in milliseconds. */
function stepped(engine: Engine, text: string): { message: BotMessage; longest: number } {
  const steps = checking(engine, text);
  for (let longest = 0; ; ) {
    const start = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return { message: step.value, longest };
  }
}

function report(
  timings: readonly Timing[],
  problems: ReadonlyMap<string, string>,
  { count, seed, usual }: { readonly count: number; readonly seed: number; readonly usual: number },
): void {
  const row = (name: string, those: readonly Timing[]) => {
    const times = those.map(({ ms }) => ms);
    const checks = highest(those.map(({ checkMs }) => checkMs));
    const cells = [median(times), quantile(times, 0.99), highest(times), checks].map((ms) => ms.toFixed(2));
    console.log(`${name.padEnd(18)}${[String(those.length), ...cells].map((cell) => cell.padStart(11)).join("")}`);
  };
  console.log(`${count} texts, seed ${seed}; milliseconds of the engine, and of the longest step of a check`);
  console.log("characters              texts     median   99th pct    slowest      check");
  row("all", timings);
  for (const [i, most] of CLASSES.entries()) {
    const least = CLASSES[i - 1] ?? 0;
    row(
      `up to ${most}`,
      timings.filter(({ length }) => length > least && length <= most),
    );
  }
  console.log("kind, the slowest first: texts, slowest answer in plain questions, longest step of a check in ms");
  const kinds = [...Map.groupBy(timings, ({ kind }) => kind)].map(([kind, those]) => ({
    kind,
    texts: those.length,
    slowest: highest(those.map(({ ms }) => ms)) / usual,
    check: highest(those.map(({ checkMs }) => checkMs)),
  }));
  for (const { kind, texts, slowest, check } of kinds.toSorted((a, b) => b.slowest - a.slowest))
    console.log(
      `  ${kind.padEnd(34)}${String(texts).padStart(7)}${slowest.toFixed(1).padStart(9)}${check.toFixed(1).padStart(9)}`,
    );
  const slowest = timings.toSorted((a, b) => b.ms - a.ms).slice(0, SHOWN);
  console.log(`slowest: ${slowest.map(({ kind, length, ms }) => `${kind} (${length}) ${ms.toFixed(1)}`).join(", ")}`);
  console.log(`median of a plain question ${usual.toFixed(2)} ms; asked for: the slowest at most ${ASKED} times that`);
  for (const [name, least] of [
    ["of 4,000 characters", LONGEST_MESSAGE],
    ["of any length", 0],
  ] as const) {
    const ratio = highest(timings.filter(({ length }) => length >= least).map(({ ms }) => ms)) / usual;
    console.log(`the slowest ${name}: ${ratio.toFixed(1)} times, ${ratio <= ASKED ? "reached" : "missed"}`);
  }
  console.log(`thrown, refused by Discord's limits, or pinging: ${problems.size}`);
  for (const [problem, text] of problems) console.log(`${problem}\n    in ${JSON.stringify(text.slice(0, 300))}`);
}

/** The slowest answer, in plain questions. */
function inUsual(timings: readonly Timing[], usual: number): string {
  return `${(highest(timings.map(({ ms }) => ms)) / usual).toFixed(1)} times`;
}

function optionsOf(args: readonly string[]): { count: number; seed: number; only: string | undefined } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { count: { type: "string" }, seed: { type: "string" }, only: { type: "string" } },
    });
    const [count, seed] = [Number(values.count ?? 100_000), Number(values.seed ?? 1)];
    if (!Number.isInteger(count) || !Number.isInteger(seed) || count < 1) throw new TypeError("no whole number");
    return { count, seed, only: values.only };
  } catch {
    throw new AttestError("USAGE", USAGE);
  }
}
