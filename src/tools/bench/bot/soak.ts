import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { seeded } from "../measuring/chance.ts";
import { Asker } from "./asking.ts";
import { startContestant } from "./contestants.ts";
import { allQuestions, asPeopleAsk } from "./questions.ts";
import { startWire } from "./wire.ts";

const MB = 2 ** 20;
const SEED = 14;
const GUILDS = 100;
/** After so many questions all is compiled and gathered, and the heap should grow no more. */
const SETTLED = 2_000;
/** Messages for others that come with each question. */
const FOREIGN = 5;
/** By how much the heap may have grown at the end. */
const MOST_GROWTH = 0.05;

/**
 * `npm run bench -- soak [--questions 20000] [--checkout FOLDER]`: questions as people ask them, each with five messages
 * that aren't for the bot, by ever other members; what the heap holds after a collection, against what it held at 2,000.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { questions: { type: "string", default: "20000" }, checkout: { type: "string" } },
  });
  const chance = seeded(SEED);
  const questions = asPeopleAsk(allQuestions(chance), Number(values.questions), chance);
  const room = mkdtempSync(join(tmpdir(), "attest-bench-"));
  const wire = await startWire(GUILDS);
  const checkout = values.checkout && resolve(values.checkout);
  const bot = startContestant({ name: "attest", apiUrl: wire.apiUrl, room, checkout });
  try {
    const asker = new Asker(wire);
    await Promise.race([asker.untilReady(), bot.failed]);
    let settled: number | undefined;
    console.log("questions  foreign messages  heap, MB  outside it, MB  memory, MB");
    for (let asked = 0; asked < questions.length; asked += SETTLED) {
      await asker.among(questions.slice(asked, asked + SETTLED), FOREIGN);
      const { heap, external, rss } = await bot.usage();
      const count = Math.min(asked + SETTLED, questions.length);
      const cells = [count, count * FOREIGN, (heap / MB).toFixed(2), (external / MB).toFixed(2), (rss / MB).toFixed(0)];
      console.log(cells.map((cell, i) => String(cell).padStart([9, 18, 10, 16, 12][i] ?? 0)).join(""));
      settled ??= heap;
      if (count === questions.length) reportGrowth(heap / settled - 1);
    }
  } finally {
    await bot.stop();
    await wire.close();
    rmSync(room, { recursive: true });
  }
}

function reportGrowth(growth: number): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const missed = growth > MOST_GROWTH ? ": missed" : "";
  console.log(
    `The heap grew by ${percent(growth)} since ${SETTLED} questions; asked ≤ ${percent(MOST_GROWTH)}${missed}`,
  );
}
