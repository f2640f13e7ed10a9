import { withCountryNamed } from "../answering/reading/country-named.ts";
import { isActor } from "../knowledge/entity-kinds.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import { forgetNumbers, readNumbers, valuesIn } from "../numbers/read-numbers.ts";
import type { StatedNumber } from "../numbers/stated-number.ts";
import { asOfThen, figuresAt, newestAmong } from "./at-that-time.ts";
import { Computing } from "./computed.ts";
import { type Context, contextOf } from "./context.ts";
import { claimedElsewhere, type FigureCheck, factIdOf } from "./figure-check.ts";
import { type Holders, holdersOf, mayHold } from "./holders.ts";
import { isSmallInWords, judgeNumber, type Meant } from "./judge-number.ts";
import { type KnownFigure, kindsIn, knownFigures } from "./known-figures.ts";
import { isInName, numberedNames } from "./numbered-names.ts";
import { type OwnFigure, ownFigures } from "./own-arithmetic.ts";
import { claimantOf, isClaimedBy } from "./reading/claimants.ts";
import { MeaningReader } from "./reading/meaning-reader.ts";
import { MemberWords } from "./reading/member-words.ts";
import type { StatedCount } from "./reading/stated.ts";
import { MOST_NUMBERS, statedCounts } from "./reading/stated-count.ts";
import { type Measure, sameMeasure } from "./same-measure.ts";

interface Known {
  readonly reader: MeaningReader;
  readonly figures: readonly KnownFigure[];
  readonly own: readonly OwnFigure[];
  readonly computing: Computing;
  readonly context: Context;
  /** Persons and groups that may claim something: `@entity`. */
  readonly parties: ReadonlySet<string>;
  /** Who holds what others hold as well: the seats of each party. */
  readonly holders: Holders;
  /** Names that hold a number. */
  readonly names: RegExp | undefined;
}

/** What is read from a base once: its lexicon takes longer than a text. */
const known = new WeakMap<KnowledgeBase, Known>();

function knownOf(base: KnowledgeBase): Known {
  const kept = known.get(base);
  if (kept) return kept;
  const own = new MeaningReader(base);
  const members = new MemberWords(base);
  const reader = new MeaningReader(base, members);
  const figures = knownFigures(base, own).map((figure) => withMarks(figure, members));
  const fates = new Set(base.concepts.filter(({ slot }) => slot === "fate").map(({ id }) => `#${id}`));
  const kinds = new Set([...kindsIn(base, own)].filter((kind) => !fates.has(kind)));
  const computed = ownFigures(base, figures, kinds);
  const parties = new Set([...base.entities.values()].filter(({ kind }) => isActor(kind)).map(({ id }) => `@${id}`));
  const names = numberedNames(base);
  const holders = holdersOf(figures, parties);
  const context = contextOf(base, figures, own, kinds);
  const computing = new Computing(base, members);
  const read = { reader, figures, own: computed, computing, parties, holders, names, context };
  known.set(base, read);
  return read;
}

/** A figure of others than the event's groups is told by where they are, too. */
function withMarks(figure: KnownFigure, { measures }: MemberWords): KnownFigure {
  const measure = measures.all.find(({ fact }) => fact.id === figure.id);
  if (!measure || figure.isGroup || measure.who.size === 0 || figure.deeds.size === 0) return figure;
  return { ...figure, deeds: figure.deeds.union(measure.marks) };
}

/** Whether a text states so many numbers that only the first of them are checked. */
export function hasTooManyNumbers(text: string): boolean {
  const { length } = readNumbers(text, MOST_NUMBERS + 1);
  forgetNumbers();
  return length > MOST_NUMBERS;
}

/** Checks the numbers that a text states against a base; each number and meaning once, in order; the first of very many. */
export function checkFigures(text: string, base: KnowledgeBase): FigureCheck[] {
  const checks = lastOf(stepsOf(text, base));
  forgetNumbers();
  return checks;
}

/** The same in steps of a millisecond or so: each looks at one of its numbers. */
export function* checkFiguresInSteps(text: string, base: KnowledgeBase): Generator<void, FigureCheck[]> {
  try {
    return yield* stepsOf(text, base);
  } finally {
    forgetNumbers();
  }
}

/**
 * The same for a stretch of a message of which more is read: its numbers are kept until the message is answered. Small numbers in words that
 * nothing is known of are left out.
 */
export function checkFiguresOf(text: string, base: KnowledgeBase): FigureCheck[] {
  const checks = lastOf(stepsOf(text, base));
  return checks.filter((check) => check.verdict !== "unknown" || !isSmallInWords(check));
}

