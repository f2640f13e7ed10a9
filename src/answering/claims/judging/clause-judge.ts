import type { FigureCheck } from "../../../checking/figure-check.ts";
import type { Fact, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Reasoning } from "../../decide.ts";
import { comparesFigures } from "../comparing.ts";
import { goesBeyond } from "../reading/durations.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Speakers } from "../recognising/speakers.ts";
import { ADVISES, isJudged, isLabelling, isSeldomJudged, saysSomethingOwn } from "../unjudged.ts";
import {
  givesPurpose,
  givesSoleReason,
  namesUntoldDoer,
  relatesUntold,
  turnsOnThemselves,
} from "../untold/relating.ts";
import type { UnlessAdded } from "../untold/unless-added.ts";
import { toldOfUntoldFate } from "../untold/untold-fate.ts";
import { advising } from "./advice.ts";
import { alignedWith, type Held } from "./aligned.ts";
import { judgeSource } from "./judge-source.ts";
import { judgeTogether } from "./judge-together.ts";
import { judgeWords } from "./judge-words.ts";
import { type Judged, turned } from "./judged.ts";
import type { LikelyVerdict } from "./likely/likely-verdict.ts";
import { countedElsewhere } from "./numbers/counted-elsewhere.ts";
import { judgeComparison } from "./numbers/judge-comparison.ts";
import { countsIn, isLeftOpen, judgeNumbers, measuresIn } from "./numbers/judge-numbers.ts";
import { judgeToldNumber } from "./numbers/judge-told-number.ts";
import { datedOtherwise } from "./recent.ts";

/** “Twice as many”, “double the toll” */
const MULTIPLE =
  /\b(?:twice|double|triple|thrice|half|(?:two|three|four|five|\d+) times) (?:as (?:many|much|deadly|bad)|the (?:number|toll|dead|deaths|figure|count))\b/i;

/** What is made of a number that is counted alike. */
const COUNTED = /^(?:matches|differs|was)$/;
/** “Many of the 745 …” */
const OF_THOSE = /\b(?:of|among) (?:the |those |these )?$/i;
/** Asks whether something is there now, or works. */
const EXISTS =
  /^(?:(?:is|are) there|there (?:is|are))\b|\b(?:is|are) (?:still |back )?(?:working|running|available|on)(?: (?:again|now|in|at)\b|\W*$)|\b(?:has|have|got)(?: any| some| enough)? (?:power|electricity|current|water|fuel|gas|internet|signal|heating)\b/i;
const LOSES =
  /\b(?:cut(?:s|ting)?|disrupt(?:s|ed|ing)?|destroy(?:s|ed|ing)?|clos(?:es|ed|ing)|shut|halt(?:s|ed|ing)?|lost|lacks?|without)\b/i;

/** What facts seldom tell is only judged from this probability on. */
const ALL_BUT_SURE = 0.9;
/** What a known unknown tells is about a clause from this probability on. */
const UNKNOWN = 0.6;

/** What clauses are judged with. */
export interface ClauseJudgeParts {
  readonly base: KnowledgeBase;
  readonly speakers: Speakers;
  readonly likely: LikelyVerdict | undefined;
  readonly knownOf: () => Held;
  readonly checksOf: (text: string) => readonly FigureCheck[];
  readonly unlessAdded: UnlessAdded;
}

/** What the facts make of one clause; "open" where they bear it out as little as they rule it out. */
export type ClauseJudge = (clause: ReadClause, reasoning: Reasoning, isQuestion: boolean) => Judged | "open";

