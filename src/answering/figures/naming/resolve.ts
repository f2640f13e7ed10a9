import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Term } from "../formula.ts";
import type { Measure, Measures } from "../measures.ts";
import { isLeftOut } from "./left-out.ts";
import { likeliestFirst } from "./likeliest.ts";
import type { Mention } from "./mentions.ts";
import type { Place } from "./places.ts";
import { sumTo } from "./sum-to.ts";

/** Figures that a message names, at one place. */
export interface Operand extends Place {
  readonly measures: readonly [Measure, ...Measure[]];
  /** Whoever is counted, or what becomes of them: named by the way, it gives way to others. */
  readonly isVague: boolean;
  /** Several at once: “both sides”, “the three groups”. */
  readonly collective?: Mention["collective"];
  /** It is named by a number alone. */
  readonly isNumber: boolean;
  /** What becomes of them is said with it. */
  readonly isActing: boolean;
  /** A name that fits others too: “fighters” are those of both sides. */
  readonly isLoose?: boolean;
  /** What becomes of them is said alone, of whoever was named: “how many hide against how many died”. */
  readonly isCarrying?: boolean;
  /** Of those just named: “how many of them were killed”. */
  readonly isThem?: boolean;
  /** Another event as such. */
  readonly isEvent: boolean;
  /** The group that is left out. */
  readonly without?: Measure;
}

const THEM = /\b(?:them|those|they|these|ones|it)\b/;
/** “Those killed” are whoever was. */
const THOSE = /\bthose$/;
/** Whoever it was. */
const ALL = /\b(?:toll|totals?|overall|all)\b/;
const DONE = /(?:ed|dead|slain)$/;

/** What a message names. */
export interface Named {
  readonly operands: readonly Operand[];
  /** What nobody counted. */
  readonly strangers: readonly Place[];
  /** Numbers that are no figure of the base. */
  readonly oddNumbers: readonly Place[];
}

