import type { Language } from "../knowledge/pack/schema.ts";
import { FURTHER_LANGUAGES, furtherTexts } from "../languages/found.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { Texts } from "./texts.ts";

/** The language for whoever chose none, or one that isn't there. */
export const FALLBACK_LANGUAGE: Language = "en";

const TEXTS = new Map<Language, Texts>([
  ["en", en],
  ["ar", ar],
  ...FURTHER_LANGUAGES.map((language) => [language, completed(en, furtherTexts(language))] as const),
]);

/** Every sentence in a language; in English where it isn't translated yet. */
export function textsIn(language: Language): Texts {
  return TEXTS.get(language) ?? en;
}

/** A further language's texts, each that is missing in English. */
function completed<T extends object>(english: T, translated: object): T {
  const both = Object.entries(english).map(([name, text]: [string, unknown]) => {
    const own: unknown = Reflect.get(translated, name);
    const isGroup = typeof text === "object" && text !== null && typeof own === "object" && own !== null;
    return [name, isGroup ? completed(text, own) : (own ?? text)];
  });
  return Object.assign({}, english, Object.fromEntries(both));
}

/** Says in each language that has texts which of a pack's the bot reads: whoever reads it asked in none of those. */
export function readLanguages(languages: readonly Language[]): string {
  const told = [...TEXTS].map(([language, { answers }]) => {
    const names = new Intl.DisplayNames(language, { type: "language" });
    return answers.notRead(languages.map((each) => names.of(each) ?? each));
  });
  return told.join(" ");
}

/** The wanted language if it is among those, else the fallback. */
export function languageAmong(languages: readonly Language[], wanted: string | undefined): Language {
  return languages.find((language) => language === wanted) ?? FALLBACK_LANGUAGE;
}
