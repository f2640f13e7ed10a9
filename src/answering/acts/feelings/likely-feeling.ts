import { FEELINGS } from "../../../knowledge/pack/text-schemas.ts";
import type { Feeling } from "./feeling.ts";
import { EVIDENCE, type FeelingEvidence } from "./feeling-evidence.ts";
import weights from "./feeling-weights.json" with { type: "json" };

/** All that may be felt. */
export const FELT: readonly Feeling[] = FEELINGS.filter((name) => name !== "none");

/** What each piece of evidence counts for a feeling beside feeling nothing; `always` whatever is known. */
export type FeelingWeights = Readonly<Record<Feeling, Readonly<Record<(typeof EVIDENCE)[number] | "always", number>>>>;

/** How probable each feeling is by all that is known of a message; the rest is that it feels nothing. */
export function feelingOdds(evidence: FeelingEvidence): ReadonlyMap<Feeling, number> {
  const odds = FELT.map((feeling) => [feeling, Math.exp(sumOf(evidence, weights[feeling]))] as const);
  const all = odds.reduce((sum, [, one]) => sum + one, 1);
  return new Map(odds.map(([feeling, one]) => [feeling, one / all]));
}

function sumOf(evidence: FeelingEvidence, by: FeelingWeights[Feeling]): number {
  return EVIDENCE.reduce((sum, name) => sum + evidence[name] * by[name], by.always);
}