/** Finds the figures that mentions mean. */
export function resolve(
  base: KnowledgeBase,
  { all }: Measures,
  mentions: readonly Mention[],
  words: readonly string[],
): Named {
  const counting = all.filter(({ isDays }) => !isDays);
  const groups = groupsCounted(base, counting);
  const sides = groups.filter(({ sides }) => sides);
  const total = counting.find(({ fact }) => fact.id === base.event.count?.total);
  const strangers: Place[] = [];
  const oddNumbers: Place[] = [];
  const operands: Operand[] = [];

  const add = (mention: Mention, found: readonly Measure[], more: Partial<Operand> = {}) => {
    const [first, ...others] = found;
    if (!first) return strangers.push(mention);
    return operands.push({
      start: mention.start,
      end: mention.end,
      measures: [first, ...others],
      isVague: false,
      isNumber: false,
      isActing: mention.acts.length + mention.marks.length > 0,
      isEvent: false,
      ...more,
    });
  };

  for (const mention of mentions) {
    const { acts, number } = mention;
    const holds = ({ act }: Measure) => acts.every((id) => act.has(id));
    const counts = (measures: readonly Measure[]) =>
      number === undefined ? measures : measures.filter(({ fact }) => fact.figure.value === number);
    if (mention.isStranger) strangers.push(mention);
    else if (mention.collective) addCollective(mention, holds);
    else if (mention.event) add(mention, counts(mention.event.measures.filter(holds)).slice(0, 1), { isEvent: true });
    else if (mention.name) addNamed(mention, holds, counts);
    else if (number !== undefined) addNumber(mention, number, holds);
    else addPeople(mention, holds);
  }
  return { operands: withoutRepeats(withFighters(withCarried(operands))), strangers, oddNumbers };

  function addCollective(mention: Mention, holds: (one: Measure) => boolean) {
    const { collective, count, number } = mention;
    if (collective === "reported") return add(mention, total ? [total] : []);
    if (number !== undefined) return oddNumbers.push(mention);
    if (collective === "sides" || collective === "unarmed") {
      const isOut = (collective === "unarmed") !== isLeftOut(mention, words);
      const meant = isOut && sides.length > 0 ? groups.filter((one) => !sides.includes(one)) : isOut ? [] : sides;
      return add(mention, meant.filter(holds), isOut ? {} : { collective });
    }
    if (collective === "groups") {
      const isOther = count !== undefined && count !== groups.length;
      return isOther ? undefined : add(mention, groups.filter(holds), { collective });
    }
    const named = operands.filter(({ isVague }) => !isVague).flatMap(({ measures }) => measures);
    const rest = groups.filter((one) => !named.includes(one));
    return rest.length > 0 && rest.length < groups.length ? add(mention, rest, { collective }) : undefined;
  }

  function addNamed(
    mention: Mention,
    holds: (one: Measure) => boolean,
    counts: (measures: readonly Measure[]) => readonly Measure[],
  ) {
    const { name, acts } = mention;
    if (!name) return;
    const besides = words.toSpliced(mention.start, mention.end - mention.start);
    const meant = likeliestFirst(base, counts(name.measures.filter(holds)), besides);
    const isWeak = name.isWeak && mention.number === undefined;
    // A name that fits others too may mean whoever does that: “fighters in hiding”.
    const isThere = ({ marks }: Measure) => mention.marks.some((id) => marks.has(id));
    const there = mention.marks.length > 0 ? meant.filter(isThere) : [];
    const marked = there.length === 0 && mention.marks.length > 0 && isWeak ? counting.filter(isThere) : there;
    const acting =
      marked.length > 0 ? marked : isWeak && acts.length > 0 && meant.length === 0 ? counting.filter(holds) : meant;
    const [one] = acting;
    if (mention.number !== undefined && !one) return oddNumbers.push(mention);
    if (one && isLeftOut(mention, words)) {
      const out = isWeak && sides.includes(one) ? sides : [one];
      const rest = groups.filter((other) => !out.includes(other));
      if (groups.includes(one)) return add(mention, rest, { without: one });
      return add(mention, []);
    }
    const isOfSides = isWeak && one && sides.includes(one);
    return add(mention, isOfSides ? sides : acting.slice(0, 1), {
      ...(isOfSides && { isLoose: true, collective: "sides" as const }),
    });
  }

  function addNumber(mention: Mention, number: number, holds: (one: Measure) => boolean) {
    const same = counting.filter((one) => one.fact.figure.value === number && holds(one));
    const meant = same.length > 0 ? same.slice(0, 1) : sumTo(base, groups, number);
    const isEvent = meant.length === 1 && meant.every(({ who, marks }) => who.size === 0 && marks.size > 0);
    return meant.length > 0 ? add(mention, meant, { isNumber: true, isEvent }) : oddNumbers.push(mention);
  }

  function addPeople(mention: Mention, holds: (one: Measure) => boolean) {
    const { acts, isPeople = false } = mention;
    const isThere = (one: Measure) => mention.marks.every((id) => one.marks.has(id));
    const acting = counting.filter((one) => holds(one) && isThere(one));
    const whole = acting.find((one) => one === total) ?? acting.find(({ who, marks }) => who.size + marks.size === 0);
    const meant = whole ?? (acting.length === 1 ? acting[0] : undefined);
    const before = words.slice(Math.max(0, mention.start - 3), mention.start).join(" ");
    const own = words.slice(mention.start, mention.end).join(" ");
    const isThem = THEM.test(before) && !(THOSE.test(before) && DONE.test(words[mention.start] ?? ""));
    const isCarrying = acts.length > 0 && !isPeople && !ALL.test(own);
    // Those in such a place are no others.
    return meant && add(mention, [meant], { isVague: mention.marks.length === 0, isCarrying, isThem });
  }

  /** “Insurgents in hiding against those killed” are insurgents both times, and “the insurgents against how many of them died” those who live. */
  function withCarried(found: readonly Operand[]): readonly Operand[] {
    const [one, other, ...more] = found;
    if (!one || !other || more.length > 0) return found;
    const [here] = one.measures;
    const [there] = other.measures;
    const alike = (of: Measure, as: Measure) =>
      counting.find((each) => each !== of && each.act.isSubsetOf(as.act) && sameWho(each, of));
    if (other.isCarrying && here.who.size > 0 && !other.measures.includes(here)) {
      const meant = alike(here, there);
      if (meant && (one.isActing || one.isCarrying))
        return [
          { ...one, isVague: false },
          { ...other, measures: [meant], isVague: false },
        ];
      const living =
        other.isThem && !meant && !one.isActing
          ? counting.find((each) => each !== here && sameWho(each, here))
          : undefined;
      if (living)
        return [
          { ...one, measures: [living] },
          { ...other, measures: [here], isVague: false },
        ];
    }
    if (one.isCarrying && there.who.size > 0 && (other.isActing || other.isCarrying)) {
      const meant = alike(there, here);
      if (meant)
        return [
          { ...one, measures: [meant], isVague: false },
          { ...other, isVague: false },
        ];
    }
    return found;
  }

  /** A name that fits others too means those of them that aren't named otherwise. */
  function withFighters(found: readonly Operand[]): Operand[] {
    const isBoth =
      words.includes("both") || found.some(({ collective, isLoose }) => collective === "sides" && !isLoose);
    const named = found.filter((one) => !one.isVague && !one.collective && !one.without).flatMap((one) => one.measures);
    return found.map((one) => {
      const [first, ...others] = one.measures.filter((each) => !named.includes(each));
      if (!one.isLoose || !first) return one;
      return { ...one, measures: [first, ...others], isLoose: one.isLoose && !isBoth };
    });
  }
}

/** The groups that the event counts, as measures. */
function groupsCounted(base: KnowledgeBase, counting: readonly Measure[]): readonly Measure[] {
  const ids = base.event.count?.groups.map(({ fact }) => fact) ?? [];
  return ids.flatMap((id) => counting.find(({ fact }) => fact.id === id) ?? []);
}

/** The ids that stand for an operand in a formula. */
export function termOf({ measures: [first, ...others] }: Pick<Operand, "measures">): Term {
  return [first.fact.id, ...others.map(({ fact }) => fact.id)];
}

function sameWho(one: Measure, other: Measure): boolean {
  return [...one.who].some((id) => other.who.has(id));
}

/** Each figure once: a collective of those that are named, or what a collective after it takes up, says nothing more. */
function withoutRepeats(found: readonly Operand[]): readonly Operand[] {
  const single = found.filter(({ collective }) => !collective);
  return found.filter((one, i) => {
    const others = one.collective ? single : found.slice(0, i).filter(({ isVague }) => isVague === one.isVague);
    // A collective before a single one gives way to it, and not both to each other.
    if (!one.collective)
      return !others.some((other) => !other.collective && termOf(other).join() === termOf(one).join());
    const named = new Set(others.filter(({ without }) => !without).flatMap(({ measures }) => measures));
    const isRepeated = found.slice(0, i).some((other) => termOf(other).join() === termOf(one).join());
    return !isRepeated && !(one.measures.length > 1 && one.measures.every((each) => named.has(each)));
  });
}
