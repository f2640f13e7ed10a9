import { stemmer } from "stemmer";
import { ungroup } from "../../numbers/digits.ts";
import { QUESTION_WORDS } from "./languages/question-words.ts";
import { remembering } from "./remembering.ts";
import { SHORTHAND } from "./shorthand.ts";

const CODE_BLOCK = /```[\s\S]*?```/g;
/** Discord's mentions, emoji, timestamps and command links, and web addresses. */
const MARKUP = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/)[^<>]{0,100}>|https?:\/\/\S+/g;
const UNSEEN = /(?![\n\t\r])(?:[\p{Cc}\p{Cf}\p{Co}]|\uFE0F)/gu;
/** Of marks of accents that stand one upon the other, no more are somebody's spelling. */
const MARKS = /(\p{M}{4})\p{M}+/gu;

/** Marks of vowels, which few write, and the stroke that only stretches a word. */
const ARABIC_VOWELS = /[\u064B-\u0652\u0640]/g;

/** Texts in which only capitals need to be folded; most are such. */
const PLAIN = /^[a-z '",.?!:;()-]*$/i;

/**
 * A member's text as plain words: Unicode compatibility forms folded, marks of case, accents, Discord's markup, code and
 * invisible characters gone, apostrophes dropped.
 */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return ungroup(text)
    .replace(/[’‘´ʿʾʼ＇]/g, "'")
    .normalize("NFKC")
    .replace(/[\t\n\r]+/g, " \n ")
    .replace(CODE_BLOCK, " ")
    .replace(MARKUP, " ")
    .replace(UNSEEN, "")
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, "")
    .replace(ARABIC_VOWELS, "")
    .normalize("NFC")
    .toLowerCase();
}

/** A text without code, Discord's markup, what isn't seen, and more spaces than one. */
export function withoutMarkup(text: string): string {
  return text
    .replace(CODE_BLOCK, " ")
    .replace(MARKUP, " ")
    .replace(UNSEEN, "")
    .replace(MARKS, "$1")
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

/** The words of a cleaned text; contractions and shorthand are written out, possessives cut, stray letters dropped. */
export function wordsIn(cleaned: string): string[] {
  return tokensIn(cleaned).flatMap(writtenOut);
}

/** What stands between the spaces and marks of a cleaned text, as it is written. */
export function tokensIn(cleaned: string): readonly string[] {
  return cleaned.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** The words that a token stands for: none for a stray letter, several for a contraction. */
export const writtenOut = remembering((word): readonly string[] => {
  const bare = word.replaceAll("'", "");
  const expanded = SHORTHAND.get(bare) ?? QUESTION_WORDS.get(bare);
  if (expanded !== undefined) return expanded.split(" ");
  if (/^[a-z]$/.test(bare)) return [];
  if (word.includes("'")) return [word.replace(/'s$/, "").replaceAll("'", "")];
  return [bare.replace(/(\p{L})\1{2,}/gu, "$1$1")];
});

/** The sentences of a cleaned text, in order. */
export function sentencesIn(cleaned: string): string[] {
  return cleaned
    .split(/(?<=[.!?؟…])\s+|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The stemmer makes another word of it: “his guys” greet nobody, as “hi guys” do. */
const UNSTEMMED = new Set(["his"]);

/** A word's stem; numbers keep their digits, words of other scripts stay whole. */
export const stemOf = remembering((word) => (/^[a-z]+$/.test(word) && !UNSTEMMED.has(word) ? stemmer(word) : word));

/** The stems of a text's words. */
export function stemsIn(text: string): string[] {
  return wordsIn(clean(text)).map(stemOf);
}
