import { BESIDE_ENGLISH, LANGUAGES } from "./found.ts";
import type { ByLanguage, InSome, Language } from "./language.ts";

/** Makes something for each language. */
export function byLanguage<T>(make: (language: Language) => T): ByLanguage<T> {
  return { en: make("en"), ...inOthers(BESIDE_ENGLISH.map((language) => [language, make(language)])) };
}

/** Makes a list for each language; an empty one is left out, but for English's. */
export function listsByLanguage<T>(make: (language: Language) => readonly T[]): ByLanguage<T[]> {
  const others = BESIDE_ENGLISH.map((language): [Language, T[]] => [language, [...make(language)]]);
  return { en: [...make("en")], ...inOthers(others.filter(([, list]) => list.length > 0)) };
}

/** What lists of all languages hold, English's first. */
export function inAllLanguages<T>(lists: InSome<readonly T[]> = {}): T[] {
  return LANGUAGES.flatMap((language) => lists[language] ?? []);
}

/** The same of every language but English. */
export function besideEnglish<T>(lists: InSome<readonly T[]>): T[] {
  return BESIDE_ENGLISH.flatMap((language) => lists[language] ?? []);
}

function inOthers<T>(entries: readonly (readonly [Language, T])[]): Omit<ByLanguage<T>, "en"> {
  return Object.fromEntries(entries);
}

/** What there is in one language. */
export function given<T>(each: InSome<T>, language: Language): T | undefined {
  return each[language];
}

/** Each text of some wordings, with its language and its place there. */
export function* eachText(
  wordings: InSome<readonly string[]>,
): Generator<readonly [text: string, language: Language, place: number]> {
  for (const [language, texts = []] of Object.entries(wordings) as [Language, readonly string[] | undefined][])
    for (const [place, text] of texts.entries()) yield [text, language, place];
}
