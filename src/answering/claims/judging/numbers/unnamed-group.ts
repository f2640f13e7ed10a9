import type { Fact } from "../../../../knowledge/model.ts";
import type { StatedNumber } from "../../../../numbers/stated-number.ts";
import { stemsIn } from "../../../reading/normalise.ts";
import type { Holdings } from "../../holding/held-statement.ts";
import type { Kinds } from "../../holding/kinds.ts";
import type { ReadClause } from "../../reading/read-clause.ts";

/** “40 of our lads”, “40 of theirs” */
const OWNED_AFTER =
  /^ (?:more |others )?(?:of |from (?:among )?)?(?:our|ours|us|my|mine|your|yours|their|theirs|them)\b/i;
/** “Our 40” */
const OWNED_BEFORE = /\b(?:our|my|your|their)(?: \p{L}+)? $/iu;
/** Whoever they are, they are called so by their own. */
const FELLOWS =
  /^(?:of )?(?:our|my|your|their) (?:own )?(?:brave |good |young )?(?:boys|lads|sons|brothers|children|kids)\b/i;
/** So many stems behind a number may say whom it counts: “of our brave soldiers”. */
const WITHIN = 4;

/** Whether a number counts some whom only the speaker tells apart, of no group that is named: no total denies it. */
export function countsUnnamed(
  { start, end }: StatedNumber,
  { text, units }: Pick<ReadClause, "text" | "units">,
  { groups }: Pick<Kinds, "groups">,
): boolean {
  const after = text.slice(end);
  if (!OWNED_AFTER.test(after) && !OWNED_BEFORE.test(text.slice(0, start))) return false;
  if (FELLOWS.test(after.trim())) return true;
  const from = stemsIn(text.slice(0, end)).length;
  const counted = units.filter((unit) => unit.start >= from && unit.start < from + WITHIN);
  return counted.every(({ meanings }) => meanings.isDisjointFrom(groups));
}

/** Whether a fact counts time. */
export function isLasting(fact: Fact, { statements }: Holdings): boolean {
  return statements.some((one) => one.fact === fact && one.durations.length > 0);
}
