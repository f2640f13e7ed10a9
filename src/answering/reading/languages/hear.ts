import type { Language } from "../../../knowledge/pack/schema.ts";
import { glossed } from "./arabic/gloss.ts";
import type { Glossary } from "./arabic/glossary.ts";
import { isArabic } from "./arabic-forms.ts";

/** A message, by its language. */
export interface Heard {
  readonly language: Language;
  /** As the engine reads it: in English, as far as its words are known. */
  readonly text: string;
}

/** Tells a message's language, and puts what isn't English of it into English. */
export function hear(message: string, glossary: Glossary): Heard {
  if (!isArabic(message)) return { language: "en", text: message };
  return { language: isMostlyArabic(message) ? "ar" : "en", text: glossed(message, glossary) };
}

function isMostlyArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const arabic = text.match(/\p{Script=Arabic}/gu) ?? [];
  return arabic.length * 2 > letters.length;
}
