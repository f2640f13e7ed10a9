import type { SortedClaim } from "../../../knowledge/model.ts";
import { type LineClassifier, lineMargins } from "../../acts/lines/line-classifier.ts";
import type { Reasoning } from "../../decide.ts";
import { unknownIn } from "../../weighing/weigh.ts";
import type { Alignment } from "../holding/align.ts";
import { isActor, tells } from "../holding/same.ts";
import { isOfWhole } from "../reading/quantities.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import { claimLine } from "../recognising/claim-lines.ts";
import { type Aligned, type Held, nearest } from "./aligned.ts";
import type { Judged } from "./judged.ts";
import weights from "./verdict-weights.json" with { type: "json" };

type Kind = SortedClaim["verdict"];

/** What is known of a clause beside what it says. */
export const LIKELY = [
  /** How far it sounds like the claims that are so, that aren't, and of which the facts say nothing: about -4 to 4. */
  "soundsYes",
  "soundsNo",
  "soundsUnsaid",
  /** What the rules make of it: 0 or 1 each. */
  "ruledYes",
  "ruledNo",
  /** It denies what it says: 0 or 1. */
  "denies",
  /** Of the statement that it most likely speaks of, as in `Standings` and `Aligned`. */
  "said",
  "foreign",
  "contradicted",
  "shutOut",
  "topic",
  /** How probably it is about something of which the source is known to say nothing, 0 to 1. */
  "unknown",
] as const;
export type LikelyEvidence = Readonly<Record<(typeof LIKELY)[number], number>>;
/** What each counts for a verdict beside leaving it open; `always` whatever is known. */
export type VerdictWeights = Readonly<
  Record<"yes" | "no", Readonly<Record<(typeof LIKELY)[number] | "always", number>>>
>;

/** What a clause sounds like is spread as far as counts are: a fit pulls at all alike. */
const SPREAD = 4;
/** A verdict that no rule gives is given from this probability on. */
const NEEDED = { yes: 0.65, no: 0.5 };
/** What the rules decide that is less probable isn't so sure. */
const KEPT = { yes: 0.15, no: 0.15 };
/** And from this one on, however it stands to its statement: of twenty such at most one isn't so. */
const SURE = { yes: 0.9, no: 0.85 };
/** And from this one on it isn't so, though nothing be told of whom it names, or it be said of these alone. */
const CERTAIN = 0.95;
/** A clause speaks of a statement's fact from this probability on. */
const TOPIC = 0.5;
/** Below this one it speaks of something else, and below the other even where it says the same happened. */
const POSSIBLE = 0.1;
const BARELY = 0.02;

/** What a clause is probably; undefined where that tells nothing. @param ruled what the rules make of it */
export type LikelyVerdict = (
  clause: ReadClause,
  aligned: readonly Aligned[],
  reasoning: Reasoning,
  held: Held,
  ruled: Judged | undefined,
  isQuestion: boolean,
) => Judged | undefined;

/**
 * Judges clauses that no statement decides, and doubts what one does, by what the claims of the base sound like that are
 * so and that aren't, and by how they stand to the statement that they most likely speak of.
 * @param foreign learned from claims in other languages, too: it hears what was put into English
 */
export function likelyVerdicts(classifier: LineClassifier<Kind>, foreign = classifier): LikelyVerdict {
  const ownEvidence = likelyEvidence(classifier);
  const foreignEvidence = foreign === classifier ? ownEvidence : likelyEvidence(foreign);
  return (clause, aligned, reasoning, held, ruled, isQuestion) => {
    if (ruled?.verdict === "partly") return ruled;
    const evidenceOf = reasoning.reading.spoken ? foreignEvidence : ownEvidence;
    const known = evidenceOf(clause, aligned, reasoning, ruled);
    if (!known) return ruled;
    // How names stand to each other, what it sounds like doesn't tell.
    const { namesOnly, statement } = known.alignment;
    const { fact } = statement;
    const probable = probabilitiesOf(known.evidence);
    const isKept = ruled !== undefined && (namesOnly || probable[ruled.verdict] >= KEPT[ruled.verdict]);
    if (isKept) return ruled;
    const isDeniable = !isQuestion || !namesOne(clause, known.alignment);
    if (!ruled && isDeniable && probable.no >= CERTAIN) return { verdict: "no", fact };
    // Of whom nothing is told, likeness doesn't tell.
    if (isBeyondLikeness(clause, held)) return undefined;
    const least = ruled ? TOPIC : POSSIBLE;
    const isBarred = namesOnly || known.topic < least || isOfOtherTime(clause, known.alignment);
    const sure = (["yes", "no"] as const).find((one) => probable[one] >= SURE[one]);
    const isOpen = sure === "yes" ? isOfWhole(clause, fact.quote) : !ruled && !isDeniable;
    if (sure && !isBarred && !isOpen) return { verdict: sure, fact };
    // What a statement rules out it hardly bears out, nor the other way round.
    if (ruled) return undefined;
    const verdict = (["yes", "no"] as const).find((one) => probable[one] >= NEEDED[one]);
    return verdict && isSo(verdict, clause, known, isQuestion) ? { verdict, fact } : undefined;
  };
}

