import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { type Formula, type Operation, type Term, termFrom } from "../formula.ts";
import { comparisonIn, LESS, MORE, OVER } from "../grammar/comparatives.ts";
import type { Measure } from "../measures.ts";
import { type Operand, termOf } from "../naming/resolve.ts";
import { groupsOf, wholeOf } from "../overlap.ts";
import type { Asked } from "./asked.ts";
import { rankOf } from "./orders.ts";

/** Where the two sides of a pair meet, the surest first. */
const PIVOTS: readonly RegExp[] = [
  /\bthan\b/,
  /\b(?:versus|vs|against|compared (?:to|with)|relative to)\b/,
  new RegExp(`\\b${OVER}\\b`),
  /\b(?:minus|divided by|or)\b/,
  /\b(?:for|per|to|with|from)\b/,
  /\band\b/,
];
/** What was told before is held against what follows. */
const THAT = /\b(?:that|it|this|they|them|those)\b|^(?:and )?(?:compare[ds]?|comparing|versus|vs|against)\b/;
/** “So fewer than civilians?” speaks of what was told before; “so more soldiers then” holds them against it. */
const THAN_TOLD = new RegExp(
  `^(?:(?:and|so|but|then|ok|okay|oh) )*(${MORE}|${LESS})\\b(?: (?:dead|deaths|losses))?( than)?`,
);
const SIDE_BY_SIDE =
  /\b(?:side by side|next to (?:each|one an)other|the one (?:beside|next to|against) the other|both numbers|contrast)\b/;
const SUBTRACTS = /\b(?:minus|subtract\w*|deduct\w*|take|taken|remove|removed|without)\b/;
type PairOperation = Extract<Operation, "difference" | "ratio" | "compare">;

/** Two figures held against each other; of more than two, or of groups as such, their order. */
export function pairOf(base: KnowledgeBase, asked: Asked, operation: PairOperation): Formula | undefined {
  const { named, words, isClaim } = asked;
  const firm = named.operands.filter(({ isVague }) => !isVague);
  const sides = twoOf(base, asked, operation);
  // Three figures, or groups as such, have an order.
  if (sides === "many" && operation === "ratio" && firm.length > 2) return { operation, terms: firm.map(termOf) };
  if (sides === "many") return operation === "difference" ? undefined : rankOf(base, asked);
  if (!sides) {
    const [only, ...others] = firm;
    if (!only) return undefined;
    const told = toldBeside(asked, termOf(only));
    if (others.length > 0 || !told) return undefined;
    const [, side, than] = operation === "compare" ? (THAN_TOLD.exec(words) ?? []) : [];
    if (side !== undefined) {
      const asks = new RegExp(LESS).test(side) ? "fewer" : "more";
      return { operation: asks, terms: than ? [told, termOf(only)] : [termOf(only), told] };
    }
    return THAT.test(words) ? { operation, terms: [told, termOf(only)] } : undefined;
  }
  if (firm.length === 2 && areUnlike(firm)) return undefined;
  const [one, other] = sides;
  const rest = operation === "difference" ? restOf(base, one, other) : [];
  if (rest.length > 0 && one.length > 1 && firm.every(({ isNumber }) => isNumber))
    return { operation, terms: [one, other] };
  if (rest.length === 1 && Math.max(one.length, other.length) > 1)
    return { operation, terms: [partsOf(base, one), partsOf(base, other)] };
  if (rest.length > 1) return { operation: "sum", terms: rest.map((id): Term => [id]) };
  const shared = one.filter((id) => other.includes(id));
  if (shared.length > 0) return operation === "ratio" && firm.length < 3 ? shareOf(base, one, other) : undefined;
  const [part] = [one, other].filter((term) => isPartOf(base, term, term === one ? other : one));
  if (part && operation === "ratio") return { operation: "share", terms: [part] };
  // What the groups add up to and what is reported for all aren't two counts.
  if (part && operation === "compare" && part.length > 2) return undefined;
  const said = operation === "compare" && isClaim ? comparisonIn(words) : undefined;
  return { operation: said ?? operation, terms: isTurned(words) ? [other, one] : [one, other] };
}

