import type { Fact } from "../../../knowledge/model.ts";
import type { Reasoning } from "../../decide.ts";
import { type Alignment, align } from "../holding/align.ts";
import { tells } from "../holding/same.ts";
import { isYetToBe } from "../reading/certainty.ts";
import { isOfWhole, isOverstated } from "../reading/quantities.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Aligned, Held } from "./aligned.ts";
import { type Judged, turned } from "./judged.ts";

/** A clause is about what an entry tells, from this probability on. */
const TOPIC = 0.5;
/** Below this one it is about something else, however alike. */
const POSSIBLE = 0.2;
/** Unless so many units, and the measure, are said. */
const SAID_ALL = 4;
/** A contradiction by somebody or some place else needs this much. */
const LEAST = 0.15;
/** And surely so from here on, whatever else it says. */
const SURELY = 0.8;
const CERTAIN = 0.9;
/** And in other words than any that people ask with. */
const PARAPHRASED = 0.9;
/** What nothing explains may stand beside a contradiction, up to so many units. */
const STRANGE = 2;

/** How a clause stands to one statement. */
interface Ruling {
  readonly judged: Judged;
  readonly rate: number;
  /** The statement says otherwise. */
  readonly isContrary: boolean;
  /** It says so only in part. */
  readonly isWeak: boolean;
  /** It says so of others. */
  readonly isOfOthers: boolean;
}

/**
 * What the statements of the likeliest entries make of a clause, by its words.
 * @param aligned the clause beside those statements
 * @param isQuestion asks whether it is so in another place as well, where it names another
 */
export function judgeWords(
  clause: ReadClause,
  aligned: readonly Aligned[],
  { candidates }: Reasoning,
  isQuestion: boolean,
): Judged | undefined {
  const [likeliest] = candidates;
  if (likeliest?.entry.kind === "unknown" && likeliest.probability >= CERTAIN) return undefined;
  const isMisplaced = Boolean(likeliest?.evidence.misplaces);
  const isUnknown = likeliest?.entry.kind === "unknown" && likeliest.probability >= TOPIC;
  const rulings = aligned.flatMap(({ alignment, topic, rate }): Ruling[] => {
    const judged = rule(clause, alignment, topic, { isQuestion, isMisplaced, isUnknown });
    const isContrary = judged?.verdict === "no" && alignment.shutOut > 0 && alignment.said > 0 && topic >= TOPIC;
    const isWeak = judged?.verdict === "yes" && alignment.explained > 0;
    const isOfOthers = judged?.verdict === "no" && alignment.others > 0;
    return judged ? [{ judged, rate, isContrary, isWeak, isOfOthers }] : [];
  });
  const [best] = rulings.sort((a, b) => b.rate - a.rate);
  // What only explains a claim bears it out less than its contrary rules it out.
  const contrary = best?.isWeak ? rulings.find(({ isContrary }) => isContrary) : undefined;
  const ruling = contrary ?? best;
  if (!ruling?.isOfOthers) return ruling?.judged;
  return { ...ruling.judged, fact: toldOfThem(aligned) ?? ruling.judged.fact, isOfOthers: true };
}

/** What tells of those of whom something is said that others do, where the clause is about that: undefined where nothing does. */
function toldOfThem(aligned: readonly Aligned[]): Fact | undefined {
  return aligned.find(
    ({ topic, alignment: { hasSubject, contradicted, others } }) =>
      topic >= TOPIC && hasSubject && contradicted > 0 && others === 0,
  )?.alignment.statement.fact;
}

interface Asked {
  readonly isQuestion: boolean;
  /** The likeliest answer is to another place or party than the clause's. */
  readonly isMisplaced: boolean;
  /** Most probably it is about what a known unknown tells. */
  readonly isUnknown: boolean;
}

