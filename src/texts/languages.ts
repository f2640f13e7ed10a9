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

/** The wanted language if it is among those, else the fallback. */
export function languageAmong(languages: readonly Language[], wanted: string | undefined): Language {
  return languages.find((language) => language === wanted) ?? FALLBACK_LANGUAGE;
}
