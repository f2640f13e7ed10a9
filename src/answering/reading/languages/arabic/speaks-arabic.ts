import { everydayFrequency, isEnglish } from "../../everyday.ts";
import { TELLING, TELLING_SOUNDS } from "./arabizi-particles.ts";
import { soundKey } from "./sounds.ts";
import { KNOWN_SPELLINGS } from "./words/arabizi-words.ts";

/** A digit that stands for a letter: inside a word, or before one that it begins. */
const DIGIT_LETTER = /^(?=.*[a-z].*[235678]|.*[235678].*[a-z].*[a-z])[a-z'235678]+$/;
/** English that is written with digits too. */
const ENGLISH_DIGITS =
  /^(?:\d+(?:st|nd|rd|th|k|m|s|am|pm|yo|yr|yrs|h|d|x)|[a-z]?\d+|2mor+o|2nite|gr8|l8r|m8|w8|h8|2day|2nite|2morrow|b4|str8|covid\d*|eli\d+)$/;
/** The articles that stand apart from their word. */
const ARTICLES = new Set("el wel wil bel bil lel 3al 3el".split(" "));
/** A rarer English word may as well be what an Arabic one sounds like: “mara”, “mart”. */
export const RARE = 3e-5;
/** How far a word speaks for Arabic in Latin letters: one with digits in it, one that only Arabic has, one that English has too, one that sounds like a known word; and any English one, a rare one less. */
const SCORE = { digits: 1, telling: 1, english: 0.6, near: 0.4, otherwise: -0.5, rare: -0.1 };
/** What the words of a message come to at least, and each of them. */
const LEAST = 0.9;
const SHARE = 0.2;

/** What is known of Latin words. */
interface Known {
  /** Part of a name that the base writes so. */
  isName(word: string): boolean;
  /** It sounds like a word that is known in Arabic. */
  soundsKnown(word: string): boolean;
}

/**
 * Whether words in Latin letters are Arabic.
 * @param words of a message, lower case
 * @param isExpected whether the talk was in Arabic: then whatever isn't English is
 */
export function speaksArabic(words: readonly string[], known: Known, isExpected: boolean): boolean {
  if (isExpected && words.every((word) => scoreOf(word, known) >= 0)) return true;
  // Nearly all messages are English, and hold none of these.
  if (!words.some((word) => isTelling(word, known))) return false;
  // What an Arabic article stands before is no English word: “wel may”.
  const score = words.reduce(
    (sum, word, i) => sum + Math.max(scoreOf(word, known), ARTICLES.has(words[i - 1] ?? "") ? 0 : -1),
    0,
  );
  return score >= LEAST && score / words.length >= SHARE;
}

/** Whether a word makes one ask at all whether a message is Arabic. */
function isTelling(word: string, { isName }: Known): boolean {
  if (TELLING.has(word) || isDigitWord(word)) return true;
  return !isEnglish(word) && !isName(word) && (TELLING_SOUNDS.has(soundKey(word)) || KNOWN_SPELLINGS.has(word));
}

/** How far a word speaks for Arabic. */
function scoreOf(word: string, { isName, soundsKnown }: Known): number {
  if (isDigitWord(word)) return SCORE.digits;
  if (TELLING.has(word)) return isEnglish(word) ? SCORE.english : SCORE.telling;
  if (word.length < 3 || isName(word) || /^\d+$/.test(word)) return 0;
  if (isEnglish(word)) return everydayFrequency(word) < RARE ? SCORE.rare : SCORE.otherwise;
  if (TELLING_SOUNDS.has(soundKey(word))) return SCORE.telling;
  return soundsKnown(word) ? SCORE.near : 0;
}

/** Whether a digit in a word stands for a letter. */
export function isDigitWord(word: string): boolean {
  return DIGIT_LETTER.test(word) && !ENGLISH_DIGITS.test(word);
}