/** Makes what judges clause by clause: by numbers, by words, and by likeness where neither tells. */
export function clauseJudge({ base, speakers, likely, knownOf, checksOf, unlessAdded }: ClauseJudgeParts): ClauseJudge {
  /** Of those whom somebody calls names the number is judged, and not what they are called. */
  const ofLabelled = (clause: ReadClause, reasoning: Reasoning, held: Held): Judged | "open" => {
    const judged = clause.isNegated ? undefined : judgeNumbers(base, clause, reasoning, held, checksOf);
    if (!judged) return "open";
    return judged.verdict === "no" ? judged : { ...judged, verdict: "partly", isRestOpen: true };
  };

  /** Whether a fact tells so many, or of those of whom there are so many: “most of the 300 drowned”. */
  const isOfCounted = (value: number, fact: Fact): boolean => {
    const whole = knownOf().holdings.statements.find((one) => one.fact === fact)?.happening ?? fact.id;
    return [fact, base.facts.get(whole)].some((one) => one?.figure?.value === value);
  };

  /** Of what facts seldom tell: what they all but surely do. */
  const surelyTold = (clause: ReadClause, reasoning: Reasoning, held: Held, isQuestion: boolean): Judged | "open" => {
    if (!isSeldomJudged(clause.text) || countsIn(clause.text).length > 0) return "open";
    const aligned = alignedWith(clause, reasoning, held);
    const judged = likely?.({ clause, aligned, reasoning, held, ruled: undefined }, isQuestion);
    return judged && (judged.odds ?? 0) >= ALL_BUT_SURE ? judged : "open";
  };

  const judgeClause: ClauseJudge = (clause, reasoning, isQuestion) => {
    const known = knownOf();
    // As it was written, and as it was mended.
    const isOfEvent = isJudged(clause.text) && isJudged(clause.words.join(" "));
    if (!isOfEvent && isLabelling(clause.text)) return ofLabelled(clause, reasoning, known);
    if (!saysSomethingOwn(clause, known.kinds, isQuestion)) return "open";
    if (!isOfEvent) return surelyTold(clause, reasoning, known, isQuestion);
    // Whether it is twice as many, arithmetic tells, or nothing.
    if (MULTIPLE.test(clause.text)) return "open";
    if (comparesFigures(clause.text)) return judgeComparison(clause, known) ?? "open";
    const counts = countsIn(clause.text).length > 0;
    const source = judgeSource(clause, reasoning, speakers);
    // That the source is right says nothing of the number.
    if (source && (source.verdict === "no" ? counts || !likely : !counts)) return source;
    const measures = measuresIn(clause.text);
    const isMeasured = measures && checksOf(clause.text).some(({ verdict }) => COUNTED.test(verdict));
    const told = isLeftOpen(reasoning, UNKNOWN) ? undefined : toldOfUntoldFate(clause, known, base);
    if (told) return { verdict: "no", isUntold: true, ...told };
    const aligned = alignedWith(clause, reasoning, known);
    if (counts || isMeasured) {
      if (ADVISES.test(clause.text)) return "open";
      const [number, ...others] = countsIn(clause.text);
      const told = number && others.length === 0 ? judgeToldNumber(base, number, clause, aligned, known) : undefined;
      const judged = told
        ? clause.isNegated
          ? turned(told)
          : told
        : judgeNumbers(base, clause, reasoning, known, checksOf);
      const worded = judgeWords(clause, aligned, reasoning, isQuestion);
      // A right number of what others do: “the mayor hides there with 40 men”.
      const isLeft = others.length === 0 && (!judged || judged.isRestOpen) && !clause.isNegated;
      if (isLeft && worded?.isOfOthers) return worded;
      if (judged || !number || others.length > 0 || !OF_THOSE.test(clause.text.slice(0, number.start)))
        return judged ?? "open";
      // The number only names whom the words are about.
      return worded && isOfCounted(number.value, worded.fact) ? worded : "open";
    }
    const isAdvice = ADVISES.test(clause.text);
    const worded = judgeWords(clause, isAdvice ? advising(aligned) : aligned, reasoning, isQuestion);
    // Words bear out no measure.
    if (measures) return worded?.verdict === "yes" ? "open" : (worded ?? "open");
    const ruled = source ?? worded ?? (isAdvice ? undefined : judgeTogether(clause, aligned, known));
    // However likely, it was so for longer than is told.
    if (ruled?.verdict === "yes" && lastsLonger(clause, ruled.fact, known)) return ruled;
    const judged = likely ? likely({ clause, aligned, reasoning, held: known, ruled }, isQuestion) : ruled;
    // “Is there any power?”: that it was cut tells of it, too.
    if (judged?.verdict === "yes" && EXISTS.test(clause.text) && LOSES.test(judged.fact.quote)) return "open";
    if (judged) return judged;
    const isOtherwise = ruled && (ruled.isUntold || relatesUntold(clause, ruled.fact, known.holdings));
    if (isOtherwise) return { ...ruled, isUntold: true };
    return datedOtherwise(clause, aligned) ?? "open";
  };

  return (clause, reasoning, isQuestion) => {
    const whole = judgeClause(clause, reasoning, isQuestion);
    if (whole === "open") return whole;
    // Put into English word for word, what is joined to what can't be told; likelihood has weighed it.
    const judged = reasoning.reading.spoken || whole.odds !== undefined ? whole : unlessAdded(whole, clause);
    const known = knownOf();
    const isLonger = judged.verdict === "yes" && lastsLonger(clause, judged.fact, known);
    if (isLonger) return { ...judged, verdict: "partly", isRestOpen: true };
    const isUntold =
      (judged.odds ?? 0) < ALL_BUT_SURE &&
      (relatesUntold(clause, judged.fact, known.holdings) ||
        turnsOnThemselves(clause, judged.fact, known) ||
        (judged.verdict === "no" ? givesSoleReason : givesPurpose)(clause, judged.fact) ||
        (!(judged.verdict === "yes" || judged.isRestOpen) &&
          countsIn(clause.text).length < 2 &&
          namesUntoldDoer(clause, judged.fact, known)));
    return { ...judged, ...(isUntold && { isUntold }), elsewhere: countedElsewhere(base, clause, judged) };
  };
}

/** Whether it is said to have lasted longer than the fact tells, which tells only the least. */
function lastsLonger({ durations }: ReadClause, fact: Fact, { holdings }: Held): boolean {
  const told = holdings.statements.flatMap((one) => (one.fact === fact ? one.durations : []));
  return told.length > 0 && durations.some((one) => told.every((other) => goesBeyond(one, other)));
}
