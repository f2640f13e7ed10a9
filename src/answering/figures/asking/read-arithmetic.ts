import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Formula, Term } from "../formula.ts";
import { CUES, type Cue, LESS, MORE } from "../grammar/cues.ts";
import { LOSSES } from "../grammar/words.ts";
import type { Measure, Measures } from "../measures.ts";
import { labelsOf } from "../naming/labels.ts";
import { mentionsOf } from "../naming/mentions.ts";
import type { Place } from "../naming/places.ts";
import { type Named, resolve } from "../naming/resolve.ts";
import { placeOf, type Skeleton, skeletonOf } from "../naming/skeleton.ts";
import type { Asked } from "./asked.ts";
import { besideOf } from "./beside.ts";
import { perDayOf } from "./daily.ts";
import { isExplained } from "./explained.ts";
import { rankOf } from "./orders.ts";
import { pairOf } from "./pairs.ts";
import { shareOf } from "./shares.ts";
import { sumOf } from "./sums.ts";

/** A message with these asks for something else than arithmetic. */
const ASKS_OTHERWISE =
  /\b(?:(?:where|when) (?:did|do|does|was|were|is|are|has|have|will|exactly)|why|how come|half|quarters?|beginning|yesterday|tomorrow|will|gonna|going to|next (?:day|week|month|year)|day (?:to|by) day|anything|something|nothing|(?<!no )matters?|worth|important|blame|fault|guilty|did .* kill$)\b/;
/** Who did it. */
const DIVIDES = /\bdivid/;
const DOER =
  /[GLW] by (?!how|what|much|far|itself|themselves|deaths|losses|number|toll|group|side|day|side|percent|more|size|count|W)/;
/** The same, as the whole question or at its end. */
const ASKS_WHERE = /^(?:where|when)\b|\b(?:and|or|but) (?:where|when)$/;
/** “Against” is also what they do to each other. */
/** Whoever kills isn't who is counted; of an event it is said alike. */
const KILLING =
  /\b(?:who|which \w+|what \w+|they) (?:has |have |had )?(?:kill|kills|killed|murder\w*|slaughtered|massacred|shot)\b|\bdid (?!.*\b(?:get|got|be|been)\b).*\b(?:kill|murder|slaughter|shoot|massacre)\b|(?<!\b(?:were|was|are|is|been|got|get|being|those|people) )\b(?:killed|murdered|shot|massacred) (?:more|fewer|less|the most|as many)\b|\bkilled by\b/;
/** Numbers alone, one of which at least is none of the source's. */
const SUM_OF_NUMBERS =
  /^(?:(?:how|what|much|is|are|does|can|you|calculate|compute|solve|please|hey|and|equals|make|makes|to) )*(?:[GN]|\d+)(?: (?:plus|minus|multiplied by|divided by|times) (?:[GN]|\d+))+(?: (?:and|equals|please|is|what))*$/;
/** One that isn't the source's, or the same again. */
const OTHER_NUMBER = /(?:^| )(?:N|\d+)(?= |$)/;
/** Plainly asked of figures and of somebody whom none counts. */
const PLAINLY: readonly RegExp[] = [
  /\b(?:percent\w*|share|fraction|proportion) of [GW]\b.* X\b|\b(?:percent\w*|share|fraction|proportion) of X\b.* [GW]\b/,
  /\bhow (?:many|much) (?:more|fewer|less|times)\b.*\b(?:X\b.* [GW]|[GW]\b.* X)\b/,
  /\b(?:more|fewer|less) (?:G (?:than|or) (?:more )?X|X (?:than|or) (?:more )?G)\b/,
  /\b(?:ratio|difference)\b.*\b(?:X (?:to|and|from|vs|compared to) [GW]|[GW] (?:to|and|from|vs|compared to) X)\b/,
  /\b(?:X (?:plus|minus|divided by) [GW]|[GW] (?:plus|minus|divided by) X)\b/,
  /\b(?:X (?:and )?G|G (?:and )?X|X and W|W and X)\b.*\b(?:combined|together|altogether|in total|added)\b|\b(?:add|sum|combine|total)\b.*\b(?:X (?:and|to) [GW]|[GW] (?:and|to) X)\b/,
  /\b[GW] per X\b|\bfor (?:every|each) X\b/,
];
const COMPARED = new RegExp(`^(?:${MORE}|${LESS})$`);
const FIGHTS = /^(?:against|next to)$/;
/** How many there are, or somebody has: not how many died. */
const LIVING =
  /\b(?:do|does|did) (?:\w+ ){1,3}have\b|\bhow many (?:\w+ )+(?:are|were) there\b|\b(?:has|have|had|got|(?:are|is|were) there) (?:\w+ )?(?:more|fewer|less|bigger|larger|the (?:most|least|fewest|biggest|largest))\b/;