/** Undefined where the statement neither bears the clause out nor rules it out. */
function rule(clause: ReadClause, alignment: Alignment, topic: number, asked: Asked): Judged | undefined {
  const { statement, contradicted, besides, elsewhere, said, foreign, shutOut } = alignment;
  const { fact, years } = statement;
  const { isQuestion, isMisplaced } = asked;
  const isDenied = clause.isNegated !== alignment.saysDenied;
  const year = clause.years.some((one) => !years.includes(one)) ? years[0] : undefined;
  // “Only soldiers died”: others are counted beside them.
  if (clause.isExclusive && statement.hasOthers && contradicted === 0 && said >= 2 && alignment.hasDeed)
    return isDenied ? undefined : { verdict: "no", fact };
  if (contradicted === 0) {
    // Of all, where it is so of a part: “every vote has been counted”.
    if (clause.quantity === "all" && !clause.isExclusive && isOfPart(fact) && said > 0 && topic >= TOPIC)
      return clause.isNegated ? undefined : { verdict: "no", fact };
    if (isOfParts(clause, alignment) && topic >= TOPIC) return { verdict: "partly", fact };
    if (isYetToBe(clause.text, fact.quote)) return undefined;
    const isBorne = isBorneOut(clause, alignment, topic, asked);
    // That it is so, and not that it is so of all of it.
    if (isBorne && isOfWhole(clause, fact.quote))
      return isDenied ? undefined : { verdict: "partly", fact, isRestOpen: true };
    // What is denied must be what the statement tells: “the ex-president isn't there any more”.
    if (isBorne && clause.isOfChange && isDenied && !alignment.deniesDeed) return undefined;
    if (isBorne)
      return {
        verdict: isDenied ? "no" : isOverstated(clause.text, fact.quote) ? "partly" : "yes",
        fact,
        year: clause.years[0],
      };
    // “Nobody resists”: whatever else is said, that is what the statement tells.
    const strange = topic >= SURELY ? 1 : 0;
    const isContrary =
      clause.isNegated &&
      isDenied &&
      alignment.hasDeed &&
      alignment.deniesDeed &&
      said > 0 &&
      topic >= TOPIC &&
      foreign <= strange;
    // What is so no longer was so before.
    const isParaphrased =
      clause.isNegated &&
      isDenied &&
      !clause.isOfChange &&
      said > 0 &&
      topic >= PARAPHRASED &&
      alignment.explained === 0 &&
      foreign === alignment.unknown &&
      foreign <= 1;
    return isContrary || isParaphrased ? { verdict: "no", fact } : undefined;
  }
  if (isQuestion && elsewhere > 0 && !isMisplaced) return undefined;
  if (!isRuledOut(clause, alignment, topic)) return undefined;
  // That something was so at some time doesn't rule out that it was broken off since.
  const isUntold = clause.isOfChange && shutOut > 0 && BEFORE.test(fact.quote);
  const judged: Judged = { isUntold, verdict: besides === contradicted ? "partly" : "no", fact, year };
  // What a quotation denies is one deed of several: what shuts out the others isn't denied by that.
  return clause.isNegated ? turned(judged) : judged;
}

/** It was so, and nothing is said of now: “has engaged”, “met”. */
const BEFORE = /\b(?:has|have|had|was|were)\b(?!.*\b(?:still|continue[sd]?|since)\b)/i;

/** Whether a figure is a share of what it counts, and less than the whole. */
function isOfPart({ figure }: Fact): boolean {
  return (
    figure?.unit === "%" && (figure.to ?? figure.value) < 100 && /^(?:exactly|about|at most)$/.test(figure.operator)
  );
}

/** Whether something is said of a whole place that is so in parts of it. */
function isOfParts(clause: ReadClause, { statement, hasDeed, namesPlace, said }: Alignment): boolean {
  const isTold = statement.fillers.some(
    ({ role, words }) => role === "where" && words.some((word) => /^parts?$/.test(word)),
  );
  const isOfMore = clause.quantity === "most" || clause.quantity === "all" || isOfWhole(clause, statement.fact.quote);
  return !clause.isNegated && isTold && hasDeed && namesPlace && said >= 2 && isOfMore;
}

