import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { AttestError } from "../../../errors.ts";
import { loadPrepared } from "../../../loading/prepare.ts";
import { seeded } from "../measuring/chance.ts";
import { median } from "../measuring/quantile.ts";
import type { Fuzzed, Timing } from "./fuzz-texts.ts";
import { generatorsFor, wordingsOf } from "./generators.ts";
import { reportFuzz, slowestOf } from "./report-fuzz.ts";

const KNOWLEDGE = { folder: "knowledge", cache: "node_modules/.cache/attest" };
const USAGE = "Usage: npm run bench -- fuzz [--count 100000] [--seed 1] [--only KIND] [--threads N]";
/** Texts that a thread takes at once, with a seed of their own: so they are the same for any number of threads. */
const BATCH = 500;
/** What came so far is told so many times. */
const TOLD = 10;

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly only: string | undefined;
  readonly threads: number;
}

/**
 * `npm run bench -- fuzz`: seeded texts of every kind through the whole engine and the messages that come of them, a thread a
 * processor. Prints what threw, what Discord would refuse, and how long the slowest took beside a plain question; ends with 1 where
 * anything was wrong.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = optionsOf(args);
  const { count, seed, only, threads } = options;
  // Prepared once, for all threads.
  const { base } = loadPrepared(KNOWLEDGE);
  const kinds = Object.keys(generatorsFor(wordingsOf(base)));
  if (only !== undefined && !kinds.includes(only))
    throw new AttestError("USAGE", `${USAGE}\nKinds: ${kinds.join(", ")}`);
  const chance = seeded(seed);
  const batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, i) => ({
    count: Math.min(BATCH, count - i * BATCH),
    seed: chance.below(2 ** 32),
  }));
  const timings: Timing[] = [];
  const problems = new Map<string, string>();
  const tellEvery = Math.ceil(batches.length / TOLD);
  let done = 0;
  const onFuzzed = (fuzzed: Fuzzed) => {
    for (const timing of fuzzed.timings) timings.push(timing);
    for (const [problem, text] of fuzzed.problems) problems.set(problem, text);
    if (++done % tellEvery === 0)
      console.error(
        `${timings.length} texts, slowest ${slowestOf(timings).toFixed(1)} times, problems ${problems.size}`,
      );
  };
  const queue = batches.values();
  const started = Array.from({ length: Math.min(threads, batches.length) }, () => fuzzInThread(queue, only, onFuzzed));
  const usual = median(await Promise.all(started));
  reportFuzz({ timings, problems }, { seed, usual });
  if (problems.size > 0) process.exitCode = 1;
}

/** Has another thread take batches until none is left. @returns milliseconds that it takes for a plain question */
async function fuzzInThread(
  queue: Iterator<{ readonly count: number; readonly seed: number }>,
  only: string | undefined,
  onFuzzed: (fuzzed: Fuzzed) => void,
): Promise<number> {
  const worker = new Worker(new URL("./fuzz-worker.ts", import.meta.url), { workerData: { place: KNOWLEDGE, only } });
  const [usual]: number[] = await once(worker, "message");
  for (let next = queue.next(); !next.done; next = queue.next()) {
    worker.postMessage(next.value);
    const [fuzzed]: Fuzzed[] = await once(worker, "message");
    if (fuzzed) onFuzzed(fuzzed);
  }
  await worker.terminate();
  return usual ?? Number.NaN;
}

function optionsOf(args: readonly string[]): Options {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({ args: [...args], options: { count: text, seed: text, only: text, threads: text } });
    const [count, seed] = [Number(values.count ?? 100_000), Number(values.seed ?? 1)];
    const threads = Number(values.threads ?? availableParallelism());
    if (![count, seed, threads].every(Number.isInteger) || count < 1 || threads < 1)
      throw new TypeError("no whole number");
    return { count, seed, only: values.only, threads };
  } catch {
    throw new AttestError("USAGE", USAGE);
  }
}
