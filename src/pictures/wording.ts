import { attributionOf } from "../answering/attribution.ts";
import type { Fact } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../texts/languages.ts";

/** The language of all pictures so far: each is drawn once, for everybody. */
export const LANGUAGE: Language = FALLBACK_LANGUAGE;
/** What pictures and their descriptions say besides the pack's words. */
export const { pictures: WORDS } = textsIn(LANGUAGE);

/** Who says so, and as of when, a line each: stands in every picture and its alt text. */
export function attributionLines(facts: readonly Fact[]): string[] {
  const { claimants, asOf } = attributionOf({ facts, language: LANGUAGE });
  return [WORDS.accordingTo(claimants), WORDS.asOf(asOf)];
}

/** A text as it begins a sentence or a line. */
export function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** A label as it stands after its figure. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
