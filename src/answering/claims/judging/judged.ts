import { type Entry, type Fact, type KnowledgeBase, tellingEntries } from "../../../knowledge/model.ts";
import type { Verdict } from "../../answer.ts";
import { isHedged } from "../reading/certainty.ts";
import { contrary } from "./all-verdicts.ts";

/** What the facts make of a clause. */
export interface Judged {
  readonly verdict: Exclude<Verdict, "unsaid">;
  readonly fact: Fact;
  /** The entry to tell it by, where that isn't the likeliest. */
  readonly entry?: Entry;
  /** It was judged by its number: the entry that tells that number is meant. */
  readonly isOfCount?: boolean;
  /** It is so in part, and of the rest nothing is known. */
  readonly isRestOpen?: boolean;
  /** The fact tells of what is claimed, and neither bears it out nor rules it out: it is told in a verdict's place. */
  readonly isUntold?: boolean;
  /** What the claim's number counts, which isn't what it is claimed of. */
  readonly elsewhere?: Fact | undefined;
  /** How probable that is by all that is known of the clause, 0 to 1, where it was weighed. */
  readonly odds?: number;
  /** Others do what is said of these. */
  readonly isOfOthers?: boolean;
  /** The earlier count that bears it out, where it was counted again since. */
  readonly was?: Fact | undefined;
  /** The year that the clause gets wrong is this one instead. */
  readonly year?: number | undefined;
}

/** The verdict on what says the contrary. */
export function turned(judged: Judged): Judged {
  return { ...judged, verdict: contrary(judged.verdict) };
}

/** A verdict on what is put as certain: what is an estimate, a belief or from reports is so only in part. */
export function asCertain(judged: Judged): Judged {
  return judged.verdict === "yes" && isHedged(judged.fact.quote) ? { ...judged, verdict: "partly" } : judged;
}

/** Of facts alike, the one that an answer is about, or else one that is told beside another. */
export function mainOf(base: KnowledgeBase, facts: readonly Fact[]): Fact | undefined {
  const entriesOf = ({ id }: Fact) => tellingEntries(base, id);
  return (
    facts.find((fact) => entriesOf(fact).some(({ facts: [first] }) => first?.id === fact.id)) ??
    facts.find((fact) => entriesOf(fact).length > 0)
  );
}
