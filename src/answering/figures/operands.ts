import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Match } from "../reading/lexicon.ts";
import type { Reading } from "../reading/reading.ts";
import { ALL_GROUPS, ARMED_SIDES, BOTH_SIDES, BOUNDARY, COUNTS, LEFT_OUT, NOW, negativesIn, PEOPLE } from "./cues.ts";
import type { Term } from "./formula.ts";
import type { Measure, Measures } from "./measures.ts";
import { groupsOf } from "./overlap.ts";

/** Figures that a message names, in its order. */
export interface Named {
  readonly term: Term;
  readonly measures: readonly [Measure, ...Measure[]];
  /** The group that is left out. */
  readonly without?: Measure;
  /** They take up what is named before: “fighters on both sides”. */
  readonly isBoth?: boolean;
  /** First word of its stretch, and the word after the last. */
  readonly start: number;
  readonly end: number;
  /** The event as it is now, or people as such: named by the way, it gives way to others. */
  readonly isVague: boolean;
  /** It is named by a number alone. */
  readonly isNumber?: boolean;
  /** What becomes of them is said with it. */
  readonly isActing?: boolean;
}

/** A stretch of words between two boundaries. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly matches: readonly Match[];
}

/**
 * The figures that a message's words mean; undefined where they mean something that isn't counted, or two things at once.
 */
export function namedIn(base: KnowledgeBase, measures: Measures, reading: Reading): readonly Named[] | undefined {
  const named: Named[] = [];
  const counting = measures.all.filter(({ isDays }) => !isDays);
  for (const stretch of stretchesOf(reading)) {
    const found = readStretch(base, measures, counting, stretch, named, reading);
    if (found === "foreign") return undefined;
    if (found) named.push(found);
  }
  const without = named.filter((one) => one.without);
  // “All groups without the civilians”: all are named by the way.
  const all = (one: Named) =>
    without.some(({ measures: [other] }) => one.measures.includes(other)) && one.term.length > 2;
  // “Civilians, not soldiers” asks for the civilians; what else is denied, nobody counted.
  if (
    without.length < negativesIn(reading.words.join(" ")) ||
    (without.length > 0 && named.some((one) => isOtherGroup(one) && !all(one)))
  )
    return undefined;
  const meant = without.length > 0 ? named.filter((one) => !all(one) || one.without) : named;
  return withoutRepeats(withOthers(measures, reading, meant));
}

function isOtherGroup({ isVague, without }: Named): boolean {
  return !isVague && !without;
}

function stretchesOf({ words, matches }: Reading): Stretch[] {
  const inside = (i: number) => matches.some(({ start, end }) => start < i && i < end);
  const starts = [0, ...words.flatMap((word, i) => (BOUNDARY.has(word) && !inside(i) ? [i] : [])), words.length];
  return starts.slice(0, -1).flatMap((start, i) => {
    const end = starts[i + 1] ?? words.length;
    const within = matches.filter((match) => match.start >= start && match.end <= end && match.slot !== "asks");
    return end > start ? [{ start, end, words: words.slice(start, end), matches: within }] : [];
  });
}

function readStretch(
  base: KnowledgeBase,
  measures: Measures,
  counting: readonly Measure[],
  { start, end, words, matches }: Stretch,
  before: readonly Named[],
  reading: Reading,
): Named | "foreign" | undefined {
  const text = words.join(" ");
  const ids = new Set([...matches.map(({ id }) => id), ...words.filter((word) => /^\d{4}$/.test(word))]);
  const acts = new Set(counting.flatMap(({ act }) => [...act].filter((id) => ids.has(id))));
  const groups = matches.flatMap(({ id }) => (measures.named.has(id) ? [measures.named.get(id) ?? []] : []));
  const name = (found: readonly Measure[], isVague = false): Named | "foreign" | undefined => {
    const [first, ...others] = found;
    if (!first) return undefined;
    const [id, ...rest] = [first, ...others].map(({ fact }) => fact.id);
    const isNumber = words.some((word) => /^\d{2,}$/.test(word)) && groups.length === 0;
    const isActing = acts.size > 0;
    return {
      term: [id ?? first.fact.id, ...rest],
      measures: [first, ...others],
      start,
      end,
      isVague,
      isNumber,
      isActing,
    };
  };
  const holds = ({ act }: Measure) => [...acts].every((id) => act.has(id));

  if (ALL_GROUPS.test(text)) return name(allGroups(base, counting));
  const total = counting.find(({ fact }) => fact.id === base.event.count?.total);
  if (total && /\breported total\b/.test(text) && groups.length === 0) return name([total]);
  if (BOTH_SIDES.test(text)) {
    const both = opposed(base, counting);
    const fits = groups.every((group) => group.some((one) => both.includes(one)));
    const last = before.at(-1);
    const isNamed = groups.length > 0 || ARMED_SIDES.test(text) || (last !== undefined && !last.isVague);
    const found = isNamed && fits ? name(both) : undefined;
    return found && found !== "foreign" ? { ...found, isBoth: true } : found;
  }

  const numbers = words.flatMap((word) => (/^\d+(?:\.\d+)?$/.test(word) ? [Number(word)] : [])).filter((n) => n >= 10);
  const counted = numbers.filter((number) => !counting.some(({ marks }) => marks.has(String(number))));
  if (counted.length > 1) return "foreign";
  const [number] = counted;
  if (number !== undefined) {
    const sum = base.derived.values().find(({ value, unit }) => unit === "" && value === number);
    if (sum && groups.length === 0)
      return name(sum.from.flatMap(({ id }) => counting.find(({ fact }) => fact.id === id) ?? []));
    const same = counting.filter(({ fact }) => fact.figure.value === number);
    const meant = same.filter((one) => groups.every((group) => group.includes(one)) && holds(one));
    return meant.length === 1 ? name(meant) : "foreign";
  }

  const [first, ...others] = groups;
  if (first) {
    const shared = first.filter((one) => others.every((group) => group.includes(one)));
    const meant = acts.size > 0 ? shared.filter(holds) : shared;
    const one = meant[0];
    if (!one) return "foreign";
    const own = matches.filter(({ id }) => measures.named.has(id));
    return isLeftOut(reading, own[0]?.start ?? start)
      ? leftOut(base, counting, one, own, measures, reading, name)
      : name([one]);
  }

  const marked = counting.filter(({ marks, who }) => who.size === 0 && [...marks].some((id) => ids.has(id)));
  if (marked[0]) return holds(marked[0]) ? name([marked[0]]) : "foreign";
  if (acts.size > 0) {
    const previous = before.at(-1);
    const last = previous?.isActing ? previous.measures[0] : undefined;
    const carried = counting.find((one) => last && one !== last && sameWho(one, last) && holds(one));
    if (carried && !PEOPLE.test(text)) return name([carried]);
    const acting = counting.filter(holds);
    const whole = acting.find(({ who, marks }) => who.size === 0 && marks.size === 0);
    const meant = whole ?? (acting.length === 1 ? acting[0] : undefined);
    return meant ? name([meant], true) : undefined;
  }
  return total && NOW.test(text) ? name([total], true) : undefined;
}