function isBorneOut(
  { isExclusive, isEverywhere, quantity, durations }: ReadClause,
  alignment: Alignment,
  topic: number,
  { isQuestion, isUnknown }: Asked,
): boolean {
  const { said, explained, foreign, asked, hasDeed, namesOnly, bystanders, unknown, namesPlace, statement } = alignment;
  // That it is only these, or only one, must be said.
  const isWhole =
    !alignment.saysDenied &&
    (isExclusive || (quantity === "most" && statement.counts) || (quantity === "all" && !statement.isOfAll));
  const isAllSaid = !isUnknown && said >= 2 && hasDeed && explained + asked + foreign === 0;
  if (isUnknown && explained > 0) return false;
  // What is so in a part isn't so of the whole.
  const isOfPart = statement.fillers.some(({ role, units }) => role === "where" && units.length > 0);
  if (isEverywhere && isOfPart && !namesPlace) return false;
  // Most of whom, it must say.
  if (quantity !== undefined && quantity !== "many" && statement.counts && !alignment.isAllTold) return false;
  if (quantity === "many" && statement.counts && explained > 0) return false;
  if (isWhole && statement.quantity === undefined) return false;
  if (alignment.namesAlone) return false;
  if (bystanders > 0 || (topic < POSSIBLE && said < SAID_ALL && !isAllSaid)) return false;
  const isParaphrase = topic >= PARAPHRASED && said >= 2 && unknown <= 1;
  // Where the rest only says who and whom, the one word is what is done.
  const saysDeed = hasDeed || !alignment.hasSubject || said > 2 || durations.length > 0;
  if (foreign > (isParaphrase && saysDeed ? unknown : 0)) return false;
  if (!isParaphrase && !(hasDeed || namesOnly || (topic >= CERTAIN && asked === 0))) return false;
  if (asked > 0 && said < 3 && (topic < SURELY || said < 2)) return false;
  if (said >= 2) return said >= explained || topic >= TOPIC;
  return said === 1 && !isQuestion && !isUnknown && topic >= (explained === 0 ? TOPIC : SURELY);
}

function isRuledOut(clause: ReadClause, alignment: Alignment, topic: number): boolean {
  const {
    said,
    shutOut,
    others,
    elsewhere,
    ofEvent,
    foreign,
    asked,
    hasDeed,
    namesOnly,
    explained,
    contradicted,
    statement,
  } = alignment;
  // “Israel cut ties with Hezbollah”: that others do the contrary to others says nothing of these.
  if (shutOut > 0 && others > 0 && !alignment.hasSubject && said <= shutOut) return false;
  if (shutOut > 0) {
    if (topic < TOPIC && said < 2)
      return (
        said > 0 &&
        hasDeed &&
        (explained === 0 || topic >= LEAST) &&
        foreign <= (statement.durations.length > 0 ? 1 : 0)
      );
    return (said > 0 || (topic >= SURELY && asked === 0)) && foreign <= (topic >= TOPIC ? STRANGE : 1);
  }
  if (said === 0 || (topic < LEAST && !(hasDeed && said >= 2 && foreign === 0))) return false;
  // “Mainly in another place”
  const isElsewhere = elsewhere === contradicted && (clause.quantity === "most" || clause.quantity === "all");
  if (isElsewhere && hasDeed && foreign === 0) return true;
  if (topic < TOPIC && said < 2) return false;
  // “The mayor is the guild”: who is named beside whom contradicts nothing that others do.
  if (others === contradicted && namesOnly && !hasDeed) return false;
  // That others did something else is no contradiction: what they did must be said besides.
  if (others > 0 && (said < 2 || elsewhere > 0)) return false;
  return foreign + ofEvent <= (hasDeed || explained > 0 ? 1 : 0) && (hasDeed || said >= contradicted);
}

/** Whether no statement says a unit. */
export function isStrange(
  clause: ReadClause,
  unit: ReadClause["units"][number],
  { holdings, kinds }: Held,
  facts: ReadonlySet<string>,
): boolean {
  if (tells(holdings.event, unit)) return false;
  const alone: ReadClause = { ...clause, units: [unit], years: [], durations: [], quantity: undefined };
  return holdings.statements
    .filter(({ fact }) => facts.has(fact.id))
    .every((statement) => {
      if (tells(statement.claimant, unit)) return false;
      const { said, explained, foreign, contradicted } = align(alone, statement, holdings, kinds);
      return said + explained === 0 && foreign + contradicted > 0;
    });
}
