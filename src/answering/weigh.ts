import type { Fit, Profiles } from "./profile.ts";
import type { Candidate, Likeness } from "./rank.ts";
import type { Reading } from "./reading.ts";
import weights from "./weights.json" with { type: "json" };

/** What speaks for an entry (likeness) and against it (fit), in numbers. */
export type Evidence = Likeness & Fit & { /** 1 for a known unknown or small talk. */ readonly unanswerable: number };
export type Weights = Readonly<Record<keyof Evidence | "none", number>>;

/** A candidate with the probability that it is what the member means. */
export interface Weighed extends Candidate {
  readonly evidence: Evidence;
  readonly probability: number;
}

/** Candidates, the likeliest first, and the probability that none of them is meant; all sum to 1. */
export interface Weighing {
  readonly candidates: readonly Weighed[];
  readonly none: number;
}

/**
 * Weighs the evidence for each candidate against the others and against “none of them”: a softmax over weighted sums.
 * The weights are fitted on questions that are no example phrasings (`npm run fit`).
 */
export function weigh(
  reading: Reading,
  ranked: readonly Candidate[],
  profiles: Profiles,
  by: Weights = weights,
): Weighing {
  const candidates = ranked.map((candidate) => {
    const unanswerable = candidate.entry.kind === "fact" ? 0 : 1;
    return {
      ...candidate,
      evidence: { ...candidate.likeness, ...profiles.fit(reading, candidate.entry), unanswerable },
    };
  });
  const odds = candidates.map(({ evidence }) => Math.exp(sumOf(evidence, by)));
  const none = Math.exp(by.none);
  const all = odds.reduce((sum, one) => sum + one, none);
  const weighed = candidates.map((candidate, i) => ({ ...candidate, probability: (odds[i] ?? 0) / all }));
  return { candidates: weighed.sort((a, b) => b.probability - a.probability), none: none / all };
}

/** The weighted sum of the evidence. */
export function sumOf(evidence: Evidence, by: Weights): number {
  return Object.entries(evidence).reduce((sum, [name, value]) => sum + value * by[name as keyof Evidence], 0);
}
