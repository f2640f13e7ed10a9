import type { KnowledgeBase } from "../../knowledge/model.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import type { Reading } from "../reading/reading.ts";
import {
  AGAINST,
  ASKS_OTHERWISE,
  BETWEEN,
  BY_HOW_MANY,
  type Cue,
  cueOf,
  EXCEEDS,
  GROUPS,
  LIVING,
  LOSSES,
  PIVOTS,
  THAT,
  WHICH_SIDE,
} from "./cues.ts";
import type { Formula, Operation, Term } from "./formula.ts";
import type { Measure, Measures } from "./measures.ts";
import { type Named, namedIn, opposed } from "./operands.ts";
import { groupsOf, obstacleTo, wholeOf } from "./overlap.ts";
import { isExplained } from "./unexplained.ts";

/**
 * The arithmetic that a message asks for; undefined where it asks for none, or for some on what the source doesn't count.
 * @param last what was answered last, where the conversation was about a figure
 */
export function readFormula(
  base: KnowledgeBase,
  measures: Measures,
  read: Reading,
  last: Measure | undefined,
): Formula | undefined {
  // A meaning of “of” alone is a slip's.
  const matches = read.matches.filter(({ start, end }) => !read.stems.slice(start, end).every(isFunctionWord));
  const reading = { ...read, matches };
  const words = reading.words.join(" ");
  const cue = cueOf(words);
  if (!cue || ASKS_OTHERWISE.test(words) || (LIVING.test(words) && !LOSSES.test(words))) return undefined;
  const named = namedIn(base, measures, reading);
  if (!named) return undefined;
  const formula = formulaOf(base, measures, { cue, named, words, reading, last });
  const used = formula?.terms.flat() ?? [];
  const meant = measures.all.filter(({ fact }) => used.includes(fact.id));
  const mentioned = [
    ...new Set([...meant, ...named.flatMap((one) => [...one.measures, ...(one.without ? [one.without] : [])])]),
  ];
  // What was told last says it.
  const isTold = last !== undefined && used.includes(last.fact.id);
  if (formula && !isTold && needsAct(cue, words) && !isSaid(meant, reading)) return undefined;
  return formula && isExplained(base, measures, reading, mentioned) ? formula : undefined;
}

/** Whether the words must say what becomes of those that are counted: “soldiers per insurgent” may count the living. */
function needsAct({ operation }: Cue, words: string): boolean {
  return (
    (operation === "ratio" || operation === "compare") &&
    !/\b(?:more|fewer|less|most|least|losses|tolls?|higher|lower|bigger|larger|smaller)\b/.test(words)
  );
}

function isSaid(meant: readonly Measure[], { matches, words }: Reading): boolean {
  const isNumber = words.some((word) => /^\d{2,}$/.test(word));
  return isNumber || matches.some(({ id }) => meant.some(({ act }) => act.has(id)));
}

interface Asked {
  readonly cue: Cue;
  readonly named: readonly Named[];
  readonly words: string;
  readonly reading: Reading;
  readonly last: Measure | undefined;
}

function formulaOf(base: KnowledgeBase, measures: Measures, asked: Asked): Formula | undefined {
  const { cue, named, words } = asked;
  const { operation } = cue;
  switch (operation) {
    case "sum":
      return sumOf(base, cue, named);
    case "share":
      return shareOf(base, measures, asked);
    case "rank":
    case "rank-up":
      return rankOf(base, named, words);
    case "per-day":
      return perDay(base, measures, named, asked.last);
    default:
      return pairOf(base, measures, asked, operation);
  }
}

function sumOf(base: KnowledgeBase, { isExplicit }: Cue, named: readonly Named[]): Formula | undefined {
  const firm = named.filter(({ isVague }) => !isVague);
  const operands = isExplicit && firm.length < 2 && !firm.some(({ term }) => term.length > 1) ? named : firm;
  // “1,018 dead in total?” asks whether it is so.
  if (operands.length === 1 && operands[0]?.isNumber) return undefined;
  const ids = [...new Set(operands.flatMap(({ term }) => term))];
  const facts = ids.flatMap((id) => base.facts.get(id) ?? []);
  const obstacle = obstacleTo(base, facts);
  if (obstacle === "part" && operands.some(({ isVague }) => isVague)) return undefined;
  if (ids.length < 2 || (!isExplicit && obstacle)) return undefined;
  return { operation: "sum", terms: ids.map((id): Term => [id]) };
}

