import { AttestError } from "../../../errors.ts";
import { type Case, readCases } from "../../evaluation/question-files.ts";
import { startCheckoutBot } from "./checkout-bot.ts";

const QUESTIONS = "knowledge/questions";
/** Asked before anything counts: what runs for the first time is slow. */
const WARM_UP = 300;
/** Longer than a conversation is remembered. */
const PAUSE = { minutes: 11 };

/**
 * `npm run bench -- answering CHECKOUT`: how long the engine takes for a question on its way from a Discord event to the
 * reply, here and in another checkout, the two asked in turn in one process. Questions of one conversation are asked as such.
 */
export async function run([other]: readonly string[]): Promise<void> {
  if (other === undefined) throw new AttestError("USAGE", "Usage: npm run bench -- answering CHECKOUT");
  let clock = Temporal.Now.instant();
  const [there, here] = [await startCheckoutBot(other, () => clock), await startCheckoutBot(".", () => clock)];
  const times: { one: Case; there: number; here: number }[] = [];
  try {
    for (const [i, one] of readCases(QUESTIONS).cases.entries()) {
      if (one.turn === 0) clock = clock.add(PAUSE);
      // By turns the first, so that neither profits from what the other leaves behind.
      const first = i % 2 === 0 ? await there.ask(one.question) : undefined;
      const own = await here.ask(one.question);
      times.push({ one, there: first ?? (await there.ask(one.question)), here: own });
    }
  } finally {
    await there.stop();
    await here.stop();
  }
  const counted = times.slice(WARM_UP);
  console.log("milliseconds of the engine from a Discord event to the reply, mean");
  console.log("                 questions      there       here      ratio");
  const kinds: [string, (one: Case) => boolean][] = [
    ["all", () => true],
    ["answerable", ({ fact }) => fact !== null],
    ["unanswerable", ({ fact }) => fact === null],
    ["first turns", ({ turn }) => turn === 0],
    ["later turns", ({ turn }) => turn > 0],
  ];
  for (const [kind, isOne] of kinds) {
    const own = counted.filter(({ one }) => isOne(one));
    const [old, now] = [meanOf(own.map(({ there }) => there)), meanOf(own.map(({ here }) => here))];
    const cells = [String(own.length), old.toFixed(3), now.toFixed(3), (now / old).toFixed(2)];
    console.log(`${kind.padEnd(15)}${cells.map((cell) => cell.padStart(11)).join("")}`);
  }
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
