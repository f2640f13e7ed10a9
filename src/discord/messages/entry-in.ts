import type { Language } from "../../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE } from "../../texts/languages.ts";

/** No entry's id holds it. */
const IN = "@";

/** An entry's id as buttons and menus keep it, with the language that it is offered in. */
export function entryIn(entry: string, language: Language): string {
  return language === FALLBACK_LANGUAGE ? entry : `${entry}${IN}${language}`;
}

/** Reads back what `entryIn` wrote. @param languages that there are; another is the fallback */
export function parseEntryIn(text: string, languages: readonly Language[]): { entry: string; language: Language } {
  const [entry = "", wanted] = text.split(IN);
  return { entry, language: languages.find((one) => one === wanted) ?? FALLBACK_LANGUAGE };
}
