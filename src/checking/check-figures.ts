import type { LineClassifier } from "../answering/acts/lines/line-classifier.ts";
import { withCountryNamed } from "../answering/reading/country-named.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import { forgetNumbers, readNumbers, valuesIn } from "../numbers/read-numbers.ts";
import type { StatedNumber } from "../numbers/stated-number.ts";
import { asOfThen, figuresAt, newestAmong } from "./at-that-time.ts";
import { likelyMeasures, oddsReaderOf } from "./counting/likely-measures.ts";
import { claimedElsewhere, type FigureCheck, factIdOf } from "./figure-check.ts";
import { isSmallInWords, judgeNumber, type Meant } from "./judge-number.ts";
import { knownOf, measuresOf } from "./known-base.ts";
import type { KnownFigure } from "./known-figures.ts";
import { isInName } from "./numbered-names.ts";
import { claimantOf, isClaimedBy } from "./reading/claimants.ts";
import type { StatedCount } from "./reading/stated.ts";
import { MOST_NUMBERS, statedCounts } from "./reading/stated-count.ts";
import type { Measure } from "./same-measure.ts";

/** Whether a text states so many numbers that only the first of them are checked. */
export function hasTooManyNumbers(text: string): boolean {
  const { length } = readNumbers(text, MOST_NUMBERS + 1);
  forgetNumbers();
  return length > MOST_NUMBERS;
}

/** What numbers are checked by. */
export interface Checking {
  readonly base: KnowledgeBase;
  /** Tells what numbers count; where the base has nothing that tells, rules do alone. */
  readonly counted?: LineClassifier<string> | undefined;
}

/** Checks the numbers that a text states against a base; each number and meaning once, in order; the first of very many. */
export function checkFigures(text: string, by: Checking): FigureCheck[] {
  const checks = lastOf(stepsOf(text, by));
  forgetNumbers();
  return checks;
}

/** The same in steps of a millisecond or so: each looks at one of its numbers. */
export function* checkFiguresInSteps(text: string, by: Checking): Generator<void, FigureCheck[]> {
  try {
    return yield* stepsOf(text, by);
  } finally {
    forgetNumbers();
  }
}

/**
 * The same for a stretch of a message of which more is read: its numbers are kept until the message is answered. Small numbers in words that
 * nothing is known of are left out.
 */
export function checkFiguresOf(text: string, by: Checking): FigureCheck[] {
  const checks = lastOf(stepsOf(text, by));
  return checks.filter((check) => check.verdict !== "unknown" || !isSmallInWords(check));
}

function lastOf(steps: Generator<void, FigureCheck[]>): FigureCheck[] {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* stepsOf(text: string, { base, counted }: Checking): Generator<void, FigureCheck[]> {
  const known = knownOf(base);
  const { reader, figures, own, computing, parties, names } = known;
  const named = withCountryNamed(text);
  const counts = (yield* statedCounts(named, reader)).filter(({ number }) => !isInName(named, number, names));
  const numbers = readNumbers(named, 2 * MOST_NUMBERS);
  const oddsOf = counted && oddsReaderOf(counted, known);
  const ruled: (readonly Measure[])[] = [];
  for (const stated of counts) {
    ruled.push(measuresOf(stated, known));
    yield;
  }
  const odds = oddsOf?.({ text: named, counts, numbers, ruled });
  const measures = counts.map((stated, i) => {
    const [by = [], told] = [ruled[i], odds?.[i]];
    return told ? likelyMeasures(stated, by, told) : by;
  });
  const isOfCount = measures.some((found) => found.some(({ figure }) => figure.isGroup));
  const isList = isListOfGroups(counts, measures);
  const whole = figures.filter(({ id }) => id === base.event.count?.total || id === base.event.count?.sum);
  const all = [...figures, ...own];
  const values = new Set(counts.map(({ number }) => number.value));
  const checksOf = (stated: StatedCount, i: number): readonly FigureCheck[] => {
    if (stated.isOperand) {
      const isSaid = counts.some(({ number, isOperand }) => !isOperand && number.value === stated.number.value);
      const sum = all.filter((figure) => isComputedIn(figure, stated.number, values, all));
      const meant = sum.length > 0 ? sum : addedUp(stated, counts, figures, whole);
      return isSaid ? [] : judgeNumber(stated, { possible: meant, sure: meant }, figures, base);
    }
    const { written, value } = stated.number;
    const before = measures.slice(0, i).flatMap((each) => each.find(({ figure }) => figure.isGroup)?.figure ?? []);
    const computed = computing.of(stated, before);
    if (computed?.verdict === "yes" && computed.figure)
      return [{ written, value, verdict: "matches", figure: computed.figure }];
    const isSurelyHeard = oddsOf !== undefined && measures[i]?.[0]?.counts === "surely";
    if (computed?.verdict === "no" && computed.figure && !isSurelyHeard)
      return [{ written, value, verdict: "differs", meant: computed.figure, instead: undefined }];
    const found = computed && computed.operation !== "sum" && !isSurelyHeard ? [] : (measures[i] ?? []);
    // “2,000 people, 745 of them civilians”, “500 civilians, 300 soldiers = 800”: the parts tell what the whole counts.
    const isResult = stated.phrase.length === 0 && /=\s*$/.test(stated.lead);
    if (!found.some(({ counts }) => counts === "surely") && isOfCount && (isResult || saysOnlyPeople(stated))) {
      const sure = whole.filter(({ id }) => !isResult || id === base.event.count?.sum);
      return judgeNumber(stated, { possible: whole, sure }, figures, base);
    }
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

/** What a number of a sum of the count's groups stands for, of which two are right: one of those, the other one, or all. */
function addedUp(
  { number, lead }: StatedCount,
  counts: readonly StatedCount[],
  figures: readonly KnownFigure[],
  whole: readonly KnownFigure[],
): readonly KnownFigure[] {
  const added = new Set(counts.flatMap((one) => (one.isOperand ? one.number.value : [])));
  const [right, others] = [true, false].map((is) =>
    figures.filter(({ isGroup, value }) => isGroup && added.has(value) === is),
  );
  if (!right || !others || right.length < 2) return [];
  if (/=\s*$/.test(lead)) return whole;
  const own = right.filter(({ value }) => value === number.value);
  return own.length > 0 ? own : others.length === 1 ? others : [];
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
