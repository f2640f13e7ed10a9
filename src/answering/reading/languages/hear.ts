import type { Language } from "../../../knowledge/pack/schema.ts";
import type { ArabicReader } from "./arabic/arabic-reader.ts";
import { glossed } from "./arabic/gloss.ts";
import type { Spoken } from "./arabic/spoken.ts";
import { isArabic, isMostlyArabic } from "./arabic-forms.ts";
import { otherLanguageOf } from "./other-language-of.ts";
import type { PackReader } from "./pack-reader.ts";

/** A message, by its language. */
export interface Heard {
  readonly language: Language;
  /** In the letters of its language. */
  readonly written: string;
  /** As the engine reads it: in English, as far as its words are known. */
  readonly text: string;
  /** What each word of another language became. */
  readonly spoken: readonly Spoken[];
  /** It was read by what the pack has in its language: its words aren't to be mended into English ones. */
  readonly isByPack?: boolean;
  /** Much of it was only guessed by its sound. */
  readonly isGuessed?: boolean;
}

/** What messages of a base's members are heard with. */
export interface Hearing {
  readonly arabic: ArabicReader;
  /** Of the languages that are files alone. */
  readonly further: Iterable<PackReader>;
}

/**
 * Tells a message's language, and puts what isn't English of it into English.
 * @param isArabicTalk whether it goes on from an answer in Arabic
 */
export function hear(message: string, { arabic, further }: Hearing, isArabicTalk = false): Heard {
  for (const reader of further) if (reader.isOf(message)) return hearByPack(message, reader);
  const { arabizi } = arabic;
  if (isArabic(message) && otherLanguageOf(message) === undefined) {
    // “745؟” holds no letters of any language.
    const language = isMostlyArabic(message) || !/\p{L}/u.test(message) ? "ar" : "en";
    return { language, written: message, ...glossed(message, arabic.glossary) };
  }
  if (arabizi.isArabizi(message, isArabicTalk)) return hearArabic(message, arabic);
  const mixed = arabizi.withArabicWords(message);
  const isMixed = mixed !== message && otherLanguageOf(message) === undefined;
  return isMixed
    ? { language: "en", written: message, ...glossed(mixed, arabic.glossary) }
    : { language: "en", written: message, text: message, spoken: [] };
}

/** What is known to be Arabic, whatever its letters. @param isStated whether it is known to state something */
export function hearArabic(message: string, arabic: ArabicReader, isStated = false): Heard {
  const written = isArabic(message) ? message : arabic.arabizi.arabised(message);
  const isGuessed = written !== message && arabic.arabizi.isGuessed(message);
  return { language: "ar", written, ...glossed(written, arabic.glossary, isStated), isGuessed };
}

/** What is known to be of a language that is files alone. */
export function hearByPack(message: string, reader: PackReader): Heard {
  return { language: reader.language, written: message, isByPack: true, ...reader.glossed(message) };
}
