import type { Entry } from "../../knowledge/model.ts";
import {
  type Evidence,
  type EvidenceIn,
  type Setting,
  type Strangeness,
  WEIGHED,
  type WeighedPiece,
} from "../evidence.ts";
import type { Weights } from "../weights.ts";

/** An entry that may be meant, with what speaks for and against it. */
export interface Option<Known extends Evidence = Evidence> {
  readonly entry: Entry;
  readonly evidence: Known;
}

/** An option with the probability that it is what the member means. */
export interface WeighedOption extends Option {
  readonly probability: number;
}

/** Options, the likeliest first, and the probability that none of them is meant; all sum to 1. */
export interface Weighing {
  /** Whether the question was taken alone, or as a follow-up. */
  readonly setting: Setting;
  readonly candidates: readonly WeighedOption[];
  readonly none: number;
  /** What speaks for none of them. */
  readonly against: Strangeness;
}

/** Weighs what a question may mean as it stands. The weights are fitted on questions that are no example phrasings. */
export function weighAlone(
  options: readonly Option<EvidenceIn["alone"]>[],
  against: Strangeness,
  { alone: by }: Weights,
): Weighing {
  const sums = options.map(({ entry, evidence }) => sumOf(WEIGHED.alone, evidence, by[entry.kind]));
  return { setting: "alone", against, ...softmax(options, sums, sumOf(WEIGHED.none, against, by.none)) };
}

/** Weighs what a follow-up may mean after the last answers, by weights of its own. */
export function weighInContext(
  options: readonly Option<EvidenceIn["inContext"]>[],
  against: Strangeness,
  { inContext: by }: Weights,
): Weighing {
  const sums = options.map(({ entry, evidence }) => sumOf(WEIGHED.inContext, evidence, by[entry.kind]));
  return { setting: "inContext", against, ...softmax(options, sums, sumOf(WEIGHED.none, against, by.none)) };
}

/** The probability of all known unknowns together. */
export function unknownIn({ candidates }: Pick<Weighing, "candidates">): number {
  return candidates.reduce((sum, { entry, probability }) => sum + (entry.kind === "unknown" ? probability : 0), 0);
}

function sumOf<Name extends string>(
  pieces: readonly WeighedPiece<Name>[],
  evidence: Readonly<Record<Name, number>>,
  by: Readonly<Record<Name | "always", number>>,
): number {
  return pieces.reduce((sum, { name }) => sum + evidence[name] * by[name], by.always);
}

/** Probabilities in proportion to the powers of the sums. @param sumOfNone of “none of them” */
function softmax(
  options: readonly Option[],
  sums: readonly number[],
  sumOfNone: number,
): Pick<Weighing, "candidates" | "none"> {
  const odds = sums.map(Math.exp);
  const none = Math.exp(sumOfNone);
  const all = odds.reduce((sum, one) => sum + one, none);
  const weighed = options.map((option, i) => ({ ...option, probability: (odds[i] ?? 0) / all }));
  return { candidates: weighed.sort((a, b) => b.probability - a.probability), none: none / all };
}
