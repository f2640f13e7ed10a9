import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Formula, Term } from "../formula.ts";
import { type Operand, termOf } from "../naming/resolve.ts";
import type { Asked } from "./asked.ts";

const PART = /\b(?:percent\w*|share|fraction|proportion|portion|slice|part)\b/g;
/** All of them are asked for, one by one. */
const EACH =
  /\b(?:each|every|all(?: the)?|three|two|four|both) (?:\w+ )?(?:groups?|shares|percentages|fractions|categor(?:y|ies)|sides?)\b|\b(?:shares|percentages) of (?:each|every|all)\b/;
/** It is plainly set against another count. */
const AS_SHARE = /\bas (?:an? )?(?:percent\w*|share|fraction|proportion) of\b/;
/** Right before what a share is of. */
const OF =
  /\b(?:percent\w*|share|fraction|proportion|portion|slice|part|out) (?:\w+ )?of(?: (?:the|all|those|these|every|each|total|number|of))*$/;
/** “148 of the 5,000” */
const OF_IT = /^(?:out )?(?:of|in)(?: (?:the|all|those|these))*$/;
/** What became of them, as a sentence says it: “died”, “were killed”; “killed” alone may be said of the dead. */
const HAPPENED = /\b(?:(?:have|has|had|got|were|was|are|been|get|did|do)\b.*|died|perished)$/;
/** Something else became of them than what is counted. */
const OTHER_FATE =
  /^(?:(?:has|have|had|was|were|are|is|got|been) )*(?!killed|listed|counted|reported|named|included)[a-z]{2,}ed\b/;

/** What a part is in percent of its whole, or one count of another; what lacks where nobody counted what it is of. */
export function shareOf(
  base: KnowledgeBase,
  { named, words, last }: Asked,
): Formula | { readonly lacks: "whole"; readonly term: Term } | undefined {
  // A share that is stated is a claim.
  if (/\b\d+ percent\b/.test(words) && !/\b(?:what|how|which|exact|exactly)\b/.test(words)) return undefined;
  const said = words.split(" ");
  const firm = named.operands.filter(({ isVague }) => !isVague);
  const isAfterOf = ({ start }: Operand) =>
    OF.test(said.slice(0, start).join(" ")) ||
    named.operands.some(({ end }) => OF_IT.test(said.slice(end, start).join(" ")));
  const isWhole = ({ measures, collective }: Operand) =>
    collective === "groups" ||
    measures.every(({ fact }) => fact.id === base.event.count?.total) ||
    isAll(base, measures);
  const parts = firm.filter((one) => !isWhole(one) && one.measures.every(({ whole }) => whole));
  const wholes = named.operands.filter((one) => isWhole(one));
  const others = firm.filter((one) => !parts.includes(one) && !isWhole(one));
  const isOfEach =
    words.match(EACH) !== null || (parts.length === 0 && wholes.some(({ collective }) => collective === "groups"));
  if (isOfEach && parts.length === 0 && others.length === 0) return sharesOf(base);
  // “What percent were soldiers and what percent rebels?” asks twice.
  if ((words.match(PART) ?? []).length > 1 && parts.length > 1) return undefined;
  const [part, ...more] = parts;
  const [other] = others;
  if (other) {
    // Another event counts all its dead: a group of this one's is no share of them.
    const [against] = other.isEvent && !part ? wholes : [...parts, ...wholes];
    if (!against || others.length > 1 || more.length > 0 || (other.isEvent && part && !AS_SHARE.test(words)))
      return undefined;
    const whole = [other, against].find(isAfterOf) ?? larger(other, against);
    return pairOf(whole === other ? against : other, whole);
  }
  if (!part) {
    const isTold = firm.length === 0 && last?.whole !== undefined && wholes.length === 0;
    return isTold ? { operation: "share", terms: [[last.fact.id]] } : undefined;
  }
  const of = parts.filter(isAfterOf);
  const [of1] = of;
  if (of1 && more.length === 0) {
    // “What percent of fighters died?” asks of all fighters, whom nobody counted.
    const own = said.slice(of1.start, of1.end).join(" ");
    const isOfAll = HAPPENED.test(own) || OTHER_FATE.test(said.slice(of1.end).join(" "));
    if (isOfAll && wholes.length === 0) return { lacks: "whole", term: termOf(of1) };
  }
  if (of1 && parts.length === 2) {
    const rest = parts.find((one) => one !== of1);
    const isJoined =
      rest &&
      /^(?:and|or|plus|the|dead|killed|\s)*$/.test(said.slice(of1.end, rest.start).join(" ")) &&
      rest.start > of1.start;
    if (rest && !isJoined) return pairOf(rest, of1);
  }
  const [id, ...ids] = [...new Set(parts.flatMap(termOf))];
  return id === undefined ? undefined : { operation: "share", terms: [[id, ...ids]] };
}

/** A share is the smaller's of the larger, unless it is said otherwise. */
function larger(one: Operand, other: Operand): Operand {
  const count = ({ measures }: Operand) => measures.reduce((sum, { fact }) => sum + fact.figure.value, 0);
  return count(one) > count(other) ? one : other;
}

/** What each group is of all. */
function sharesOf({ event }: KnowledgeBase): Formula | undefined {
  const total = event.count?.total;
  return total === undefined ? undefined : { operation: "shares", terms: [[total]] };
}

function pairOf(one: Operand, whole: Operand): Formula {
  const terms: Term[] = [termOf(one), termOf(whole)];
  return { operation: "share", terms };
}

function isAll({ event }: KnowledgeBase, measures: Operand["measures"]): boolean {
  const groups = event.count?.groups.map(({ fact }) => fact) ?? [];
  return groups.length > 0 && groups.every((id) => measures.some(({ fact }) => fact.id === id));
}