function shareOf(base: KnowledgeBase, { all, weak }: Measures, { named, last, reading }: Asked): Formula | undefined {
  // “125 of 1,018”: all groups are what the share is of.
  const asked = named.length > 1 ? named.filter(({ term }) => term.length < 3) : named;
  const parts = asked.filter(({ measures }) => measures.every(({ whole }) => whole));
  const others = asked.filter((one) => !parts.includes(one));
  const [part, ...more] = parts;
  const [one, other, ...rest] = named;
  if (!part && one && other && rest.length === 0) {
    const of = reading.words.findIndex(
      (word, i) => word === "of" && /^(?:perc|frac|share|prop)/.test(reading.words[i - 1] ?? ""),
    );
    const terms = of >= one.start && of < one.end ? [other.term, one.term] : [one.term, other.term];
    return { operation: "share", terms };
  }
  if (!part) return named.length === 0 && last?.whole ? { operation: "share", terms: [[last.fact.id]] } : undefined;
  // “Of the loyalists” is what the share is of, and “fighters” fits others too.
  const own = reading.matches.filter(({ id }) => part.measures[0].who.has(id));
  const isWeak = part.term.length === 1 && own.length > 0 && own.every(({ id }) => weak.has(id));
  const at = own[0]?.start ?? reading.words.findIndex((word, i) => i >= part.start && /^\d{2,}$/.test(word));
  if (/\bof(?: (?:the|those|all))*$/.test(reading.words.slice(0, at).join(" "))) return undefined;
  const [{ whole }] = part.measures;
  // A name that fits others too means all that fight.
  const fighting = isWeak && part.measures[0].sides ? opposed(base, all).map(({ fact }) => fact.id) : part.term;
  const [id, ...ids] = fighting;
  const isWithin = others.every(({ measures: [one] }) => one.fact === whole || one.fact.id === whole?.id);
  return more.length === 0 && isWithin && wholeOf(base, part.measures[0].fact)
    ? { operation: "share", terms: [[id ?? part.term[0], ...ids]] }
    : undefined;
}

function rankOf(base: KnowledgeBase, named: readonly Named[], words: string): Formula | undefined {
  const single = named.filter(({ isVague, term }) => !isVague && term.length < 2);
  const firm = single.filter(({ term: [id] }) => id !== base.event.count?.total);
  if (firm.length > 1) return { operation: "rank", terms: firm.map(({ term }) => term) };
  const total = base.event.count?.total;
  const isAsked = GROUPS.test(words) && (named.length > 0 || /\bgroups?\b/.test(words));
  return total !== undefined && firm.length === 0 && isAsked ? { operation: "rank", terms: [[total]] } : undefined;
}

function perDay(
  base: KnowledgeBase,
  { all }: Measures,
  named: readonly Named[],
  last: Measure | undefined,
): Formula | undefined {
  const [one, ...others] = named.filter(({ isVague }) => !isVague);
  const said = last?.whole && { term: [last.fact.id] as const };
  const [counted = said] = one ? [one] : named;
  const days = all.find(({ isDays }) => isDays);
  if (!counted || !days || others.length > 0) return undefined;
  const ofEvent = [base.event.count?.total, ...(base.event.count?.groups.map(({ fact }) => fact) ?? [])];
  if (!counted.term.every((id) => ofEvent.includes(id))) return undefined;
  return { operation: "per-day", terms: [counted.term, [days.fact.id]] };
}

