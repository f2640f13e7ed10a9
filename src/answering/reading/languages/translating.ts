import { everydayFrequency } from "../everyday.ts";
import { PHRASES, type Phrase } from "./other-languages.ts";
import { QUESTION_WORDS } from "./question-words.ts";

/** A word that stands more often in everyday English is taken as English, unless others of the text aren't. */
const ENGLISH = 1e-6;
/** A word that the base uses as often is the base's own, in whatever company. */
const OWN = 20;
/** Used less often, it may be a word of another language there too. */
const HARDLY_OWN = 5;
/** French and Italian leave out the vowel before a word that begins with one: “l'eau”. */
const ELIDED = /^(?:dell|d|l|qu)'(?=.{2})/;

/** A word as it was written, or what words of another language mean. */
export type Translated = { readonly written: string } | { readonly meaning: readonly string[] };

/**
 * Puts the words of other languages into English where they can't be anything else: those that are English too, or the base's
 * own, and words of grammar only beside one that is neither.
 * @param countOf how often the base uses a word
 */
export function translate(tokens: readonly string[], countOf: (word: string) => number): readonly Translated[] {
  const folded = tokens.map(foldedToken);
  const found = phrasesIn(folded);
  if (found.size === 0) return tokens.map((written) => ({ written }));
  const isForeign = (at: number, phrase: Phrase) =>
    !phrase.grammar &&
    countOf(folded[at] ?? "") < HARDLY_OWN &&
    (phrase.words.length > 1 || !isEverydayEnglish(folded[at] ?? ""));
  const amongOthers =
    [...found].some(([at, phrase]) => isForeign(at, phrase)) ||
    folded.some((word) => QUESTION_WORDS.has(word) && !isEverydayEnglish(word));
  if (!amongOthers) return tokens.map((written) => ({ written }));
  const translated: Translated[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = found.get(at);
    const own = countOf(folded[at] ?? "");
    // “el” before a name is the name's.
    const ofName =
      phrase?.grammar === true && phrase.meaning[0] === "the" && own > 0 && countOf(folded[at + 1] ?? "") > 0;
    if (!phrase || ofName || (own >= OWN && !phrase.grammar)) {
      translated.push({ written: tokens[at] ?? "" });
      continue;
    }
    translated.push({ meaning: phrase.meaning });
    at += phrase.words.length - 1;
  }
  return translated;
}

/** Those of a text's words that the tables of other languages have no meaning for. @param tokens lower case, without accents */
export function untranslated(tokens: readonly string[]): readonly boolean[] {
  const folded = tokens.map(foldedToken);
  const found = phrasesIn(folded);
  const isCovered = (at: number) => [...found].some(([from, { words }]) => from <= at && at < from + words.length);
  return folded.map((word, at) => !isCovered(at) && !QUESTION_WORDS.has(word));
}

/** The phrases of other languages, by where they begin. */
function phrasesIn(folded: readonly string[]): ReadonlyMap<number, Phrase> {
  const found = new Map<number, Phrase>();
  for (let at = 0; at < folded.length; at++) {
    const phrase = PHRASES.get(folded[at] ?? "")?.find(({ words }) =>
      words.every((word, i) => folded[at + i] === word),
    );
    if (!phrase) continue;
    found.set(at, phrase);
    at += phrase.words.length - 1;
  }
  return found;
}

/** A word as the keys of the table are written. */
export function foldedToken(token: string): string {
  return token.replaceAll("ı", "i").replaceAll("ß", "ss").replace(ELIDED, "").replaceAll("'", "");
}

/** Whether a word stands so often in everyday English that it is taken as English. */
export function isEverydayEnglish(word: string): boolean {
  return everydayFrequency(word) > ENGLISH;
}
