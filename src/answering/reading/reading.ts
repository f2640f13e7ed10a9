import { isYear } from "../../numbers/stated-number.ts";
import { withoutAsides } from "./asides.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Lexicon, Match } from "./lexicon.ts";
import type { Mender } from "./mending/mender.ts";
import { clean, sentencesIn, stemOf, tokensIn, wordsIn } from "./normalise.ts";
import { kindredOf } from "./words/kindred-words.ts";

/** What the engine sees in a text. */
export interface Reading {
  /** Words after shorthand, spelling and other languages are mended. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly matches: readonly Match[];
  /** Stems with each entity's words replaced by `@entity`, and figures by `#`: “did 745 soldiers die” asks as “did 125 soldiers die” does. */
  readonly units: readonly string[];
  /** The families of words that each word is of, in packs of few wordings. */
  readonly kindred?: readonly (readonly string[])[];
  /** Words as they were said, where they were put into English. */
  readonly spoken?: readonly string[];
}

/** Content words of the shortest question that needs no other. */
const WHOLE = 2;
/** Words of the base's texts, and of a member's, which are short: nobody asks in more; what follows isn't read. */
const MOST_WORDS = { own: 400, asked: 80 };

/**
 * Reads one stretch of text.
 * @param mender mends its words, where it is a member's
 */
export function read(text: string, lexicon: Lexicon, mender: Mender | undefined): Reading {
  const cleaned = clean(text);
  const words = mender
    ? mender.mendAll(tokensIn(withoutAsides(cleaned)).slice(0, MOST_WORDS.asked))
    : wordsIn(cleaned).slice(0, MOST_WORDS.own);
  const stems = words.map(stemOf);
  const matches = lexicon.find(stems);
  const units = replaceEntities(stems, matches);
  return { words, stems, matches, units, ...(lexicon.hasFew && { kindred: kindredOf(stems) }) };
}

/** The stretches of a long text that may hold the question: each sentence of its own, the asking ones first. */
export function askingParts(text: string): string[] {
  const sentences = sentencesIn(withoutAsides(clean(text)));
  if (sentences.length < 2) return [];
  const asking = sentences.filter((sentence) => /[?؟]$/.test(sentence));
  return asking.length > 0 ? asking : sentences.slice(-1);
}

/** Whether a stretch of text says what it is about; otherwise it leans on the rest. */
export function namesSomething({ matches }: Reading): boolean {
  return matches.some((match) => !isAsking(match));
}

/** Whether a question has so few content words that it leans on something said before. */
export function isHalf({ stems }: Reading): boolean {
  return stems.filter((stem) => !isFunctionWord(stem)).length < WHOLE;
}

/** Whether a meaning tells what is asked (how many, where), not what about. */
export function isAsking({ slot }: Pick<Match, "slot">): boolean {
  return slot === "asks";
}

/** Whether a word is a number that counts something: not a year, nor small enough to be part of a name or of anything. */
export function isFigure(word: string): boolean {
  // Nearly all words are none, and their first letter tells it faster than the pattern.
  return word <= "9\uffff" && /^\d{3,}$/.test(word) && !isYear(Number(word));
}

function replaceEntities(stems: readonly string[], matches: readonly Match[]): readonly string[] {
  // Most texts name none: one list for both, of tens of thousands, spares memory.
  if (!matches.some(({ id }) => id.startsWith("@")) && !stems.some(isFigure)) return stems;
  const units: (string | undefined)[] = [...stems];
  for (const { id, start, end } of matches) {
    if (!id.startsWith("@")) continue;
    units.fill(undefined, start, end);
    units[start] = id;
  }
  const said = units.filter((unit) => unit !== undefined);
  // Where the figure is all that is said, it tells what is meant.
  const counts = said.some((unit) => !isFunctionWord(unit) && !isFigure(unit));
  return counts ? said.map((unit) => (isFigure(unit) ? "#" : unit)) : said;
}
