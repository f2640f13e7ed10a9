import type { Fact, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Held } from "../judging/aligned.ts";
import type { Judged } from "../judging/judged.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";
import { additionsTo, untoldIn } from "./additions.ts";
import { framingWords, toldWordsReader } from "./told-words.ts";

/**
 * A verdict, or one on a part of the clause where it says something besides: that isn't borne out with what it is joined to.
 * @param isAround the clause is what stands around the words that were judged: all in it that the base knows is said besides
 */
export type UnlessAdded = (judged: Judged, clause: ReadClause, isAround?: boolean) => Judged;

/** What a clause says beside all that a fact tells. */
export type Additions = (clause: ReadClause, fact: Fact, holdings: Held["holdings"]) => readonly Unit[];

/** Makes a base tell what clauses add to its facts. */
export function additionsReader(base: KnowledgeBase): Additions {
  const wordsOf = toldWordsReader(base);
  const framing = framingWords(base);
  return (clause, fact, holdings) => additionsTo(clause, fact, holdings, wordsOf(fact), framing);
}

/** Makes verdicts weaker where clauses say more than facts tell. */
export function createUnlessAdded(base: KnowledgeBase, heldOf: () => Held): UnlessAdded {
  const wordsOf = toldWordsReader(base);
  const framing = framingWords(base);
  return (judged, clause, isAround = false) => {
    if (judged.verdict !== "yes" || (clause.isNegated && !isAround)) return judged;
    const words = wordsOf(judged.fact);
    const additions = (isAround ? untoldIn : additionsTo)(clause, judged.fact, heldOf().holdings, words, framing);
    return additions.length > 0 ? { ...judged, verdict: "partly", isRestOpen: true } : judged;
  };
}
