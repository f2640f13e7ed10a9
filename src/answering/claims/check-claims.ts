import type { Answer } from "../answer.ts";
import type { Engine } from "../engine.ts";
import { recogniseClaim } from "./recognising/recognise.ts";

/** A claim of a text with its verdict. */
export interface CheckedClaim {
  /** Which of the text's sentences it is, from 1. */
  readonly sentence: number;
  readonly answer: Answer;
}

/** Claims of one text that are checked. */
const MOST = 5;
const SENTENCE_END = /(?<=[.!?؟…])\s+|\n+/u;

/** The verdict on each sentence of a text that claims something, in order; the first few. */
export function checkClaims(text: string, engine: Engine): CheckedClaim[] {
  const sentences = text.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence));
  const checked: CheckedClaim[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (checked.length === MOST) break;
    if (!recogniseClaim(sentence)) continue;
    const { answer } = engine.consider({ text: sentence });
    if (answer.verdict !== undefined) checked.push({ sentence: i + 1, answer });
  }
  return checked;
}