/** What was told last, beside what a message names: the other of two sides, or a figure. */
function toldBeside({ last, sides }: Asked, named: Term): Term | undefined {
  const told = sides?.find((side) => side.join() === named.join());
  if (told) return sides?.find((side) => side !== told);
  return last && !named.includes(last.fact.id) ? [last.fact.id] : undefined;
}

/** Whether figures count what becomes of others in another way, and it isn't said of both: those who hide against “the army”, of whom the dead are counted. */
function areUnlike(operands: readonly Operand[]): boolean {
  const [one, other] = operands.map(({ measures }) => new Set(measures.flatMap(({ act }) => [...act])));
  if (!one || !other || one.size === 0 || other.size === 0 || !one.isDisjointFrom(other)) return false;
  const [these, those] = operands.map(({ measures }) => new Set(measures.flatMap(({ who }) => [...who])));
  if (these && those && !these.isDisjointFrom(those)) return false;
  return operands.some(({ isActing, isNumber, isCarrying }) => !isActing && !isNumber && !isCarrying);
}

/** What some groups are of all of them. */
function shareOf(base: KnowledgeBase, one: Term, other: Term): Formula | undefined {
  const [part, all] = one.length < other.length ? [one, other] : [other, one];
  const [whole] = part.flatMap((id) => base.facts.get(id) ?? []).flatMap((fact) => wholeOf(base, fact) ?? []);
  const isAll = whole !== undefined && groupsOf(base, whole).length === all.length;
  return isAll && part.every((id) => all.includes(id)) ? { operation: "share", terms: [part] } : undefined;
}

/** “Were the rebels outnumbered by the soldiers” says it of the soldiers. */
function isTurned(words: string): boolean {
  return /\b(?:is|are|was|were|been|got)\b.*\b(?:outnumbered|exceeded|surpassed|overtaken|topped|outweighed|eclipsed|beaten) by\b/.test(
    words,
  );
}

/** The two sides; “many” where more than two stand side by side. */
function twoOf(
  base: KnowledgeBase,
  asked: Asked,
  operation: PairOperation,
): readonly [Term, Term] | "many" | undefined {
  const { named, words } = asked;
  const { operands } = named;
  const firm = operands.filter(({ isVague }) => !isVague);
  const [only] = firm;
  const total = asked.measures.all.find(({ fact }) => fact.id === base.event.count?.total);
  if (firm.length === 0) {
    const [one, other] = operands;
    const isPair = one && other && (operation !== "compare" || isHeldAgainst(one, other, words));
    return isPair ? [termOf(one), termOf(other)] : undefined;
  }
  if (firm.length === 1 && only) {
    const [first, second, ...more] = termOf(only);
    if (only.collective === "sides" && !only.isLoose && second && more.length === 0) return [[first], [second]];
    if (only.collective === "groups" && operation === "compare") return "many";
    const vague = operands.find(({ isVague }) => isVague);
    const against = vague?.measures[0] ?? total;
    // Another event is held against this one; a count of another kind against whoever is named beside it.
    const isOther = only.isEvent || (vague !== undefined && !only.measures.some(({ whole }) => whole));
    if (!against || termOf(only).includes(against.fact.id)) return undefined;
    if (isOther) return inOrder(only, against, vague, words);
    const isTaken =
      (operation === "difference" && SUBTRACTS.test(words)) || (operation === "compare" && SIDE_BY_SIDE.test(words));
    return vague && (isTaken || isHeldAgainst(only, vague, words)) ? inOrder(only, against, vague, words) : undefined;
  }
  const [one, other] = firm;
  const all = operation === "difference" && SUBTRACTS.test(words) ? wholeBeside(firm, operands, words) : undefined;
  if (all) return [termOf(all), together(firm)];
  if (firm.length === 2 && one && other) return [termOf(one), termOf(other)];
  for (const pivot of PIVOTS) {
    const at = words.search(pivot);
    if (at < 0) continue;
    const index = words.slice(0, at).split(" ").length - 1;
    const before = firm.filter(({ start }) => start < index);
    const after = firm.filter(({ start }) => start >= index);
    if (before.length > 0 && after.length > 0 && (before.length === 1 || after.length === 1)) {
      if (
        pivot.source.includes("and") ||
        (operation === "ratio" && /\bto\b.*\bto\b/.test(words)) ||
        /\b(?:or|vs|versus|against)\b.*\b(?:or|vs|versus|against)\b/.test(words)
      )
        break;
      return [together(before), together(after)];
    }
  }
  return "many";
}

