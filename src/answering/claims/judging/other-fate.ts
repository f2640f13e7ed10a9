import type { Reasoning } from "../../decide.ts";
import { tells } from "../holding/same.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import { alignedWith, type Held, nearest, strangersTo } from "./aligned.ts";

/**
 * Whether a clause speaks of what befell people by other facts, and not by those that are about all the rest of it:
 * “did anyone die in the blackout”, where a blackout is told, and deaths are told elsewhere.
 */
export function isOfOtherFate(clause: ReadClause, reasoning: Reasoning, held: Held): boolean {
  const { holdings } = held;
  const best = nearest(alignedWith(clause, reasoning, held));
  const [fate, ...others] = best ? strangersTo(clause, best.alignment, holdings) : [];
  if (fate === undefined || others.length > 0 || !tells(holdings.deeds, fate)) return false;
  return reasoning.reading.matches.some(({ id, slot }) => slot === "fate" && fate.meanings.has(id));
}
