import type { Language } from "../knowledge/pack/schema.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { Texts } from "./texts.ts";

/** The language for whoever chose none, or one that isn't there. */
export const FALLBACK_LANGUAGE: Language = "en";

const TEXTS: Readonly<Record<Language, Texts>> = { en, ar };

/** Every sentence in a language; in English where it isn't translated yet. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** Says in each language that has texts which of a pack's the bot reads: whoever reads it asked in none of those. */
export function readLanguages(languages: readonly Language[]): string {
  const told = Object.entries(TEXTS).map(([language, { answers }]) => {
    const names = new Intl.DisplayNames(language, { type: "language" });
    return answers.notRead(languages.map((each) => names.of(each) ?? each));
  });
  return told.join(" ");
}

/** The wanted language if it is among those, else the fallback. */
export function languageAmong(languages: readonly Language[], wanted: string | undefined): Language {
  return languages.find((language) => language === wanted) ?? FALLBACK_LANGUAGE;
}
