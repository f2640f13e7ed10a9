import { attributionOf } from "../answering/attribution.ts";
import type { Fact } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";

/** The language of all pictures so far. */
export const LANGUAGE: Language = "en";

/** Who says so, and as of when, a line each: stands in every picture and its alt text. */
export function attributionLines(facts: readonly Fact[]): string[] {
  const { claimants, asOf } = attributionOf({ facts, language: LANGUAGE });
  return [`According to: ${claimants.join("; ")}`, `As of ${asOf.join("; ")}`];
}
