import type { Entry } from "../knowledge/model.ts";
import type { Fit, Fitting, Strangeness } from "./fit.ts";
import type { Candidate, Likeness } from "./rank.ts";
import type { Reading } from "./reading.ts";
import weights from "./weights.json" with { type: "json" };

/** What speaks for an entry (likeness) and against it (fit), in numbers. */
export type Evidence = Likeness &
  Fit & {
    /** 1 if the question leans on an entry of the same topic, or on one that names this as related. */
    readonly continues: number;
    /** 1 if the question leans on this very entry. */
    readonly repeats: number;
  };

/** What an option is: an answer, what is known to be unknown (or small talk), or none of the candidates. */
export type OptionKind = "fact" | "other" | "none";
/** What each piece of evidence counts, by the kind of option; `always` counts without evidence. */
type Weights = Readonly<Record<OptionKind, Readonly<Record<string, number>>>>;

const WEIGHTS: Weights = weights;

/** A candidate with the probability that it is what the member means. */
export interface Weighed extends Candidate {
  readonly evidence: Evidence;
  readonly probability: number;
}

/** Candidates, the likeliest first, and the probability that none of them is meant; all sum to 1. */
export interface Weighing {
  readonly candidates: readonly Weighed[];
  readonly none: number;
  /** What speaks for none of them. */
  readonly against: Strangeness;
}

/**
 * Weighs the evidence for each candidate against the others and against “none of them”: a softmax over weighted sums.
 * The weights are fitted on questions that are no example phrasings (`npm run fit`).
 */
export function weigh(reading: Reading, ranked: readonly Candidate[], fitting: Fitting, context?: Entry): Weighing {
  const candidates = ranked.map((candidate) => {
    const { entry, likeness } = candidate;
    const continues = context && (topicOf(context) === topicOf(entry) || context.related.includes(entry.id)) ? 1 : 0;
    const repeats = context === entry ? 1 : 0;
    return { ...candidate, evidence: { ...likeness, ...fitting.fit(reading, entry), continues, repeats } };
  });
  const against = fitting.strangeness(reading);
  const odds = candidates.map(({ entry, evidence }) => Math.exp(sumOf(evidence, WEIGHTS[kindOf(entry)])));
  const none = Math.exp(sumOf(against, WEIGHTS.none));
  const all = odds.reduce((sum, one) => sum + one, none);
  const weighed = candidates.map((candidate, i) => ({ ...candidate, probability: (odds[i] ?? 0) / all }));
  return { candidates: weighed.sort((a, b) => b.probability - a.probability), none: none / all, against };
}

/** The kind of option that an entry is. */
export function kindOf({ kind }: Entry): OptionKind {
  return kind === "fact" ? "fact" : "other";
}

/** Entries of one folder have one topic. */
function topicOf({ id }: Entry): string {
  return id.split(".", 1)[0] ?? id;
}

function sumOf(evidence: Evidence | Strangeness, by: Weights[OptionKind]): number {
  return Object.entries(evidence).reduce((sum, [name, value]) => sum + value * (by[name] ?? 0), by.always ?? 0);
}