const QUESTION =
  /^(?:so |and |but |ok |okay |well |hey |hi |wait )*(?:did|do|does|are|is|was|were|have|has|had|would|can|could|am)\b/;
const WH = /\b(?:how|what|which|who|whose|whom|compare|comparing|comparison|rank|list|show|give|tell|versus|vs)\b| or /;
/** Who says so, or that it be confirmed, is no part of what is asked. */
const PUT =
  /\b(?:is it|is this|is that|would it be|am i|it is) (?:true|accurate|right|correct|fair|ok|okay|so|wrong)\b|\b(?:true|correct|right|cap|accurate|yes or no|fact|confirm|swears?|claims?|insists?|reckons?|says?|said|bets?|heard|read)\b/;

/** Why what a message asks can't be computed. */
export type Hindrance =
  /** It is plainly asked of somebody whom no figure counts, by the message's words. */
  | { readonly lacks: "figure"; readonly words: string }
  /** What share died of all that there were: nobody says how many those were. */
  | { readonly lacks: "whole"; readonly term: Term }
  /** Sums that have nothing to do with the event. */
  | { readonly lacks: "event" };

/**
 * The arithmetic that a reading asks for, or what hinders it; undefined where it asks for none, or for something else as well.
 * @param last what was answered last, where the conversation was about a figure
 */
export function readArithmetic(
  base: KnowledgeBase,
  measures: Measures,
  read: Reading,
  last: Measure | undefined,
): Formula | Hindrance | undefined {
  // A meaning of “of” alone is a slip's.
  const matches = read.matches.filter(({ start, end }) => !read.stems.slice(start, end).every(isFunctionWord));
  const reading = { ...read, matches };
  const words = reading.words.join(" ");
  if (ASKS_OTHERWISE.test(words) || ASKS_WHERE.test(words)) return undefined;
  const named = resolve(base, measures, mentionsOf(labelsOf(base, measures, reading), reading.words), reading.words);
  const skeleton = skeletonOf(reading.words, named);
  if (DOER.test(skeleton.text) && !DIVIDES.test(words)) return undefined;
  if (KILLING.test(words) && !named.operands.some(({ isEvent }) => isEvent)) return undefined;
  const isActing = named.operands.some((one) => one.isActing || one.isNumber || one.isEvent) || LOSSES.test(words);
  if (LIVING.test(words) && !isActing) return undefined;
  const odd = named.oddNumbers.filter(({ end }) => !isGuess(reading.words.slice(end, end + 2), words));
  if (named.strangers.length > 0 || odd.length > 0) return hindranceIn(named, skeleton, reading.words);
  const isClaim =
    (QUESTION.test(words) && !/ or /.test(words)) ||
    (PUT.test(words) && !/ or (?!no\b|not\b|false\b|cap\b)/.test(words)) ||
    !WH.test(words);
  const asked = { measures, named, words, skeleton, last, isClaim };
  for (const cue of CUES) {
    const match = cue.says.exec(skeleton.text);
    if (!match || (FIGHTS.test(match[0]) && !isActing)) continue;
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
    const isSaid = isActing || (last !== undefined && used.has(last.fact.id));
    return isExplained(reading, named.operands, coreOf([place, ...places]), meant, isSaid);
  }
}

/** “He says at least 500 more; how many more is it?” asks for the number itself. */
function isGuess(after: readonly string[], words: string): boolean {
  return after.some((word) => COMPARED.test(word)) && /\b(?:how (?:many|much|far)|by what)\b/.test(words);
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

function isOfNumbers(text: string): boolean {
  return SUM_OF_NUMBERS.test(text) && OTHER_NUMBER.test(text);
}

/** What nobody counted, in what is plainly a sum; what isn't plain is left to those who answer questions. */
function hindranceIn(
  { operands, strangers, oddNumbers }: Named,
  { text }: Skeleton,
  words: readonly string[],
): Hindrance | undefined {
  if (isOfNumbers(text)) return { lacks: "event" };
  const [stranger] = strangers;
  const isPlain = operands.length > 0 && PLAINLY.some((pattern) => pattern.test(text));
  return stranger && oddNumbers.length === 0 && isPlain
    ? { lacks: "figure", words: words.slice(stranger.start, stranger.end).join(" ") }
    : undefined;
}
