import type { Language } from "../../../knowledge/pack/schema.ts";
import type { ArabicReader } from "./arabic/arabic-reader.ts";
import { glossed, type Spoken } from "./arabic/gloss.ts";
import { isArabic, isMostlyArabic } from "./arabic-forms.ts";
import { otherLanguageOf } from "./other-language-of.ts";

/** A message, by its language. */
export interface Heard {
  readonly language: Language;
  /** In the letters of its language. */
  readonly written: string;
  /** As the engine reads it: in English, as far as its words are known. */
  readonly text: string;
  /** What each word of another language became. */
  readonly spoken: readonly Spoken[];
}

/** Tells a message's language, and puts what isn't English of it into English. */
export function hear(message: string, { glossary, arabizi }: ArabicReader): Heard {
  if (isArabic(message) && otherLanguageOf(message) === undefined) {
    return { language: isMostlyArabic(message) ? "ar" : "en", written: message, ...glossed(message, glossary) };
  }
  return arabizi.isArabizi(message)
    ? hearArabic(message, { glossary, arabizi })
    : { language: "en", written: message, text: message, spoken: [] };
}

/** What is known to be Arabic, whatever its letters. */
export function hearArabic(message: string, { glossary, arabizi }: ArabicReader): Heard {
  const written = isArabic(message) ? message : arabizi.arabised(message);
  return { language: "ar", written, ...glossed(written, glossary) };
}
