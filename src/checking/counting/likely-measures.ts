import type { LineClassifier } from "../../answering/acts/lines/line-classifier.ts";
import { agrees } from "../../numbers/agrees.ts";
import type { Known } from "../known-base.ts";
import type { KnownFigure } from "../known-figures.ts";
import type { StatedCount } from "../reading/stated.ts";
import type { Measure } from "../same-measure.ts";
import { type CountOdds, type OddsReader, oddsBy } from "./likely-counts.ts";

/** A figure's own number is so much likelier to count what the figure does than words alone tell: few other things are as many. */
const SAME = 5;
/** It may be the figure's from this probability on. */
const POSSIBLE = 0.5;
/** Another number differs from it from this one on. */
const SURE = 0.75;

/**
 * The figures that count the same as a number of a text, the likeliest first: those that bear it out, or else the one that it
 * differs from. Rules alone tell it of figures without examples.
 */
export function likelyMeasures(
  { number }: StatedCount,
  ruled: readonly Measure[],
  { kinds, none }: CountOdds,
): Measure[] {
  // Of shares and sums that have no examples rules are sure by grammar alone.
  const known = new Set<KnownFigure>(kinds.flatMap(({ figures }) => figures));
  const others = ruled.filter(({ figure }) => !known.has(figure));
  if (others.some(({ figure, counts }) => counts === "surely" && figure.unit === number.unit)) return [...ruled];
  const odds = kinds.map(({ figures, probability, isContradicted }) => {
    const isSame = !isContradicted && figures.some((figure) => figure.value === number.value && agrees(number, figure) === "yes");
    return { figures, isContradicted, odds: isSame ? SAME * probability : probability };
  });
  const all = odds.reduce((sum, one) => sum + one.odds, none);
  const likeliest = odds.toSorted((a, b) => b.odds - a.odds)[0];
  const heard = likeliest && likeliest.odds / all >= POSSIBLE ? likeliest.figures : [];
  const isSure = likeliest?.isContradicted === false && likeliest.odds / all >= SURE;
  return [
    ...heard.map(
      (figure): Measure => ({ figure, counts: isSure && figure.unit === number.unit ? "surely" : "loosely" }),
    ),
    ...(isSure ? [] : others),
  ];
}

const readers = new WeakMap<LineClassifier<string>, OddsReader>();

/** Reads odds by a classifier, made once for all texts. */
export function oddsReaderOf(counted: LineClassifier<string>, known: Known): OddsReader {
  const reader = readers.get(counted) ?? oddsBy(counted, known);
  readers.set(counted, reader);
  return reader;
}
