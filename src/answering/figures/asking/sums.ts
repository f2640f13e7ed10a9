import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Formula, Term } from "../formula.ts";
import { TOGETHER } from "../grammar/cues.ts";
import { type Operand, termOf } from "../naming/resolve.ts";
import { obstacleTo, wholeAmong } from "../overlap.ts";
import type { Asked } from "./asked.ts";

/** What asks for a number of all at once. */
const TOTAL = new RegExp(
  `\\b(?:totals?|altogether|in all|all told|overall|sum|${TOGETHER}|one (?:number|figure)|(?:only|just) (?:count|include|take)\\w*|count\\w* only)\\b`,
);
const RESULT =
  /\b(?:add(?:s|ed)? up to|sums? (?:up )?to|come(?:s|ing)? to|amounts? to|equals?|makes?|made|gives?)(?: (?:the|about|at|least|really|exactly|over|more|than|only|just))*$/;
const NOW = /\b(?:now|this|these|today|current|currently|present)\b/;
const COUNTS = /\b(?:how many|how much|number|count|figure|total|totals|everyone|everybody|all|toll|deaths?|losses)\b/;

/** What is added up: groups, several at once, or all but one. */
export function sumOf(
  base: KnowledgeBase,
  { measures, named: { operands }, words, isLoose }: Asked,
): Formula | undefined {
  const firm = operands.filter(({ isVague }) => !isVague);
  const [only] = firm;
  // “1,018 dead in total?” asks whether it is so.
  if (only?.isNumber && firm.length === 1 && (isLoose || operands.length === 1)) return undefined;
  const isTotal = TOTAL.test(words) && !/\bnot (?:the )?total\b/.test(words);
  // What something comes to is no part of it: “do the groups add up to 1,000?”
  const results = operands.filter(({ start }, i) => i > 0 && RESULT.test(words.split(" ").slice(0, start).join(" ")));
  // A list of the total and the groups asks for each.
  if (isLoose && firm.length > 2 && operands.some(({ isVague }) => isVague)) return undefined;
  const isMore = !isLoose && firm.length < 2 && !firm.some(({ measures }) => measures.length > 1);
  const total = measures.all.filter(({ fact }) => fact.id === base.event.count?.total);
  // “2013 and now combined”: now is what this event counts.
  const now =
    isMore && only?.isEvent && NOW.test(words) ? total.map((one) => ({ ...only, measures: [one] as const })) : [];
  const added = [...withoutLeftOut(isMore ? operands : firm), ...now].filter((one) => !results.includes(one));
  const [one, ...more] = added;
  if (isLoose && !isTotal && !(COUNTS.test(words) && one && more.length === 0 && isSeveral(one))) return undefined;
  if (
    isLoose &&
    isTotal &&
    !added.some((each) => isSeveral(each) || each.isLoose) &&
    added.length < 2 &&
    one?.collective !== "groups"
  )
    return undefined;
  const ids = [...new Set(added.flatMap(termOf))];
  const facts = ids.flatMap((id) => base.facts.get(id) ?? []);
  // All groups beside their whole are added up, and held against it.
  const obstacle = !isLoose && wholeAmong(base, facts) ? undefined : obstacleTo(base, facts);
  // What is added may be named beside the total that it is a part of.
  if (obstacle === "part" && added.some(({ isVague }) => isVague)) return undefined;
  if (ids.length < 2 || (isLoose && obstacle)) return undefined;
  const terms = ids.map((id): Term => [id]);
  const against = results.flatMap(({ measures: [{ fact }] }) => fact);
  const isHeld = against.some((whole) => wholeAmong(base, [...facts, whole]) === whole);
  return { operation: "sum", terms: isHeld ? [...terms, ...against.map(({ id }): Term => [id])] : terms };
}

/** Both sides, or all but one: asking how many they are asks for a sum. */
function isSeveral({ collective, isLoose, without }: Operand): boolean {
  return without !== undefined || (collective === "sides" && !isLoose);
}

/** “All fighters, without the civilians”: who is left out says nothing more where the others are named. */
function withoutLeftOut(operands: readonly Operand[]): readonly Operand[] {
  const out = operands.flatMap(({ without }) => without ?? []);
  const kept = operands.filter(({ without }) => !without);
  const named = kept.filter(({ measures, isVague }) => !isVague && !measures.some((one) => out.includes(one)));
  return out.length > 0 && named.length > 0
    ? named
    : operands.filter((one) => one.without || !out.some((each) => one.measures.includes(each)));
}
