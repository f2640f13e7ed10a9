import { withoutNoise } from "../../knowledge/counting/units.ts";
import type { Fact, KnowledgeBase } from "../../knowledge/model.ts";
import type { Unit } from "../../knowledge/pack/figure-schema.ts";
import { type Amount, differenceOf, quotientOf, rounded, sumOf } from "./amount.ts";
import type { Formula, Operation } from "./formula.ts";
import { digits, inDigits, type Operand, operandOf, SYMBOLS, sharesUnit, unitOf, written } from "./operand.ts";
import { groupsOf, type Obstacle, obstacleTo, wholeAmong, wholeOf } from "./overlap.ts";

/** A computed number. */
export interface Result {
  readonly amount: Amount;
  /** The number to two decimals. */
  readonly precise: number;
  /** Nothing where things are counted; the difference of two percentages is in points. */
  readonly unit: "" | "points" | Unit;
  readonly formula: string;
}

/** What came of a formula. */
export interface Computation {
  readonly operation: Operation;
  /** In the order in which they are told: of a difference, a comparison or a ratio the greater first. */
  readonly operands: readonly [Operand, ...Operand[]];
  /** Undefined where there is none: of an order, of a sum that can't be. */
  readonly result: Result | undefined;
  /** Of `more` and `fewer`: whether it is so by the figures. */
  readonly holds?: boolean;
  readonly obstacle?: Obstacle;
  /** Of a sum of all groups: what the source gives for their whole, where that is held against it. */
  readonly whole?: Operand;
  /** Of a whole's shares: each. */
  readonly parts?: readonly Computation[];
}

const HOURS = 24;

/** Computes a formula; undefined where the base lacks a figure of it, or where it makes no sense with them. */
export function compute(base: KnowledgeBase, { operation, terms }: Formula): Computation | undefined {
  const operands = terms.flatMap((term) => operandOf(base, term) ?? []);
  const [first, second] = operands;
  if (!first || operands.length < terms.length) return undefined;
  switch (operation) {
    case "sum":
      return sum(base, [first, ...operands.slice(1)]);
    case "rank":
    case "rank-up":
      return rank(base, operation, [first, ...operands.slice(1)]);
    case "most":
    case "least":
      return placed(base, operation, first);
    case "share":
      return second ? percentage(first, second) : share(base, first);
    case "shares":
      return shares(base, first);
    case "per-day":
    case "per-hour":
      return second && spread(operation, first, second);
    case "ratio":
      if (operands.length > 2) return proportion(base, [first, ...operands.slice(1)]);
      return second && pair(operation, first, second);
    default:
      return second && operands.length === 2 ? pair(operation, first, second) : undefined;
  }
}

function sum(base: KnowledgeBase, operands: readonly [Operand, ...Operand[]]): Computation {
  const facts = operands.flatMap((operand) => operand.facts);
  const all = wholeAmong(base, facts);
  const whole = operands.find((operand) => operand.facts[0] === all);
  const [first, ...others] = operands.filter((operand) => operand !== whole);
  if (whole && first) return { ...sum(base, [first, ...others]), whole };
  const obstacle = obstacleTo(base, facts);
  if (obstacle) return { operation: "sum", operands, result: undefined, obstacle };
  const amount = sumOf(operands.map((operand) => operand.amount));
  return { operation: "sum", operands, result: addedUp(amount, written(facts, "sum"), unitOf(facts)) };
}

/** Figures of one count in their order; of a whole alone, its groups. */
function rank(
  base: KnowledgeBase,
  operation: "rank" | "rank-up",
  [whole, ...rest]: readonly [Operand, ...Operand[]],
): Computation | undefined {
  const ranked =
    rest.length > 0
      ? [whole, ...rest]
      : groupsOf(base, whole.facts[0]).flatMap((fact) => operandOf(base, [fact.id]) ?? []);
  const obstacle = obstacleTo(
    base,
    ranked.flatMap(({ facts }) => facts),
  );
  const sign = operation === "rank" ? 1 : -1;
  const [first, ...others] = ranked.sort((one, other) => sign * (other.amount.value - one.amount.value));
  if (obstacle || !first || others.length === 0) return undefined;
  return { operation, operands: [first, ...others], result: undefined };
}

/** Whether a group is the first, or the last, of its whole's. */
function placed(base: KnowledgeBase, operation: "most" | "least", group: Operand): Computation | undefined {
  const whole = wholeOf(base, group.facts[0]);
  const all = whole && operandOf(base, [whole.id]);
  const ranked = all && rank(base, operation === "most" ? "rank" : "rank-up", [all]);
  const [first] = ranked?.operands ?? [];
  return first && group.facts.length === 1 && ranked
    ? { ...ranked, holds: first.facts[0] === group.facts[0] }
    : undefined;
}

/** The whole is what its groups add up to, where they do; else its own figure. */
function share(base: KnowledgeBase, part: Operand): Computation | undefined {
  const wholes = new Set(part.facts.map((fact) => wholeOf(base, fact)));
  const [whole] = wholes;
  if (!whole || wholes.size > 1) return undefined;
  const groups = groupsOf(base, whole);
  const isOfGroups = part.facts.every((fact) => groups.includes(fact)) && !isMoreThan(whole, groups);
  const counted = isOfGroups ? groups : [whole];
  const [first, ...others] = counted.map(({ id }) => id);
  const all = first === undefined ? undefined : operandOf(base, [first, ...others]);
  if (!all || all.amount.value < part.amount.value) return undefined;
  return inPercent(part, all);
}

