import type { Fact, KnowledgeBase } from "../knowledge/model.ts";
import { isYear, numbersIn } from "../knowledge/numbers.ts";
import { type KnownFigure, knownFigures, type MeaningsOf, meaningsReader } from "./known-figures.ts";
import { type StatedNumber, statedNumbers } from "./stated-numbers.ts";

/** What the base makes of one number in a text. */
export type FigureCheck = { readonly written: string } & (
  | { readonly verdict: "matches"; readonly figure: KnownFigure }
  | {
      readonly verdict: "differs";
      /** What the text seems to count. */
      readonly meant: KnownFigure;
      /** What the number is instead; undefined where the base doesn't have it. */
      readonly instead: KnownFigure | undefined;
    }
  /** The number stands in a quotation without being a figure, like a year. */
  | { readonly verdict: "quoted"; readonly fact: Fact }
  | { readonly verdict: "unknown" }
);

/** Below it, a number that nothing is known of is small talk (“me and 3 friends”). */
const SMALL = 10;

/** Checks the numbers that a text states against a base; each number and meaning once, in order. */
export function checkFigures(text: string, base: KnowledgeBase): FigureCheck[] {
  const meaningsOf = meaningsReader(base);
  const known = knownFigures(base, meaningsOf);
  const checks = statedNumbers(text).flatMap((number) => checkOne(number, known, meaningsOf, base) ?? []);
  const seen = new Set<string>();
  return checks.filter((check) => {
    const key = JSON.stringify(check);
    return !seen.has(key) && seen.add(key);
  });
}

function checkOne(
  number: StatedNumber,
  known: readonly KnownFigure[],
  meaningsOf: MeaningsOf,
  base: KnowledgeBase,
): FigureCheck | undefined {
  const { written, value, unit } = number;
  if (value <= 1) return undefined;
  const same = known.filter((figure) => figure.value === value && figure.unit === unit);
  if (same.length === 0 && /^\d{4}$/.test(written) && isYear(value)) {
    const fact = [...base.facts.values()].find(({ quote }) => numbersIn(quote).includes(value));
    return fact && { written, verdict: "quoted", fact };
  }
  const counted = countedBy(number, meaningsOf);
  const own = likest(counted, same);
  // What is said to be counted is a figure of the source, never our arithmetic.
  const reported = known.filter((figure) => "fact" in figure.from && figure.unit === unit);
  const meant = likest(counted, reported);
  const [any] = same;
  if (own && meant && meant.likeness > own.likeness && meant.figure.value !== value)
    return { written, verdict: "differs", meant: meant.figure, instead: own.figure };
  const match = own?.figure ?? (meant ? undefined : any);
  if (match) return { written, verdict: "matches", figure: match };
  if (meant) return { written, verdict: "differs", meant: meant.figure, instead: any };
  return value < SMALL ? undefined : { written, verdict: "unknown" };
}

/** What a number seems to count, and what else its sentence speaks of. */
interface Counted {
  readonly meanings: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

function countedBy({ after, before, sentence }: StatedNumber, meaningsOf: MeaningsOf): Counted {
  const around = meaningsOf(sentence);
  const meanings = [after, before].map(meaningsOf).find(({ size }) => size > 0) ?? around;
  return { meanings, around };
}

/**
 * The figure that is most like what a number counts: by the harmonic mean of how much of the clause the figure explains
 * and how much of the figure's meaning the sentence holds. It must share more than a plain word such as “people”.
 */
function likest({ meanings, around }: Counted, figures: readonly KnownFigure[]) {
  const vocabulary = new Set(figures.flatMap((figure) => [...figure.meanings]));
  const about = meanings.intersection(vocabulary);
  let best: { figure: KnownFigure; likeness: number } | undefined;
  for (const figure of figures) {
    const shared = about.intersection(figure.meanings);
    if (![...shared].some((meaning) => /^[@#]/.test(meaning))) continue;
    const explained = shared.size / about.size;
    const held = figure.meanings.intersection(about.union(around)).size / figure.meanings.size;
    const likeness = (2 * explained * held) / (explained + held);
    if (likeness > (best?.likeness ?? 0)) best = { figure, likeness };
  }
  return best;
}
