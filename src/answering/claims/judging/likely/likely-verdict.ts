import type { SortedClaim } from "../../../../knowledge/model.ts";
import type { LineClassifier } from "../../../acts/lines/line-classifier.ts";
import type { Alignment } from "../../holding/align.ts";
import { tells } from "../../holding/same.ts";
import { isOfWhole } from "../../reading/quantities.ts";
import type { ReadClause } from "../../reading/read-clause.ts";
import type { Additions } from "../../untold/unless-added.ts";
import type { Held } from "../aligned.ts";
import type { Judged } from "../judged.ts";
import { clauseEvidence, LIKELY, type LikelyEvidence, type RuledClause } from "./clause-evidence.ts";
import weights from "./verdict-weights.json" with { type: "json" };

/** What each counts for a verdict beside leaving it open; `always` whatever is known. */
export type VerdictWeights = Readonly<
  Record<"yes" | "no", Readonly<Record<(typeof LIKELY)[number] | "always", number>>>
>;

type Bars = Readonly<Record<"yes" | "no", number>>;

/** A verdict is given from this probability on: a wrong one costs more than two right ones gain. */
const NEEDED: Bars = { yes: 0.7, no: 0.7 };
/** And what rules by themselves say from this one on: members put it more plainly than the claims that probabilities are fitted on. */
const NEEDED_BESIDE_RULES: Bars = { yes: 0.6, no: 0.5 };
/** And against what rules say. */
const NEEDED_AGAINST_RULES: Bars = { yes: 0.8, no: 0.8 };
/** And of what is surely known to be untold, or of which nothing likely tells: a verdict would pass for the source's. */
const NEEDED_OF_UNTOLD: Bars = { yes: 0.85, no: 0.85 };
/** And of what is only asked, which is answered without a verdict, too. */
const NEEDED_OF_ASKED: Bars = { yes: 0.8, no: 0.85 };
const NEEDED_OF_ASKED_BESIDE_RULES: Bars = { yes: 0.4, no: 0.4 };
/** And for a yes where something is said that only known unknowns are about. */
const NEEDED_OF_OPEN = 0.9;
/** And of what only names somebody, or what a statement tells all of. */
const NEEDED_OF_DOUBTFUL: Bars = { yes: 0.85, no: 0.95 };
/** And of what was put into English word for word, whatever rules make of it: a word or a denial may have been lost. */
const NEEDED_OF_FOREIGN: Bars = { yes: 0.75, no: 0.65 };
const NEEDED_OF_OWN: Bars = { yes: 0, no: 0 };
const NEVER: Bars = { yes: 1, no: 1 };
/** It is about something untold from this probability on, or below the other one of its statement's. */
const UNTOLD = 0.8;
const BESIDE = 0.15;
/** What rules find borne out in part isn't so at all from here on. */
const RULED_OUT = 0.88;
/** Of more units that a statement tells, one that it contradicts leaves the rest so. */
const SAID_LITTLE = 2;
/** And a yes to all of what says more than the fact tells from this one on: below, it is so in part. */
const NEEDED_FOR_ALL = 0.95;

/** What a clause is, by all that is known of it; undefined where that is open. */
export type LikelyVerdict = (of: RuledClause, isQuestion: boolean) => Judged | undefined;

/** What verdicts are learned from. */
interface LikelyParts {
  readonly classifier: LineClassifier<SortedClaim["verdict"]>;
  /** Learned from claims in other languages, too: it hears what was put into English. */
  readonly foreign?: LineClassifier<SortedClaim["verdict"]> | undefined;
  readonly additionsOf: Additions;
}

/**
 * Has the last word on clauses without a number, whatever the rules make of them: by what the claims of the base sound like that are
 * so, that aren't and that are open, and by how a clause stands to the statement that it most likely speaks of.
 */
