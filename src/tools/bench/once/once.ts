import { startBot } from "../../../bot/start-bot.ts";
import { loadEngine } from "../../../loading/prepare.ts";
import { createLog } from "../../../log.ts";
import { startStandIn } from "../../../playground/stand-in.ts";
import { openStore } from "../../../store/open-store.ts";
import { askOnABadDay } from "./ask-on-a-bad-day.ts";
import { hurried } from "./hurried.ts";

const SHARE = 0.05;
const AT_ONCE = 24;

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
  const begin = performance.now();
  const tallies = await askOnABadDay({
    ...{ standIn, bot, questions, seed: Number(seed), share: SHARE, atOnce: AT_ONCE },
  });
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
      `${standIn.violations.length} breaches of contract, ${seconds.toFixed(0)} s`,
  );
  await bot.stop();
  await store.close();
  await standIn.close();
}
