import type { Fact, KnowledgeBase } from "../knowledge/model.ts";
import { agrees } from "../numbers/agrees.ts";
import { valuesIn } from "../numbers/read-numbers.ts";
import type { StatedNumber } from "../numbers/stated-number.ts";
import { claimantOf, isClaimedBy } from "./claimants.ts";
import { type Context, contextOf } from "./context.ts";
import { type KnownFigure, kindsIn, knownFigures } from "./known-figures.ts";
import { MeaningReader } from "./meaning-reader.ts";
import { type OwnFigure, ownFigures } from "./own-arithmetic.ts";
import { isComputed } from "./same-arithmetic.ts";
import { type Measure, sameMeasure } from "./same-measure.ts";
import { type StatedCount, statedCounts } from "./stated-count.ts";

/** What the base makes of one number in a text. */
export type FigureCheck = { readonly written: string; readonly value: number } & (
  | { readonly verdict: "matches"; readonly figure: KnownFigure }
  | {
      readonly verdict: "differs";
      /** What the text counts. */
      readonly meant: KnownFigure;
      /** What the number is instead; undefined where the base doesn't have it. */
      readonly instead: KnownFigure | undefined;
    }
  /** The number stands in a quotation without being a figure, like a year. */
  | { readonly verdict: "quoted"; readonly fact: Fact }
  | {
      readonly verdict: "unknown";
      /** What counts the same, by another's count than the text names. */
      readonly counted?: { readonly figure: KnownFigure; readonly isSame: boolean };
    }
);

/** Below it, a number that nothing is known of is small talk (“me and 3 friends”). */
const SMALL = 10;

interface Known {
  readonly reader: MeaningReader;
  readonly figures: readonly KnownFigure[];
  readonly own: readonly OwnFigure[];
  readonly context: Context;
  /** Persons and groups that may claim something: `@entity`. */
  readonly parties: ReadonlySet<string>;
}

/** What is read from a base once: its lexicon takes longer than a text. */
const known = new WeakMap<KnowledgeBase, Known>();

function knownOf(base: KnowledgeBase): Known {
  const kept = known.get(base);
  if (kept) return kept;
  const reader = new MeaningReader(base);
  const figures = knownFigures(base, reader);
  const fates = new Set(base.concepts.filter(({ slot }) => slot === "fate").map(({ id }) => `#${id}`));
  const kinds = new Set([...kindsIn(base, reader)].filter((kind) => !fates.has(kind)));
  const own = ownFigures(base, figures, kinds);
  const parties = new Set(
    [...base.entities.values()].filter(({ kind }) => kind !== "place").map(({ id }) => `@${id}`),
  );
  const read = { reader, figures, own, parties, context: contextOf(base, figures, reader) };
  known.set(base, read);
  return read;
}

/** Checks the numbers that a text states against a base; each number and meaning once, in order. */
export function checkFigures(text: string, base: KnowledgeBase): FigureCheck[] {
  const { reader, figures, own, context, parties } = knownOf(base);
  const counts = statedCounts(text, reader);
  const shares = own.filter(({ unit }) => unit === "%");
  const measures = counts.map((stated): Measure[] => {
    const computed = own.filter((figure) => figure.unit === "" && isComputed(stated, figure, context.fates));
    const borneOut = computed.filter((figure) => agrees(stated.number, figure) === "yes");
    if (borneOut.length > 0) return borneOut.map((figure) => ({ figure, counts: "surely" }));
    return sameMeasure(stated, [...figures, ...shares], context);
  });
  const isOfCount = measures.some((found) => found.some(({ figure }) => figure.isGroup));
  const isList = measures.some((found, i) =>
    found.some(({ figure, counts: how }) => figure.isGroup && how !== "loosely" && figure.value === counts[i]?.number.value),
  );
  const whole = figures.filter(({ id }) => id === base.event.count?.total || id === base.event.count?.sum);
  const all = [...figures, ...own];
  const values = new Set(counts.map(({ number }) => number.value));
  const checks = counts.flatMap((stated, i) => {
    if (stated.isOperand) {
      const isSaid = counts.some(({ number, isOperand }) => !isOperand && number.value === stated.number.value);
      const sum = all.filter((figure) => isComputedIn(figure, stated.number, values, all));
      return isSaid ? [] : checkEach(stated, { possible: sum, sure: sum }, figures, base);
    }
    const found = measures[i] ?? [];
    // “2,000 people, 745 of them civilians”: the parts tell what the whole counts.
    if (found.length === 0 && isOfCount && saysOnlyPeople(stated))
      return checkEach(stated, { possible: whole, sure: whole }, figures, base);
    const possible = found.map(({ figure }) => figure);
    const sure = found.filter(({ counts: how }) => how === "surely" || (how === "bare" && isList));
    const claimant = claimantOf(stated, reader, parties);
    const isClaimed = (figure: KnownFigure) => isClaimedBy(claimant, figure, reader);
    const meant = { possible, sure: sure.map(({ figure }) => figure) };
    if (possible.length === 0 || possible.some(isClaimed)) {
      const claimed = { possible: possible.filter(isClaimed), sure: meant.sure.filter(isClaimed) };
      return checkEach(stated, claimed, figures, base);
    }
    return checkEach(stated, meant, figures, base).map(claimedElsewhere);
  });
  return [...new Map(checks.map((check) => [`${check.written} ${check.verdict} ${factIdOf(check)}`, check])).values()];
}

