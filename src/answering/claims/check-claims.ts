import type { Language } from "../../knowledge/pack/schema.ts";
import { forgetNumbers } from "../../numbers/read-numbers.ts";
import type { Answer } from "../answer.ts";
import type { Engine } from "../engine.ts";
import { recogniseClaim } from "./recognising/recognise.ts";

/** A claim of a text with its verdict. */
export interface CheckedClaim {
  /** Which of the text's sentences it is, from 1. */
  readonly sentence: number;
  readonly answer: Answer;
}

/** A sentence that gets no verdict and isn't a question: it claims nothing, or nothing that is understood. */
export interface SilentSentence {
  /** As of a claim. */
  readonly sentence: number;
  readonly text: string;
}

/** The claims of a text as far as they are checked. */
export interface CheckedClaims {
  readonly claims: readonly CheckedClaim[];
  /** Of the sentences that were looked at, those about which nothing is said. */
  readonly silent: readonly SilentSentence[];
  /** Whether there may be more. */
  readonly isCut: boolean;
}

/** Claims of one text that are told. */
const MOST = 8;
/** Sentences that are judged: not every one gets a verdict. */
const MOST_JUDGED = 10;
/** Sentences that are looked at. */
const MOST_READ = 60;
/** Longer ones are no sentences. */
const LONGEST = 400;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const QUESTION = /[?؟]\s*$/u;
const SENTENCE_END = /(?<=[.!?؟…])\s+|\n+/u;

/**
 * The verdict on each sentence of a text that claims something, in order; the first few. A step is a sentence, of some milliseconds.
 * @param language in which the verdicts are given; each sentence's own if none is given
 */
export function* checkClaims(text: string, engine: Engine, language?: Language): Generator<void, CheckedClaims> {
  const sentences = text.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence));
  const claims: CheckedClaim[] = [];
  const silent: SilentSentence[] = [];
  let judged = 0;
  try {
    for (const [i, sentence] of sentences.entries()) {
      if (claims.length === MOST || judged === MOST_JUDGED || i === MOST_READ) return { claims, silent, isCut: true };
      const isRead = sentence.length <= LONGEST && recogniseClaim(sentence) !== undefined;
      if (isRead) judged++;
      const answer = isRead ? engine.consider({ text: sentence, language }).answer : undefined;
      if (answer?.verdict !== undefined) claims.push({ sentence: i + 1, answer });
      else if (!QUESTION.test(sentence) && saysSomething(sentence)) silent.push({ sentence: i + 1, text: sentence });
      yield;
    }
    return { claims, silent, isCut: sentences.some(({ length }) => length > LONGEST) };
  } finally {
    forgetNumbers();
  }
}

/** One word says nothing by itself: “yes”, as a poll offers it. By words: one pattern for all would look at a long run of letters once for each of them. */
function saysSomething(sentence: string): boolean {
  const words = sentence.split(/\s+/);
  return words.some((word, at) => LETTER.test(word) && LETTER_OR_DIGIT.test(words[at + 1] ?? ""));
}
