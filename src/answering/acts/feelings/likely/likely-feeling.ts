import { FEELINGS } from "../../../../knowledge/pack/text-schemas.ts";
import type { Feeling } from "../feeling.ts";
import { EVIDENCE, type FeelingEvidence } from "./feeling-evidence.ts";
import fitted from "./feeling-weights.json" with { type: "json" };

/** All that may be felt. */
export const FELT: readonly Feeling[] = FEELINGS.filter((name) => name !== "none");

/** What each piece of evidence counts for each feeling, in their order, beside feeling nothing; `always` whatever is known. */
export type FeelingWeights = Readonly<Record<(typeof EVIDENCE)[number] | "always", readonly number[]>>;

/** What was fitted on English messages, and on those put into English, which sound of less. */
export const FEELING_WEIGHTS: Readonly<Record<"own" | "foreign", FeelingWeights>> = fitted;

/** How probable each feeling is by all that is known of a message; the rest is that it feels nothing. */
export function feelingOdds(evidence: FeelingEvidence, weights: FeelingWeights): ReadonlyMap<Feeling, number> {
  const odds = FELT.map((feeling, i) => [feeling, Math.exp(sumOf(evidence, weights, i))] as const);
  const all = odds.reduce((sum, [, one]) => sum + one, 1);
  return new Map(odds.map(([feeling, one]) => [feeling, one / all]));
}

function sumOf(evidence: FeelingEvidence, by: FeelingWeights, i: number): number {
  return EVIDENCE.reduce((sum, name) => sum + evidence[name] * (by[name][i] ?? 0), by.always[i] ?? 0);
}
