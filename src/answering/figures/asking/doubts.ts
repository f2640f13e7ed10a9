import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Formula, Term } from "../formula.ts";
import { type Operand, termOf } from "../naming/resolve.ts";
import { groupsOf } from "../overlap.ts";
import type { Asked } from "./asked.ts";

/** It says that two numbers aren't the same, asks why, or which is right. */
const DOUBTS =
  /\b(?:not|never|why|how (?:come|can|is|are|does|do)|but|yet|though|l(?:ying|ies?|iar)|wrong|mistakes?|error|contradict\w*|match\w*|agree\w*|conflict\w*|inconsisten\w*|discrepan\w*|mismatch\w*|disagree\w*|bigger|larger|higher|greater|smaller|more|less|over|exceed\w*|extra|too (?:many|much|few)|or|which|than|versus|compared)\b/;
/** Only these say so of a whole that no number names. */
const CONTRADICTS =
  /\b(?:contradict\w*|match\w*|agree\w*|inconsisten\w*|discrepan\w*|mismatch\w*|disagree\w*|same as|equal\w*|add(?:s|ed)? up)\b/;
/** By how much they differ is a difference. */
const DIFFERENCE = /\b(?:how (?:much|many|far)|difference|minus|subtract\w*|by what|gap|margin)\b/;
/** What their whole is called, beside them. */
const WHOLE = /\b(?:totals?|whole|toll|sum total)\b/;

/**
 * Groups added up and held against their whole, where a message sets the one against the other: “the parts make 1,018, yet it says 1,000”.
 * It names each group, all of them, or the number that they come to.
 */
export function doubtOf(
  base: KnowledgeBase,
  { named: { operands }, words }: Pick<Asked, "named" | "words">,
): Formula | undefined {
  const total = base.event.count?.total;
  const fact = total === undefined ? undefined : base.facts.get(total);
  if (!fact || total === undefined || !DOUBTS.test(words) || DIFFERENCE.test(words)) return undefined;
  const groups = groupsOf(base, fact).map(({ id }) => id);
  const isWhole = (one: Operand) => termOf(one).join() === total;
  const parts = new Set(operands.filter((one) => !isWhole(one)).flatMap(termOf));
  const isAll = groups.length > 1 && parts.size === groups.length && groups.every((id) => parts.has(id));
  const isCalled = ({ start, end }: Operand) => WHOLE.test(words.split(" ").slice(start, end).join(" "));
  const isHeld = operands.some((one) => isWhole(one) && (!one.isVague || (CONTRADICTS.test(words) && isCalled(one))));
  return isAll && isHeld ? { operation: "sum", terms: [...groups.map((id): Term => [id]), [total]] } : undefined;
}
