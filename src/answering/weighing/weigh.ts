import type { Entry } from "../../knowledge/model.ts";
import type { Likeness } from "../ranking/rank.ts";
import weights from "../weights.json" with { type: "json" };
import type { Fit, Strangeness } from "./fit.ts";

/** What ties a follow-up to an entry, beside its likeness as it stands. */
export interface Leaning {
  /** How far on the entry's side the follow-up is after the last answer, as learned from conversations: about -1 to 1. */
  readonly turn: number;
  /** 1 if the entry is of the topic of the last answer, or related to it. */
  readonly continues: number;
  /** 1 if it is so of an answer before. */
  readonly returns: number;
  /** 1 if it is the last answer itself. */
  readonly repeats: number;
}

/** What speaks for an entry (likeness, leaning) and against it (fit), in numbers. */
export type Evidence = Likeness & Partial<Fit & Leaning>;

/** What an option is: an answer, what is known to be unknown (or small talk), or none of the candidates. */
export type OptionKind = "fact" | "other" | "none";
/** What each piece of evidence counts, by the kind of option; `always` counts without evidence. */
type Weights = Readonly<Record<OptionKind, Readonly<Record<string, number>>>>;

const WEIGHTS: Readonly<Record<"alone" | "inContext", Weights>> = weights;

/** An entry with what speaks for and against it. */
export interface Judged {
  readonly entry: Entry;
  readonly evidence: Evidence;
}

/** A candidate with the probability that it is what the member means. */
export interface Weighed extends Judged {
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
export function weigh(candidates: readonly Judged[], against: Strangeness, how: keyof typeof WEIGHTS): Weighing {
  const by = WEIGHTS[how];
  const odds = candidates.map(({ entry, evidence }) => Math.exp(sumOf(evidence, by[kindOf(entry)])));
  const none = Math.exp(sumOf(against, by.none));
  const all = odds.reduce((sum, one) => sum + one, none);
  const weighed = candidates.map((candidate, i) => ({ ...candidate, probability: (odds[i] ?? 0) / all }));
  return { candidates: weighed.sort((a, b) => b.probability - a.probability), none: none / all, against };
}

/** Whether a question was weighed as a follow-up. */
export function inContext({ candidates: [best] }: Pick<Weighing, "candidates">): boolean {
  return best !== undefined && leans(best);
}

/** Whether an entry was judged as what a follow-up may mean. */
export function leans({ evidence }: Judged): boolean {
  return evidence.continues !== undefined;
}

/** The kind of option that an entry is. */
export function kindOf({ kind }: Entry): OptionKind {
  return kind === "fact" ? "fact" : "other";
}

function sumOf(evidence: Evidence | Strangeness, by: Weights[OptionKind]): number {
  return Object.entries(evidence).reduce((sum, [name, value]) => sum + value * (by[name] ?? 0), by.always ?? 0);
}