/** All of whom several groups are taken away: “take the soldiers and the rebels from the total”. */
function wholeBeside(firm: readonly Operand[], operands: readonly Operand[], words: string): Operand | undefined {
  const [first, last] = [firm[0], firm.at(-1)];
  const between = (from: number, to: number) => words.split(" ").slice(from, to).join(" ");
  return operands.find(({ isVague, start, end }) => {
    if (!isVague || !first || !last) return false;
    const isAfter = start >= last.end && /\bfrom\b/.test(between(last.end, start));
    return isAfter || (end <= first.start && /\b(?:minus|without)\b/.test(between(end, first.start)));
  });
}

/** Whether a group is held against whoever is counted with it: “civilians against all the dead”. */
function isHeldAgainst(one: Operand, vague: Operand, words: string): boolean {
  const [first, second] = one.start < vague.start ? [one, vague] : [vague, one];
  const between = words.split(" ").slice(first.end, second.start).join(" ");
  return PIVOTS.slice(0, 5).some((pivot) => pivot.test(between)) || /\bwithout\b/.test(between);
}

/** In the order of the words: what is said of this event comes first where it isn't said at all. */
function inOrder(one: Operand, against: Measure, vague: Operand | undefined, words: string): readonly [Term, Term] {
  const pivot =
    PIVOTS.slice(0, 3)
      .map((pattern) => words.search(pattern))
      .find((at) => at >= 0) ?? -1;
  const index = pivot < 0 ? 0 : words.slice(0, pivot).split(" ").length - 1;
  const isFirst = vague ? one.start < vague.start : one.start < index;
  const both = [termOf(one), [against.fact.id] as const] as const;
  return isFirst ? both : [both[1], both[0]];
}

function together([first, ...others]: readonly Operand[]): Term {
  const [id = "", ...ids] = [...new Set([...(first ? termOf(first) : []), ...others.flatMap(termOf)])];
  return [id, ...ids];
}

function isPartOf(base: KnowledgeBase, part: Term, [whole, ...others]: Term): boolean {
  const wholes = part.flatMap((id) => base.facts.get(id) ?? []).map((fact) => wholeOf(base, fact)?.id);
  return others.length === 0 && wholes.every((id) => id === whole);
}

/** The groups of a whole; else what it is itself. */
function partsOf(base: KnowledgeBase, term: Term): Term {
  const fact = term.length === 1 ? base.facts.get(term[0]) : undefined;
  return termFrom(fact ? groupsOf(base, fact).map(({ id }) => id) : []) ?? term;
}

/** What is left of several groups, or of their whole, without some: the others, whose figures may be more exact than the whole's. */
function restOf(base: KnowledgeBase, one: Term, other: Term): readonly string[] {
  const left = (whole: Term, taken: Term): readonly string[] => {
    const all = partsOf(base, whole);
    return taken.every((id) => all.includes(id)) && taken.length < all.length
      ? all.filter((id) => !taken.includes(id))
      : [];
  };
  const rest = left(one, other);
  return rest.length > 0 ? rest : left(other, one);
}