/** Whether the words before a group leave it out: “not civilians”, “except for the civilians”. */
function isLeftOut({ words }: Reading, start: number): boolean {
  return LEFT_OUT.test(words.slice(Math.max(0, start - 6), start).join(" ")) && COUNTS.test(words.join(" "));
}

/** All other groups of the whole; undefined of a name that isn't one group's alone. */
function leftOut(
  base: KnowledgeBase,
  counting: readonly Measure[],
  one: Measure,
  own: readonly Match[],
  { weak }: Measures,
  { words }: Reading,
  name: (found: readonly Measure[]) => Named | "foreign" | undefined,
): Named | "foreign" | undefined {
  const isPlain = own.some(({ id }) => one.who.has(id) && !weak.has(id));
  const isOnly = /\bnot (?:only|just|all|every)\b/.test(words.join(" "));
  const groups = one.whole ? groupsOf(base, one.whole) : [];
  if (!isPlain || isOnly || !groups.some(({ id }) => id === one.fact.id)) return "foreign";
  const found = name(
    groups.flatMap(({ id }) => (id === one.fact.id ? [] : (counting.find(({ fact }) => fact.id === id) ?? []))),
  );
  return found && found !== "foreign" ? { ...found, without: one } : found;
}

function allGroups(base: KnowledgeBase, counting: readonly Measure[]): readonly Measure[] {
  const ids = base.event.count?.groups.map(({ fact }) => fact) ?? [];
  return ids.flatMap((id) => counting.find(({ fact }) => fact.id === id) ?? []);
}

/** The groups of one whole that the facts set against each other: who does it, and to whom. */
export function opposed(base: KnowledgeBase, counting: readonly Measure[]): readonly Measure[] {
  return allGroups(base, counting).filter(({ sides }) => sides);
}

function sameWho(one: Measure, other: Measure): boolean {
  return [...one.who].some((id) => other.who.has(id));
}

/** A name that fits others too means all groups that aren't named: the fighters beside the civilians are all fighters. */
function withOthers({ weak, all }: Measures, { matches }: Reading, named: readonly Named[]): readonly Named[] {
  return named.map((one) => {
    const [measure, ...more] = one.measures;
    const own = matches.filter(({ id, start, end }) => measure.who.has(id) && start >= one.start && end <= one.end);
    const others = named
      .filter(({ isVague }) => !isVague)
      .flatMap(({ measures }) => measures)
      .filter((other) => other !== measure);
    const isWeak = own.length > 0 && own.every(({ id }) => weak.has(id)) && more.length === 0;
    if (!isWeak || !measure.sides || others.length === 0) return one;
    const rest = all.filter((each) => each.sides && each.whole === measure.whole && !others.includes(each));
    const isApart = others.every((other) => !other.sides && other.whole === measure.whole);
    if (!isApart || rest.length < 2) return one;
    return { ...one, measures: [measure, ...rest.filter((each) => each !== measure)], term: termOf(measure, rest) };
  });
}

function termOf(first: Measure, all: readonly Measure[]): Term {
  return [first.fact.id, ...all.filter((one) => one !== first).map(({ fact }) => fact.id)];
}

/** Without what is named twice, or is taken up by what is named after it: “fighters on both sides”. */
function withoutRepeats(named: readonly Named[]): readonly Named[] {
  return named.filter((one, i) => {
    const isRepeated = named.slice(0, i).some(({ term }) => term.join() === one.term.join());
    const isTakenUp = named.some(
      (other) => other.isBoth && isWithin(one.term, other.term) && other.term.join() !== one.term.join(),
    );
    return !isRepeated && !isTakenUp;
  });
}

function isWithin(one: Term, other: Term): boolean {
  return one.every((id) => other.includes(id));
}
