import type { LineClassifier } from "../../answering/acts/lines/line-classifier.ts";
import type { Known } from "../known-base.ts";
import type { StatedCount } from "../reading/stated.ts";
import type { Measure } from "../same-measure.ts";
import { type CountOdds, type OddsReader, oddsBy } from "./likely-counts.ts";

/** A number that is a figure's may be it from this probability on: few others are the very same number. */
const POSSIBLE = 0.2;
/** Another number differs from it from this one on. */
const SURE = 0.75;

/** The figures that count the same as a number of a text, the likeliest first; rules alone tell it of figures without examples. */
export function likelyMeasures({ number }: StatedCount, ruled: readonly Measure[], odds: CountOdds): Measure[] {
  const heard = [...odds]
    .filter(([, probability]) => probability >= POSSIBLE)
    .sort(([, one], [, other]) => other - one)
    .map(([figure, probability]): Measure => {
      const isSure = probability >= SURE && figure.unit === number.unit;
      return { figure, counts: isSure ? "surely" : "loosely" };
    });
  const others = ruled.filter(({ figure }) => !odds.has(figure));
  return heard.some(({ counts }) => counts === "surely") ? heard : [...heard, ...others];
}

const readers = new WeakMap<LineClassifier<string>, OddsReader>();

/** Reads odds by a classifier, made once for all texts. */
export function oddsReaderOf(counted: LineClassifier<string>, known: Known): OddsReader {
  const reader = readers.get(counted) ?? oddsBy(counted, known);
  readers.set(counted, reader);
  return reader;
}
