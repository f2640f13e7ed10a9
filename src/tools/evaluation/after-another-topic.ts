import { topicOf } from "../../answering/ranking/notes.ts";
import type { Case } from "./question-files.ts";

/** What the questions' files are called where each is asked after another. */
export const AFTER = "after another topic";

/** A pair of questions in one conversation, of which the second is judged. */
export interface Pair {
  readonly opener: Case;
  readonly question: Case;
}

/**
 * Every question that stands alone, asked right after one that has an answer in another topic: the same draw each time.
 * None where all questions are of one topic.
 */
export function afterAnotherTopic(cases: readonly Case[]): Pair[] {
  const alone = cases.filter(({ conversation }) => conversation === undefined);
  const openers = alone.filter(({ fact }) => fact !== null);
  let drawn = 0;
  return alone.flatMap((one, i) => {
    const others = openers.filter(({ fact }) => one.fact === null || topicOf(fact ?? "") !== topicOf(one.fact));
    drawn = (drawn * MULTIPLIER + INCREMENT) % MODULUS;
    const opener = others[drawn % others.length];
    if (!opener) return [];
    const conversation = `${AFTER} ${i}`;
    return [
      {
        opener: { ...opener, conversation, turn: 0 },
        question: { ...one, file: `${one.file} ${AFTER}`, conversation, turn: 1 },
      },
    ];
  });
}

/** A linear congruential generator: Numerical Recipes' numbers. */
const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const MODULUS = 2 ** 32;
