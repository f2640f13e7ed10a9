import type { LineClassifier } from "../../answering/acts/lines/line-classifier.ts";
import { agrees } from "../../numbers/agrees.ts";
import type { StatedNumber } from "../../numbers/stated-number.ts";
import { inUnitOf } from "../duration-measure.ts";
import { isSmallInWords, SMALL } from "../judge-number.ts";
import type { Known } from "../known-base.ts";
import type { KnownFigure } from "../known-figures.ts";
import type { StatedCount } from "../reading/stated.ts";
import type { Measure } from "../same-measure.ts";
import { type CountOdds, type OddsReader, oddsBy } from "./likely-counts.ts";

/** A figure's own number is so much likelier to count what the figure does than words alone tell: few other things are as many, unless it is small. More so where rules find something counted, too. */
const SAME = { ruled: 10, of: 4.5, ofSmall: 2 };
/** It may be the figure's from this probability on. */
const POSSIBLE = 0.5;
/** Another number differs from it from this one on. */
const SURE = 0.65;
/** And from this one on where rules are sure of the same. */
const SURE_BESIDE_RULES = 0.55;
/** And where it may be said by the way, “the two sides”, from this one on. */
const SURE_OF_SMALL = 0.9;

/**
 * The figures that count the same as a number of a text, the likeliest first: those that bear it out, or else the one that it
 * differs from. Rules alone tell it of figures without examples.
 */
export function likelyMeasures(stated: StatedCount, ruled: readonly Measure[], { kinds, none }: CountOdds): Measure[] {
  const { number } = stated;
  const isOwn = (figure: KnownFigure) => {
    const told = inUnitOf(figure, number, stated.rest);
    return told.value === figure.value && agrees(told, figure) === "yes";
  };
  // Of shares and sums that have no examples rules are sure by grammar alone.
  const known = new Set<KnownFigure>(kinds.flatMap(({ figures }) => figures));
  const others = ruled.filter(({ figure }) => !known.has(figure));
  if (others.some(({ figure, counts }) => counts === "surely" && figure.unit === number.unit)) return [...ruled];
  const same = number.value < SMALL ? SAME.ofSmall : ruled.length > 0 ? SAME.ruled : SAME.of;
  const odds = kinds.map(({ figures, probability, isContradicted }) => {
    const isSame = !isContradicted && figures.some(isOwn);
    return { figures, isContradicted, odds: isSame ? same * probability : probability };
  });
  const all = odds.reduce((sum, one) => sum + one.odds, none);
  const likeliest = odds.toSorted((a, b) => b.odds - a.odds)[0];
  const by = ruled.filter(({ figure }) => likeliest?.figures.includes(figure));
  // What something speaks against isn't heard from words alone, nor of what a share is one: grammar tells that.
  const isOpen = likeliest?.isContradicted === false && (number.unit === "" || stated.phrase[0]?.word !== "of");
  const isHeard = likeliest && likeliest.odds / all >= POSSIBLE && (by.length > 0 || isOpen);
  const heard = isHeard ? likeliest.figures : [];
  const isRuled = by.some(({ counts }) => counts === "surely");
  const isSure =
    isHeard === true &&
    !likeliest.isContradicted &&
    (by.length === 0 || by.some(({ counts }) => counts !== "loosely")) &&
    likeliest.odds / all >=
      (isByTheWay(likeliest.figures, number) ? SURE_OF_SMALL : isRuled ? SURE_BESIDE_RULES : SURE);
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
