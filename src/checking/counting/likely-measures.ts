import type { LineClassifier } from "../../answering/acts/lines/line-classifier.ts";
import { agrees } from "../../numbers/agrees.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import { inUnitOf } from "../duration-measure.ts";
import { isSmallInWords } from "../judge-number.ts";
import type { Known } from "../known-base.ts";
import type { KnownFigure } from "../known-figures.ts";
import { isOfOthers } from "../reading/counted.ts";
import { isOfPart } from "../reading/setting.ts";
import type { StatedCount } from "../reading/stated.ts";
import type { Measure } from "../same-measure.ts";
import { type CountOdds, type OddsReader, oddsBy } from "./likely-counts.ts";

/** A figure's own number is so much likelier to count what the figure does than words alone tell: few other things are as many. */
const SAME = 5;
/** It may be the figure's from this probability on. */
const POSSIBLE = 0.5;
/** Another number differs from it from this one on. */
const SURE = 0.75;
/** And from this one on where rules are sure of the same. */
const SURE_BESIDE_RULES = 0.6;

/**
 * The figures that count the same as a number of a text, the likeliest first: those that bear it out, or else the one that it
 * differs from. Rules alone tell it of figures without examples.
 */
export function likelyMeasures(stated: StatedCount, ruled: readonly Measure[], { kinds, none }: CountOdds): Measure[] {
  const { number } = stated;
  // Numbers alone, “745, 125 and 148”, count what nobody told.
  if (stated.phrase.every(({ meanings }) => meanings.length === 0)) return [...ruled];
  const isOwn = (figure: KnownFigure) => {
    const told = inUnitOf(figure, number, stated.rest);
    return told.value === figure.value && agrees(told, figure) === "yes";
  };
  // Of shares and sums that have no examples rules are sure by grammar alone.
  const known = new Set<KnownFigure>(kinds.flatMap(({ figures }) => figures));
  const others = ruled.filter(({ figure }) => !known.has(figure));
  if (others.some(({ figure, counts }) => counts === "surely" && figure.unit === number.unit)) return [...ruled];
  const odds = kinds.map(({ figures, probability, isContradicted }) => {
    const isSame = !isContradicted && figures.some(isOwn);
    return { figures, isContradicted, odds: isSame ? SAME * probability : probability };
  });
  const all = odds.reduce((sum, one) => sum + one.odds, none);
  const likeliest = odds.toSorted((a, b) => b.odds - a.odds)[0];
  const isBacked = ruled.some(({ figure }) => likeliest?.figures.includes(figure));
  // Of what a share is one, grammar tells; what something speaks against isn't heard from words alone.
  const isOpen = number.unit === "" && likeliest?.isContradicted === false;
  const isHeard = likeliest && likeliest.odds / all >= POSSIBLE && (isBacked || isOpen);
  const heard = isHeard ? likeliest.figures : [];
  const isRuled = ruled.some(({ figure, counts }) => counts === "surely" && likeliest?.figures.includes(figure));
  const isSure =
    likeliest?.isContradicted === false &&
    likeliest.odds / all >= (isRuled ? SURE_BESIDE_RULES : SURE) &&
    !isByTheWay(likeliest.figures, number) &&
    !isOfPart(stated) &&
    !isOfOthers(stated);
  // What rules find borne out isn't ruled out by what it sounds like.
  const borneOut = ruled.filter(({ figure }) => isOwn(figure) && !heard.includes(figure));
  if (borneOut.length > 0 && !heard.some(isOwn)) return borneOut.map(({ figure }) => ({ figure, counts: "loosely" }));
  return [
    ...heard.map(
      (figure): Measure => ({ figure, counts: isSure && figure.unit === number.unit ? "surely" : "loosely" }),
    ),
    ...(isSure ? [] : others),
  ];
}

/** Whether it is as small as numbers that are said by the way, “the two sides”, and the figure isn't. */
function isByTheWay(figures: readonly KnownFigure[], number: StatedNumber): boolean {
  return isSmallInWords(number) && figures.every(({ value }) => !isSmallInWords({ written: "", value }));
}

const readers = new WeakMap<LineClassifier<string>, OddsReader>();

/** Reads odds by a classifier, made once for all texts. */
export function oddsReaderOf(counted: LineClassifier<string>, known: Known): OddsReader {
  const reader = readers.get(counted) ?? oddsBy(counted, known);
  readers.set(counted, reader);
  return reader;
}