function pairOf(
  base: KnowledgeBase,
  measures: Measures,
  { named, words, reading, last }: Asked,
  operation: Exclude<Operation, "sum" | "share" | "rank" | "rank-up" | "per-day">,
): Formula | undefined {
  const counting = measures.all.filter(({ isDays }) => !isDays);
  if (operation === "compare" && WHICH_SIDE.test(words) && LOSSES.test(words)) {
    const [one, other, ...more] = opposed(base, counting);
    const firm = named.filter(({ isVague }) => !isVague);
    if (one && other && more.length === 0 && firm.length === 0)
      return { operation, terms: [[one.fact.id], [other.fact.id]] };
  }
  const whole = named.find(({ term: [id], term }) => term.length === 1 && id === base.event.count?.total);
  const groups = named.find(({ term }) => term.length > 2 && whole && isPartOf(base, term, whole.term));
  if (operation === "difference" && whole && groups && named.length === 2)
    return { operation, terms: [groups.term, whole.term] };
  const sides = twoOf(named, reading);
  if (!sides) {
    const [only, ...others] = named.filter(({ isVague }) => !isVague);
    if (
      !only ||
      others.length > 0 ||
      !last ||
      only.term.includes(last.fact.id) ||
      !(THAT.test(words) || AGAINST.test(words))
    )
      return undefined;
    return { operation, terms: [[last.fact.id], only.term] };
  }
  const isWhole = named.every(({ measures }) => measures.every(({ who }) => who.size === 0));
  const isVague = named.length - named.filter(({ isVague }) => isVague).length < 2 && !isWhole;
  if (isVague && named.some((one) => one.isVague) && !BETWEEN.test(words)) return undefined;
  if (BY_HOW_MANY.test(words) && !EXCEEDS.test(words)) return undefined;
  const [one, other] = sides;
  const rest = operation === "difference" ? restOf(base, one, other) : [];
  if (rest.length > 1) return { operation: "sum", terms: rest.map((id): Term => [id]) };
  if (one.some((id) => other.includes(id))) return undefined;
  const part = [one, other].find((term) => isPartOf(base, term, term === one ? other : one));
  if (part && operation === "ratio" && words.includes("ratio")) return { operation: "share", terms: [part] };
  return part && operation !== "difference" ? undefined : { operation, terms: [one, other] };
}

/** The two sides: two figures, or several that add up on either side of the word between. */
function twoOf(named: readonly Named[], { words }: Reading): readonly [Term, Term] | undefined {
  const firm = named.filter(({ isVague }) => !isVague);
  const [both] = firm;
  if (firm.length === 1 && both?.isBoth && both.term.length === 2) {
    const [here, there = here] = both.term;
    return [[here], [there]];
  }
  const chosen = firm.length >= 2 ? firm : named;
  const [one, other, ...more] = chosen;
  if (!one || !other) return undefined;
  const pivot = PIVOTS.map((pattern) => words.findIndex((word) => pattern.test(word))).find((at) => at > 0);
  const before = chosen.filter(({ start }) => pivot !== undefined && start < pivot);
  const after = chosen.filter((each) => !before.includes(each));
  // “more than 125 soldiers and 148 insurgents” holds nothing against anything.
  if (words.includes("than") && pivot !== undefined && (before.length === 0 || after.length === 0)) return undefined;
  if (more.length === 0) return [one.term, other.term];
  return before.length > 0 && after.length > 0 ? [together(before), together(after)] : undefined;
}

function together([first, ...others]: readonly Named[]): Term {
  const rest = others.flatMap(({ term }) => term);
  const [id = "", ...ids] = [...new Set([...(first?.term ?? []), ...rest])];
  return [id, ...ids];
}

function isPartOf(base: KnowledgeBase, part: Term, [whole, ...others]: Term): boolean {
  const wholes = part.flatMap((id) => base.facts.get(id) ?? []).map((fact) => wholeOf(base, fact)?.id);
  return others.length === 0 && wholes.every((id) => id === whole);
}

/** What is left of several groups, or of their whole, without some: the others, whose figures may be more exact than the whole's. */
function restOf(base: KnowledgeBase, one: Term, other: Term): readonly string[] {
  const whole = one.length === 1 ? base.facts.get(one[0]) : undefined;
  const groups = whole ? groupsOf(base, whole).map(({ id }) => id) : [];
  const all = groups.length > 0 ? groups : one;
  return other.every((id) => all.includes(id)) ? all.filter((id) => !other.includes(id)) : [];
}