export function likelyVerdicts({ classifier, foreign = classifier, additionsOf }: LikelyParts): LikelyVerdict {
  const ownEvidence = clauseEvidence(classifier, additionsOf);
  const foreignEvidence = foreign === classifier ? ownEvidence : clauseEvidence(foreign, additionsOf);
  return (of, isQuestion) => {
    const { clause, ruled, reasoning } = of;
    const known = (reasoning.reading.spoken ? foreignEvidence : ownEvidence)(of);
    if (!known) return ruled;
    const { evidence, alignment } = known;
    const { fact } = alignment.statement;
    const probable = probabilitiesOf(evidence, reasoning.reading.spoken ? weights.foreign : weights.own);
    // How much of it is so, no claims are sorted by.
    if (ruled?.verdict === "partly") {
      const isOfMuch = !ruled.isRestOpen && (alignment.contradicted === 0 || alignment.said > SAID_LITTLE);
      return probable.no >= RULED_OUT && !isOfMuch ? { verdict: "no", fact, odds: probable.no } : ruled;
    }
    // Of how many it isn't so, numbers tell.
    if (ruled && clause.quantity === "not all") return ruled;
    const least = reasoning.reading.spoken ? NEEDED_OF_FOREIGN : NEEDED_OF_OWN;
    const verdict = (["yes", "no"] as const).find((one) => {
      const { [one]: bar } = ruled ? barsBeside(one === ruled.verdict, isQuestion) : barsOf(of, evidence, isQuestion);
      return probable[one] >= Math.max(bar, least[one]);
    });
    if (!verdict) return undefined;
    // What only names somebody, and what a statement tells all of, likeness judges where it is all but sure.
    const isDoubtful =
      (!ruled && saysTooLittle(clause, alignment)) ||
      (verdict === "no" && ruled?.verdict !== "no" && tellsAll(clause, alignment));
    if (isDoubtful && (isQuestion || probable[verdict] < NEEDED_OF_DOUBTFUL[verdict])) return undefined;
    const judged: Judged = { ...(verdict === ruled?.verdict ? ruled : { verdict, fact }), odds: probable[verdict] };
    // What is denied adds nothing.
    const isAdded = evidence.added > 0 && !clause.isNegated && probable.yes < NEEDED_FOR_ALL;
    const isOfPart = verdict === "yes" && (isAdded || isOfWhole(clause, judged.fact.quote));
    return isOfPart ? { ...judged, verdict: "partly", isRestOpen: true } : judged;
  };
}

/** Whether it only names somebody or something: “the mayor did it” may mean anything. */
function saysTooLittle({ units }: ReadClause, { namesAlone }: Alignment): boolean {
  return units.length < 2 && namesAlone;
}

function tellsAll({ isNegated }: ReadClause, { isAllTold, contradicted }: Alignment): boolean {
  return isAllTold && contradicted === 0 && !isNegated;
}

function barsOf({ clause, held }: RuledClause, { unknown, topic }: LikelyEvidence, isQuestion: boolean): Bars {
  const isUntold = unknown >= UNTOLD || topic < BESIDE;
  if (isQuestion) return isUntold ? NEVER : NEEDED_OF_ASKED;
  if (isUntold) return NEEDED_OF_UNTOLD;
  return saysOpen(clause, held) ? { ...NEEDED, yes: NEEDED_OF_OPEN } : NEEDED;
}

/** Whether a clause says something that no statement tells and known unknowns are about. */
export function saysOpen({ units }: ReadClause, { holdings: { open, told } }: Held): boolean {
  return units.some((unit) => !tells(told, unit) && [...unit.meanings].some((one) => open.has(one)));
}

function barsBeside(isRuled: boolean, isQuestion: boolean): Bars {
  if (!isRuled) return NEEDED_AGAINST_RULES;
  return isQuestion ? NEEDED_OF_ASKED_BESIDE_RULES : NEEDED_BESIDE_RULES;
}

function probabilitiesOf(evidence: LikelyEvidence, weights: VerdictWeights): Readonly<Record<"yes" | "no", number>> {
  const odds = { yes: oddsOf(evidence, weights.yes), no: oddsOf(evidence, weights.no) };
  const all = 1 + odds.yes + odds.no;
  return { yes: odds.yes / all, no: odds.no / all };
}

function oddsOf(evidence: LikelyEvidence, by: VerdictWeights["yes"]): number {
  return Math.exp(LIKELY.reduce((sum, name) => sum + evidence[name] * by[name], by.always));
}