/** What each group of a whole is of it, from most to least. */
function shares(base: KnowledgeBase, whole: Operand): Computation | undefined {
  const groups = groupsOf(base, whole.facts[0]).flatMap((fact) => operandOf(base, [fact.id]) ?? []);
  const parts = groups.flatMap((group) => share(base, group) ?? []);
  const [first, ...others] = parts.sort((one, other) => other.operands[0].amount.value - one.operands[0].amount.value);
  if (!first || others.length === 0 || parts.length < groups.length) return undefined;
  const operands = [first.operands[0], ...others.map((part) => part.operands[0])] as const;
  return { operation: "shares", operands, result: undefined, parts };
}

/** Whether the whole is known, and has parts beside its groups: seats of parties that the source doesn't name. */
function isMoreThan({ figure }: Fact, groups: readonly Fact[]): boolean {
  const added = groups.reduce((sum, one) => sum + (one.figure?.value ?? 0), 0);
  return figure?.operator === "exactly" && figure.value > added;
}

/** What one count is in percent of another that it is no part of. */
function percentage(one: Operand, other: Operand): Computation | undefined {
  if (one.facts.some((fact) => other.facts.includes(fact)) || other.amount.value === 0) return undefined;
  // “34 % is 107 % of 32 %” helps nobody.
  if (!sharesUnit(one, other) || unitOf(one.facts) === "%") return undefined;
  return inPercent(one, other);
}

/** Told in whole percent, and to one decimal where the arithmetic is written out. */
function inPercent(part: Operand, whole: Operand): Computation {
  const quotient = quotientOf(part.amount, whole.amount);
  const amount = rounded({ ...quotient, value: Math.round(quotient.value * 100), isAbout: true });
  const formula = [part, whole].map((operand) => digits(operand.amount.value)).join(SYMBOLS.quotient);
  const precise = Math.round(quotient.value * 1000) / 10;
  return { operation: "share", operands: [part, whole], result: { amount, precise, unit: "%", formula } };
}

/** Over the days that a figure reaches, or over their hours. */
function spread(operation: "per-day" | "per-hour", counted: Operand, days: Operand): Computation | undefined {
  const fits = [...counted.facts, ...days.facts].every(({ asOf }) => asOf.en === counted.facts[0].asOf.en);
  if (!fits || days.amount.value < 2) return undefined;
  const hours = operation === "per-hour" ? HOURS : 1;
  const quotient = quotientOf(counted.amount, days.amount);
  const formula = inDigits([counted, days], "quotient") + (hours > 1 ? `${SYMBOLS.quotient}${hours}` : "");
  const result = {
    ...resultOf({ ...quotient, value: quotient.value / hours }, formula),
    unit: unitOf(counted.facts),
  };
  return { operation, operands: [counted, days], result };
}

/** Three or more counts beside each other, in their order. */
function proportion(base: KnowledgeBase, operands: readonly [Operand, ...Operand[]]): Computation | undefined {
  const obstacle = obstacleTo(
    base,
    operands.flatMap(({ facts }) => facts),
  );
  return obstacle ? undefined : { operation: "ratio", operands, result: undefined };
}

/** Two operands that are held against each other. */
function pair(operation: Operation, one: Operand, other: Operand): Computation | undefined {
  // What is left of several without some of them is a difference; else nothing stands against itself.
  const isLeft =
    operation === "difference" &&
    other.facts.length < one.facts.length &&
    other.facts.every((fact) => one.facts.includes(fact));
  if (!isLeft && one.facts.some((fact) => other.facts.includes(fact))) return undefined;
  if (!sharesUnit(one, other)) return undefined;
  const isGreater = one.amount.value >= other.amount.value;
  const [greater, less] = isGreater ? [one, other] : [other, one];
  const differs = one.amount.value !== other.amount.value;
  const holds = operation === "same" ? !differs : differs && isGreater === (operation === "more");
  const operands = [greater, less] as const;
  if (operation === "ratio") {
    if (less.amount.value === 0) return undefined;
    const quotient = quotientOf(greater.amount, less.amount);
    return { operation, operands, result: resultOf(quotient, inDigits(operands, "quotient")) };
  }
  const unit = unitOf(greater.facts);
  const apart = differenceOf(greater.amount, less.amount);
  const result = addedUp(apart, inDigits(operands, "difference"), unit === "%" ? "points" : unit);
  const asked = operation === "more" || operation === "fewer" || operation === "same";
  return { operation, operands, result, ...(asked && { holds }) };
}

function resultOf(amount: Amount, formula: string): Result {
  return { amount: rounded(amount), precise: Math.round(amount.value * 100) / 100, unit: "", formula };
}

/** Sums and differences are as exact as what they are made of. */
function addedUp(amount: Amount, formula: string, unit: Result["unit"]): Result {
  const value = withoutNoise(amount.value);
  return { amount: { ...amount, value }, precise: value, unit, formula };
}
