import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Formula } from "../formula.ts";
import { isClaiming } from "../grammar/claiming.ts";
import { CUES, type Cue } from "../grammar/cues.ts";
import { asksOtherwise, isActing } from "../grammar/otherwise.ts";
import type { Measure, Measures } from "../measures.ts";
import { namedIn } from "../naming/named-in.ts";
import type { Place } from "../naming/places.ts";
import { placeOf, skeletonOf } from "../naming/skeleton.ts";
import type { Told } from "../told.ts";
import type { Asked } from "./asked.ts";
import { besideOf } from "./beside.ts";
import { perDayOf } from "./daily.ts";
import { doubtOf } from "./doubts.ts";
import { isExplained } from "./explained.ts";
import { type Hindrance, hindranceIn, isOfNumbers, namesOthers } from "./hindrance.ts";
import { rankOf } from "./orders.ts";
import { pairOf } from "./pairs.ts";
import { shareOf } from "./shares.ts";
import { sumOf } from "./sums.ts";

/** “Against” is also what they do to each other. */
const FIGHTS = /^(?:against|next to)$/;
const COUNTS = /\b(?:count|number|figure|compare)s?\b/;

/**
 * The arithmetic that a reading asks for, or what hinders it; undefined where it asks for none, or for something else as well.
 * @param last what was answered last, where the conversation was about a figure
 * @param sides what was held against each other last
 */
export function readArithmetic(
  base: KnowledgeBase,
  measures: Measures,
  read: Reading,
  last: Measure | undefined,
  sides: Told["sides"],
): Formula | Hindrance | undefined {
  // A meaning of “of” alone is a slip's.
  const matches = read.matches.filter(({ start, end }) => !read.stems.slice(start, end).every(isFunctionWord));
  const reading = { ...read, matches };
  const words = reading.words.join(" ");
  const named = namedIn(base, measures, reading);
  const skeleton = skeletonOf(reading.words, named);
  const isOfFigures = !namesOthers(named, reading.words);
  const doubt = isOfFigures ? doubtOf(base, { named, words }) : undefined;
  if (doubt) return doubt;
  if (asksOtherwise(words, named, skeleton)) return undefined;
  if (!isOfFigures) return hindranceIn(named, skeleton, reading.words);
  const isActed = isActing(words, named.operands) || sides !== undefined;
  const asked = { measures, named, words, skeleton, last, sides, isClaim: isClaiming(words) };
  for (const cue of CUES) {
    const match = cue.says.exec(skeleton.text);
    if (!match || (FIGHTS.test(match[0]) && !isActed && !COUNTS.test(words))) continue;
    const formula = formulaOf(base, { ...asked, isLoose: !cue.isPlain }, cue);
    if (formula && "lacks" in formula) return formula;
    if (formula) return isRead(formula, placeOf(skeleton, match)) ? formula : undefined;
    if (cue.isPlain) return isOfNumbers(skeleton.text) ? { lacks: "event" } : undefined;
  }
  const beside = besideOf(base, { ...asked, isLoose: true }, reading.words);
  if (beside && isRead(beside.formula, beside.place)) return beside.formula;
  return isOfNumbers(skeleton.text) ? { lacks: "event" } : undefined;

  /** Whether nothing else is said that the figures don't tell. @param place where the cue stands */
  function isRead(formula: Formula, place: Place): boolean {
    const used = new Set(formula.terms.flat());
    const meant = measures.all.filter(
      (one) =>
        used.has(one.fact.id) ||
        one.fact.id === base.event.count?.total ||
        named.operands.some((each) => each.measures.includes(one)),
    );
    const places = named.operands.filter(({ isVague, start }) => !isVague || start < place.end);
    // What was told last says it.
    const isSaid = isActed || (last !== undefined && used.has(last.fact.id));
    return isExplained(reading, named.operands, coreOf([place, ...places]), meant, isSaid);
  }
}

function coreOf(places: readonly Place[]): Place {
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}

function formulaOf(base: KnowledgeBase, asked: Asked, { operation }: Cue): Formula | Hindrance | undefined {
  switch (operation) {
    case "sum":
      return sumOf(base, asked);
    case "share":
      return shareOf(base, asked);
    case "per-day":
      return perDayOf(base, asked);
    case "rank":
    case "rank-up":
      return rankOf(base, asked);
    case "difference":
    case "ratio":
      return pairOf(base, asked, operation);
    default:
      return pairOf(base, asked, "compare");
  }
}
