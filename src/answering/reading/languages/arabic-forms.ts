import { isMostlyIn } from "../../../languages/scripts.ts";

const ARABIC = /[\u0600-\u06FF]/;
/** Marks of vowels, and the stroke that only stretches a word. */
const MARKS = /[\u064B-\u065F\u0670\u0640]/g;
/** And, so, with, for, like, the. */
const PREFIX = /^(?:[وف]?(?:ال|بال|لل|عال|كال)|[وفبلك])(?=\p{L}{3})/u;
/** Mine, ours, his, hers, theirs, yours: on a verb, whom it was done to. */
const SUFFIX = /(?<=\p{L}{3})(?:ني|نا|هم|هن|ها|كم|ه|ك)$/u;

/** Whether a text holds Arabic letters. */
export function isArabic(text: string): boolean {
  return ARABIC.test(text);
}

/** Whether more than half of a text's letters are Arabic. */
export function isMostlyArabic(text: string): boolean {
  return isMostlyIn(text, "Arab");
}

/** An Arabic word with the letters as one that people write for each other; a word of another script as it is. */
export function folded(word: string): string {
  if (!ARABIC.test(word)) return word;
  return word
    .replace(MARKS, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[ؤئ]/g, "ء");
}

/** What a folded word may be: itself, and of an Arabic one what is left without what is written onto it. */
export function formsOf(word: string): readonly string[] {
  if (!ARABIC.test(word)) return [word];
  const bare = word.replace(PREFIX, "");
  return [word, bare, word.replace(SUFFIX, ""), bare.replace(SUFFIX, "")];
}
