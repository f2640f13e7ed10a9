import { type Fact, type KnowledgeBase, tellingEntries } from "../../../knowledge/model.ts";
import type { Verdict } from "../../answer.ts";
import { contrary } from "./all-verdicts.ts";

/** What the facts make of a clause. */
export interface Judged {
  readonly verdict: Exclude<Verdict, "unsaid">;
  readonly fact: Fact;
  /** It was judged by its number: the entry that tells that number is meant. */
  readonly isOfCount?: boolean;
  /** It is so in part, and of the rest nothing is known. */
  readonly isRestOpen?: boolean;
  /** The earlier count that bears it out, where it was counted again since. */
  readonly was?: Fact | undefined;
  /** The year that the clause gets wrong is this one instead. */
  readonly year?: number | undefined;
}

/** The verdict on what says the contrary. */
export function turned(judged: Judged): Judged {
  return { ...judged, verdict: contrary(judged.verdict) };
}

/** Whether an entry tells a fact. */
export function isTold(base: KnowledgeBase, { id }: Fact): boolean {
  return tellingEntries(base, id).length > 0;
}
