import { attributionOf } from "../answering/attribution.ts";
import type { Fact } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { textsIn } from "../texts/languages.ts";

/** Who says so, and as of when, a line each: stands in every picture and its alt text. */
export function attributionLines(facts: readonly Fact[], language: Language): string[] {
  const { claimants, asOf } = attributionOf({ facts, language });
  const { pictures } = textsIn(language);
  return [pictures.accordingTo(claimants), pictures.asOf(asOf)];
}