/** A number that somebody else is said to have counted: what the source has by its own claimant neither bears it out nor rules it out. */
function claimedElsewhere(check: FigureCheck): FigureCheck {
  const { written, value } = check;
  if (check.verdict === "matches")
    return { written, value, verdict: "unknown", counted: { figure: check.figure, isSame: true } };
  if (check.verdict !== "differs") return check;
  return { written, value, verdict: "unknown", counted: { figure: check.meant, isSame: false } };
}

/** The id of the fact, or of our arithmetic, that a number was held against; null where the base has none. */
export function factIdOf(check: FigureCheck): string | null {
  switch (check.verdict) {
    case "matches":
      return check.figure.id;
    case "differs":
      return check.meant.id;
    case "quoted":
      return check.fact.id;
    case "unknown":
      return check.counted?.figure.id ?? null;
    default:
      return check satisfies never;
  }
}

/** What a number may count. */
interface Meant {
  /** Figures that may bear it out. */
  readonly possible: readonly KnownFigure[];
  /** Those that it differs from if none does. */
  readonly sure: readonly KnownFigure[];
}

/** What the base makes of a number, or of both ends of a range: each is judged by what the range says. */
function checkEach(
  { number }: StatedCount,
  meant: Meant,
  figures: readonly KnownFigure[],
  base: KnowledgeBase,
): FigureCheck[] {
  return (number.ends ?? [number]).flatMap(
    ({ written, value }) => checkOne({ ...number, written, value }, meant, figures, base) ?? [],
  );
}

function checkOne(
  number: StatedNumber,
  { possible, sure }: Meant,
  figures: readonly KnownFigure[],
  { facts, event }: KnowledgeBase,
): FigureCheck | undefined {
  const { written, value, kind, unit } = number;
  if (kind === "year") {
    const fact = [...facts.values()].find(({ quote }) => valuesIn(quote).includes(value));
    return fact && { written, value, verdict: "quoted", fact };
  }
  if (value <= 1) return undefined;
  const borneOut = possible.filter((figure) => agrees(number, figure) === "yes");
  const figure = borneOut.find((one) => one.value === value) ?? borneOut[0];
  if (figure) return { written, value, verdict: "matches", figure };
  const [first] = sure;
  if (first) {
    const instead = figures.find((one) => one.value === value && one.unit === unit && !sure.includes(one));
    return {
      written,
      value,
      verdict: "differs",
      meant: sure.find(({ id }) => id === event.count?.total) ?? first,
      instead,
    };
  }
  return value < SMALL ? undefined : { written, value, verdict: "unknown" };
}

/** Whether a figure is a number of our own arithmetic, its result or one of its parts, which the text does itself. */
function isComputedIn(
  figure: KnownFigure,
  number: StatedNumber,
  values: ReadonlySet<number>,
  figures: readonly KnownFigure[],
): boolean {
  if (figure.value !== number.value || figure.unit !== number.unit) return false;
  return figures.some(({ id, value, from }) => {
    if (!("derived" in from) || !values.has(value)) return false;
    const isPart = from.derived.from.some((fact) => fact.id === figure.id);
    return (id === figure.id || isPart) && valuesIn(from.derived.formula).every((part) => values.has(part));
  });
}

function saysOnlyPeople({ phrase, number }: StatedCount): boolean {
  const said = phrase.filter(({ meanings }) => meanings.length > 0);
  return (
    number.kind === "count" && number.unit === "" && said.length === 0 && phrase.some(({ word }) => word === "people")
  );
}
