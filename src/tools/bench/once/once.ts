import { monitorEventLoopDelay } from "node:perf_hooks";
import { startBot } from "../../../bot/start-bot.ts";
import { loadEngine } from "../../../loading/prepare.ts";
import { createLog } from "../../../log.ts";
import { startStandIn } from "../../../playground/stand-in.ts";
import { openStore } from "../../../store/open-store.ts";
import { askOnABadDay } from "./ask-on-a-bad-day.ts";
import { hurried } from "./hurried.ts";

const SHARE = 0.05;
const WARM_UP = 60;
/** Of the breaches and log lines. */
const SHOWN = 5;
/** Few enough that a command finds its answer within three seconds on a busy machine, too. */
const AT_ONCE = 12;

/** Asks so many questions while one exchange in twenty fails, and prints who was told what, how often. */
export async function run([count = "10000", seed = "1"]: readonly string[]): Promise<void> {
  const questions = Number(count);
  const lines: string[] = [];
  const standIn = await startStandIn();
  const store = await openStore(":memory:");
  const bot = await startBot({
    apiUrl: standIn.apiUrl,
    token: "playground",
    engine: loadEngine({ folder: "knowledge" }),
    store,
    log: createLog("warn", { write: (line) => void lines.push(line) }),
    patience: hurried,
  });
  const day = { standIn, bot, seed: Number(seed), atOnce: AT_ONCE };
  // The first answers of a process are slow, and a command waits three seconds.
  await askOnABadDay({ ...day, questions: WARM_UP, share: 0 });
  const stalls = monitorEventLoopDelay();
  stalls.enable();
  const begin = performance.now();
  const tallies = await askOnABadDay({ ...day, questions, share: SHARE });
  const seconds = (performance.now() - begin) / 1000;

  const failures = [...standIn.faults.happened].sort(([, a], [, b]) => b - a);
  const failed = failures.reduce((sum, [, times]) => sum + times, 0);
  console.log(`${failed} exchanges failed: ${failures.map(([name, times]) => `${times} × ${name}`).join(", ")}`);
  let amiss = 0;
  for (const [way, { asked, answered, refused, doubled, lost }] of tallies) {
    amiss += doubled + lost;
    console.log(
      `${way}: ${asked} asked, ${answered} answered once, ${refused} told a reference, ${doubled} doubled, ${lost} lost`,
    );
  }
  console.log(
    `${amiss === 0 ? "reached" : "MISSED"}: ${amiss} doubled or lost (asked: 0); ${lines.length} log lines, ` +
      `${standIn.violations.length} breaches of contract, ${seconds.toFixed(0)} s, ` +
      `the loop stood still for ${(stalls.max / 1e6).toFixed(0)} ms at most`,
  );
  for (const violation of standIn.violations.slice(0, SHOWN)) console.log(`breach: ${violation}`);
  for (const line of lines.slice(0, SHOWN)) console.log(`log: ${line.slice(0, 200)}`);
  await bot.stop();
  await store.close();
  await standIn.close();
}