function lastOf(steps: Generator<void, FigureCheck[]>): FigureCheck[] {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* stepsOf(text: string, base: KnowledgeBase): Generator<void, FigureCheck[]> {
  const { reader, figures, own, computing, context, parties, holders, names } = knownOf(base);
  const named = withCountryNamed(text);
  const counts = (yield* statedCounts(named, reader)).filter(({ number }) => !isInName(named, number, names));
  const besides = own.filter(({ unit, areSides, id }) => unit === "%" || (areSides && id.startsWith("sum")));
  const measureOf = (stated: StatedCount): Measure[] => {
    return sameMeasure(stated, [...figures, ...besides], context).filter(({ figure }) =>
      mayHold(figure, stated, holders),
    );
  };
  const measures: Measure[][] = [];
  for (const stated of counts) {
    measures.push(measureOf(stated));
    yield;
  }
  const isOfCount = measures.some((found) => found.some(({ figure }) => figure.isGroup));
  const isList = isListOfGroups(counts, measures);
  const whole = figures.filter(({ id }) => id === base.event.count?.total || id === base.event.count?.sum);
  const all = [...figures, ...own];
  const values = new Set(counts.map(({ number }) => number.value));
  const checksOf = (stated: StatedCount, i: number): readonly FigureCheck[] => {
    if (stated.isOperand) {
      const isSaid = counts.some(({ number, isOperand }) => !isOperand && number.value === stated.number.value);
      const sum = all.filter((figure) => isComputedIn(figure, stated.number, values, all));
      return isSaid ? [] : judgeNumber(stated, { possible: sum, sure: sum }, figures, base);
    }
    const { written, value } = stated.number;
    const counted = measures.slice(0, i).flatMap((each) => each.find(({ figure }) => figure.isGroup)?.figure ?? []);
    const computed = computing.of(stated, counted);
    if (computed?.verdict === "yes" && computed.figure)
      return [{ written, value, verdict: "matches", figure: computed.figure }];
    if (computed?.verdict === "no" && computed.figure)
      return [{ written, value, verdict: "differs", meant: computed.figure, instead: undefined }];
    const found = computed && computed.operation !== "sum" ? [] : (measures[i] ?? []);
    // “2,000 people, 745 of them civilians”: the parts tell what the whole counts.
    if (found.length === 0 && isOfCount && saysOnlyPeople(stated))
      return judgeNumber(stated, { possible: whole, sure: whole }, figures, base);
    // The number itself tells no time.
    const said = stated.own.text.replace(stated.number.written, " ");
    const possible = figuresAt(
      base,
      found.map(({ figure }) => figure),
      said,
    );
    const sure = found.filter(({ counts: how }) => how === "surely" || (how === "bare" && isList));
    const claimant = claimantOf(stated, reader, parties);
    const isClaimed = (figure: KnownFigure) => isClaimedBy(claimant, figure, reader);
    const meant = {
      possible,
      sure: newestAmong(
        base,
        sure.map(({ figure }) => figure),
        said,
      ),
    };
    const judge = (by: Meant) => {
      const newest = judgeNumber(stated, { ...by, possible: newestAmong(base, by.possible, said) }, figures, base);
      if (newest.some(({ verdict }) => verdict === "matches")) return newest;
      return judgeNumber(stated, by, figures, base).map((check) => asOfThen(check, base, figures, said));
    };
    if (possible.length === 0 || possible.some(isClaimed)) {
      const claimed = { possible: possible.filter(isClaimed), sure: meant.sure.filter(isClaimed) };
      return judge(claimed);
    }
    return judge(meant).map(claimedElsewhere);
  };
  const checks: FigureCheck[] = [];
  for (const [i, stated] of counts.entries()) {
    checks.push(...checksOf(stated, i));
    yield;
  }
  reader.forget();
  return [...new Map(checks.map((check) => [`${check.written} ${check.verdict} ${factIdOf(check)}`, check])).values()];
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

/** Whether a text gives the groups of the count: two of them, or one with its number. Then its bare names count them. */
function isListOfGroups(counts: readonly StatedCount[], measures: readonly (readonly Measure[])[]): boolean {
  const named = new Set(
    measures.flatMap((found) =>
      found.flatMap(({ figure, counts: how }) => (figure.isGroup && how !== "loosely" ? figure : [])),
    ),
  );
  const isGiven = measures.some((found, i) =>
    found.some(({ figure }) => figure.isGroup && figure.value === counts[i]?.number.value),
  );
  return isGiven || named.size > 1;
}

function saysOnlyPeople({ phrase, number, after }: StatedCount): boolean {
  const said = phrase.filter(({ meanings }) => meanings.length > 0);
  const isOfParts = after.some(({ word }) => /^(?:them|whom|which|those|these|including|among)$/.test(word));
  const isPeople = said.length === 0 && phrase.some(({ word }) => word === "people");
  return number.kind === "count" && number.unit === "" && isPeople && isOfParts;
}