/** Whether it only names somebody or something, and says too little to be denied: “was it the mayor?” */
function namesOne({ units }: ReadClause, { namesAlone }: Alignment): boolean {
  return units.length < 2 && namesAlone;
}

/** Whether what most likely is so or isn't stands so to its statement, too. */
function isSo(verdict: "yes" | "no", clause: ReadClause, { alignment, topic }: Known, isQuestion: boolean): boolean {
  return verdict === "yes"
    ? topic >= TOPIC && !isOfWhole(clause, alignment.statement.fact.quote) && bearsOut(clause, alignment, isQuestion)
    : standsAgainst(clause, alignment, topic);
}

/** Whether it speaks of a year, or of another time than its statement: no words tell of which it is so. */
function isOfOtherTime({ years, durations }: ReadClause, { contradicted }: Alignment): boolean {
  return years.length > 0 || (durations.length > 0 && contradicted > 0);
}

/** Whether it is so of no others, and what somebody does of whom nothing is told, likeness doesn't tell. */
function isBeyondLikeness({ isExclusive, units }: ReadClause, { holdings, kinds }: Held): boolean {
  const { told, event } = holdings;
  return isExclusive || units.some((unit) => isActor(unit, kinds) && !tells(told, unit) && !tells(event, unit));
}

/**
 * In which year it was, how long it lasted and of whom most are, likeness doesn't tell; nor what is asked of one thing: “is there
 * any water?”
 */
function bearsOut(
  { years, durations, quantity }: ReadClause,
  { said, explained, hasDeed, isAllTold, namesAlone, namesOnly, saysDenied, statement }: Alignment,
  isQuestion: boolean,
): boolean {
  if (years.length + durations.length > 0 || saysDenied || namesAlone) return false;
  if (quantity !== undefined && quantity !== "many" && statement.counts && !isAllTold) return false;
  if (quantity === "all" && namesOnly) return false;
  return said + explained > 1 || (hasDeed && !isQuestion);
}

/**
 * Whether a clause says otherwise than its statement: another in its place, all where it is so of some, or that it isn't so. That
 * something else is said besides is no contradiction, however much it sounds like what isn't so.
 */
function standsAgainst(clause: ReadClause, alignment: Alignment, topic: number): boolean {
  const { contradicted, others, shutOut, said, foreign, hasDeed, namesOnly } = alignment;
  if (clause.isEverywhere) return false;
  const contraries = clause.units.filter(({ opposes }) => opposes.size > 0).length;
  const isMeant = said > 0 && foreign <= contraries && (hasDeed || topic >= TOPIC);
  if (clause.isNegated) return contradicted === 0 && isMeant;
  if (contradicted === 0) return clause.quantity === "all" && isMeant;
  // “The mayor is the guild”: another than the one who did something else.
  const isMet = hasDeed && (said > 0 || shutOut > 1);
  return topic >= (isMet ? BARELY : POSSIBLE) && !(namesOnly && others === contradicted);
}

/** What is known of a clause, and how it stands to the statement that it most likely speaks of. */
interface Known {
  readonly evidence: LikelyEvidence;
  readonly alignment: Alignment;
  /** How probably it speaks of that statement's fact, 0 to 1. */
  readonly topic: number;
}

/** What is known of clauses; undefined where they speak of no statement. */
export function likelyEvidence(
  classifier: LineClassifier<Kind>,
): (
  clause: ReadClause,
  aligned: readonly Aligned[],
  reasoning: Reasoning,
  ruled: Judged | undefined,
) => Known | undefined {
  const marginsOf = lineMargins(classifier);
  return (clause, aligned, reasoning, ruled) => {
    const best = nearest(aligned);
    if (!best) return undefined;
    const about = reasoning.candidates.find(({ entry }) => entry.kind === "fact")?.entry.id;
    const margins = marginsOf(claimLine(reasoning.reading, about));
    const sounds = (kind: Kind) => SPREAD * (margins.get(kind) ?? -1);
    const evidence = {
      soundsYes: sounds("yes"),
      soundsNo: sounds("no"),
      soundsUnsaid: sounds("unsaid"),
      ruledYes: ruled?.verdict === "yes" ? 1 : 0,
      ruledNo: ruled?.verdict === "no" ? 1 : 0,
      denies: clause.isNegated ? 1 : 0,
      ...standingOf(best),
      unknown: unknownIn(reasoning),
    };
    return { evidence, ...best };
  };
}

function standingOf({ alignment: { said, foreign, contradicted, shutOut }, topic }: Aligned) {
  return { said, foreign, contradicted, shutOut, topic };
}

function probabilitiesOf(evidence: LikelyEvidence): Readonly<Record<"yes" | "no", number>> {
  const odds = { yes: oddsOf(evidence, weights.yes), no: oddsOf(evidence, weights.no) };
  const all = 1 + odds.yes + odds.no;
  return { yes: odds.yes / all, no: odds.no / all };
}

function oddsOf(evidence: LikelyEvidence, by: VerdictWeights["yes"]): number {
  return Math.exp(LIKELY.reduce((sum, name) => sum + evidence[name] * by[name], by.always));
}
