import { median, quantile } from "../measuring/quantile.ts";
import type { Fuzzed, Timing } from "./fuzz-texts.ts";
import { LONGEST_MESSAGE } from "./generators.ts";
import { highest } from "./times.ts";

/** Upper ends of the classes by length, in characters. */
const CLASSES = [100, 300, 1000, 2000, LONGEST_MESSAGE];
/** The slowest answer, in medians of plain questions. */
const ASKED = 10;
const SHOWN = 5;

/** Prints what came of texts. @param usual milliseconds of a plain question */
export function reportFuzz(
  { timings, problems }: Fuzzed,
  { seed, usual }: { readonly seed: number; readonly usual: number },
): void {
  console.log(`${timings.length} texts, seed ${seed}; milliseconds of the engine, and of the longest step of a check`);
  console.log("characters              texts     median   99th pct    slowest      check");
  printRow("all", timings);
  for (const [i, most] of CLASSES.entries()) {
    const least = CLASSES[i - 1] ?? 0;
    const those = timings.filter(({ length }) => length > least && length <= most);
    printRow(`up to ${most}`, those);
  }
  console.log("kind, the slowest first: texts, slowest answer in plain questions, longest step of a check in ms");
  const kinds = [...Map.groupBy(timings, ({ kind }) => kind)].map(([kind, those]) => ({
    kind,
    texts: those.length,
    slowest: slowestOf(those),
    check: highest(those.map(({ checkMs }) => checkMs)),
  }));
  for (const { kind, texts, slowest, check } of kinds.toSorted((a, b) => b.slowest - a.slowest))
    console.log(
      `  ${kind.padEnd(34)}${String(texts).padStart(7)}${slowest.toFixed(1).padStart(9)}${check.toFixed(1).padStart(9)}`,
    );
  const slowest = timings.toSorted((a, b) => b.ratio - a.ratio).slice(0, SHOWN);
  console.log(`slowest: ${slowest.map(({ kind, length, ms }) => `${kind} (${length}) ${ms.toFixed(1)}`).join(", ")}`);
  console.log(`median of a plain question ${usual.toFixed(2)} ms; asked for: the slowest at most ${ASKED} times that`);
  for (const [name, least] of [
    ["of 4,000 characters", LONGEST_MESSAGE],
    ["of any length", 0],
  ] as const) {
    const ratio = slowestOf(timings.filter(({ length }) => length >= least));
    console.log(`the slowest ${name}: ${ratio.toFixed(1)} times, ${ratio <= ASKED ? "reached" : "missed"}`);
  }
  console.log(`thrown, refused by Discord's limits, or pinging: ${problems.size}`);
  for (const [problem, text] of problems) console.log(`${problem}\n    in ${JSON.stringify(text.slice(0, 300))}`);
}

/** The slowest answer, in plain questions. */
export function slowestOf(timings: readonly Timing[]): number {
  return highest(timings.map(({ ratio }) => ratio));
}

function printRow(name: string, those: readonly Timing[]): void {
  const times = those.map(({ ms }) => ms);
  const checks = highest(those.map(({ checkMs }) => checkMs));
  const cells = [median(times), quantile(times, 0.99), highest(times), checks].map((ms) => ms.toFixed(2));
  console.log(`${name.padEnd(18)}${[String(those.length), ...cells].map((cell) => cell.padStart(11)).join("")}`);
}
