import type { KnowledgeBase } from "../../knowledge/model.ts";
import { type Formula, type Term, termFrom } from "./formula.ts";
import { ADDS, APART, BOTH_TOGETHER, LEAVES, LEAVES_OF_SUM, SHARES, TAKES, WITHOUT } from "./grammar/going-on.ts";
import { type Operand, termOf } from "./naming/resolve.ts";
import type { Skeleton } from "./naming/skeleton.ts";
import { obstacleTo } from "./overlap.ts";
import type { Told } from "./told.ts";

/**
 * The arithmetic that goes on from what was told last: “subtract that from the total”, “what's left then”, “add the civilians”, “out of
 * what?”; undefined where a message asks for none, or where its words hold something else.
 * @param named figures that the message names
 */
export function goingOn(
  base: KnowledgeBase,
  { term, isComputed, sides, formula }: Told,
  { text }: Pick<Skeleton, "text">,
  named: readonly Operand[],
): Formula | undefined {
  if (sides && named.length === 0 && APART.test(text)) return { operation: "difference", terms: sides };
  if (sides && named.length === 0 && BOTH_TOGETHER.test(text)) return added(base, sides.flat());
  const less = sides && formula && withoutOne(formula, text, named);
  if (less) return less;
  if (!term) return undefined;
  const firm = named.filter(({ isVague, collective }) => !isVague && collective !== "groups");
  const others = termFrom(firm.flatMap(termOf));
  const isTold = others?.every((id) => term.includes(id)) ?? true;
  const isWhole = term.length === 1 && term[0] === base.event.count?.total;
  if (SHARES.test(text)) return isTold ? { operation: isWhole ? "shares" : "share", terms: [term] } : undefined;
  const all = allOf(base);
  const isPart = all !== undefined && term.length < all.length && term.every((id) => all.includes(id));
  if (firm.length === 0)
    return isPart && (LEAVES.test(text) || (isComputed && LEAVES_OF_SUM.test(text)))
      ? { operation: "difference", terms: [all, term] }
      : undefined;
  if (!others) return undefined;
  const [leftOut] = firm.flatMap(({ without }) => without ?? []);
  if (leftOut) {
    const out = leftOut.fact.id;
    const isTaken = firm.length === 1 && WITHOUT.test(text) && term.length > 1 && term.includes(out);
    return isTaken ? { operation: "difference", terms: [term, [out]] } : undefined;
  }
  if (ADDS.test(text) && !isTold) return added(base, [...term, ...others]);
  if (TAKES.test(text) && others.length < term.length && isTold)
    return { operation: "difference", terms: [term, others] };
  const isApart = !others.some((id) => term.includes(id)) && added(base, [...term, ...others]) !== undefined;
  if (TAKES.test(text) && isApart) return { operation: "difference", terms: [term, others] };
  return undefined;
}

/** The same of two sides, one of which added up several, without one of these: “and without the farmers?”. */
function withoutOne({ operation, terms }: Formula, text: string, named: readonly Operand[]): Formula | undefined {
  const [one, ...others] = named.flatMap(({ without }) => without ?? []);
  if (!one || others.length > 0 || !WITHOUT.test(text)) return undefined;
  const out = one.fact.id;
  const isTaken = terms.some((term) => term.length > 1 && term.includes(out));
  const left = terms.map((term) => (term.length > 1 ? termFrom(term.filter((id) => id !== out)) : term));
  return isTaken && left.every((term) => term !== undefined) ? { operation, terms: left } : undefined;
}

/** All groups that the event counts, whose sum is the whole. */
export function allOf({ event, facts }: KnowledgeBase): Term | undefined {
  return termFrom((event.count?.groups ?? []).map(({ fact }) => fact).filter((id) => facts.has(id)));
}

function added(base: KnowledgeBase, ids: readonly string[]): Formula | undefined {
  const unique = [...new Set(ids)];
  const facts = unique.flatMap((id) => base.facts.get(id) ?? []);
  return obstacleTo(base, facts) ? undefined : { operation: "sum", terms: unique.map((id): Term => [id]) };
}
