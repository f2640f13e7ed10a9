import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Answer } from "../../answer.ts";
import { asComparison, comparesFigures, comparisonVerdict, ranksFigures } from "../../claims/comparing.ts";
import { finiteAt, plainWords } from "../../claims/drafts/finite-verbs.ts";
import type { Judge } from "../../claims/judge.ts";
import { countsIn } from "../../claims/judging/numbers/judge-numbers.ts";
import { isOpinion } from "../../claims/recognising/opinions.ts";
import type { Claim } from "../../claims/recognising/recognise.ts";
import type { Speakers } from "../../claims/recognising/speakers.ts";
import { isOfOneself, isStating } from "../../claims/recognising/stating.ts";
import { answerOf } from "../../compose.ts";
import { decide } from "../../decide.ts";
import type { Arithmetic } from "../../figures/arithmetic.ts";
import { wantsFigures } from "../../figures/grammar/claiming.ts";
import type { Understanding } from "../../understanding.ts";
import type { ReadPart } from "../read-part.ts";
import { createDraftRoom } from "./draft-room.ts";
import type { Room } from "./room.ts";

/** A known unknown is told of what a claim says from here on; below, only that nothing is known. */
const MEANT = 0.6;
/** And where something else is told that the source says, from here on. */
const SURE = 0.8;

/** By its words alone it is surely one. */
const CONFIDENCE = 0.95;
/** Of the known unknown that declines to judge. */
const OPINION = /(?:^|\.)opinion$/;

/** “Is there any figure for …” isn't borne out by what holds none. */
const WANTS_FIGURE =
  /\b(?:is there|are there|is|does \w+ (?:give|put|have|name)) (?:an?|any|some) (?:exact |rough |total |official )?(?:figures?|numbers?|counts?|totals?|tally|headcount) (?:for|of|on|given|to|put)\b/iu;

/** The rooms of claims. */
export interface ClaimRooms {
  /** Declines to say what somebody is like, which nobody proves: it is neither so nor unknown. */
  readonly weighNothing: Room;
  /** Holds a number that is stated against the figures. */
  readonly judgeCount: Room;
  /** Tells whether one figure is more than another, as a claim says. */
  readonly compareFigures: Room;
  /** Judges what is stated before its figures are computed. */
  readonly judgeStated: Room;
  /** Judges what may as well only name what is asked for, where it is all but surely so or not. */
  readonly judgeSupposed: Room;
  /** Judges what is stated as a whole, though its things would be understood one by one. */
  readonly judgeWhole: Room;
  /** Tells what the facts bear out or rule out, or what is known to be unknown of it. */
  readonly judgeClaim: Room;
  /** Judges a text of several statements one by one, each alone. */
  readonly judgeDraft: Room;
}

/** What claims are judged with. */
export interface ClaimRoomsParts {
  readonly base: KnowledgeBase;
  readonly understanding: Understanding;
  readonly arithmetic: Arithmetic;
  readonly judge: Judge;
  readonly speakers: Speakers;
}

/** Makes the rooms of claims. */
export function createClaimRooms({ base, understanding, arithmetic, judge, speakers }: ClaimRoomsParts): ClaimRooms {
  const opinion = base.entries.values().find(({ id, kind }) => kind === "unknown" && OPINION.test(id));
  const judgeOnce = judgingOnce(judge, understanding);
  /** “Civilians, soldiers, loyalists: which order?” only names what is to be computed. */
  const isListOfFigures = (claim: Claim, { text, context, answer: { language } }: ReadPart): boolean =>
    (!hasVerb(claim.body) || isOfOneself(claim.body) || (claim.form !== "confirmation" && wantsFigures(claim.body))) &&
    arithmetic.answer(text, context, language) !== undefined;
  const judgeWhole: Room = ({ context, answer: { language } }, { claim }) => {
    const judged = claim && claim.form !== "question" ? judgeOnce(claim, context, language) : undefined;
    return isUndecided(judged) ? undefined : judged;
  };
  const judgeStated: Room = (part, done) => {
    if (!done.claim || isListOfFigures(done.claim, part)) return undefined;
    const judged = judgeWhole(part, done);
    return judged?.verdict === "unsaid" && done.claim.form !== "confirmation" ? undefined : judged;
  };
  const compare = (claim: Claim, { context, answer: { language } }: ReadPart): Answer | undefined => {
    if (!comparesFigures(claim.body) && !ranksFigures(claim.body)) return undefined;
    const { text, isDenied } = asComparison(claim.body);
    const answer = arithmetic.answer(text, context, language);
    return answer && comparisonVerdict(answer, isDenied !== claim.isDenied, claim.body);
  };
  return {
    judgeDraft: createDraftRoom({
      base,
      understanding,
      speakers,
      judgeAlone: (claim, part) => compare(claim, part) ?? judgeOnce(claim, [], part.answer.language),
    }),
    weighNothing: ({ text, answer: { language } }) =>
      opinion && isOpinion(text, speakers)
        ? { ...answerOf(base, opinion, CONFIDENCE, [], language), act: "claim", verdict: "unsaid" }
        : undefined,
    judgeCount(part, done) {
      if (!done.claim || countsIn(done.claim.body).length === 0 || isListOfFigures(done.claim, part)) return undefined;
      const judged = judgeWhole(part, done);
      return judged?.verdict === "unsaid" ? undefined : judged;
    },
    compareFigures: (part, { claim }) => claim && compare(claim, part),
    judgeStated,
    judgeSupposed: (part, { supposed }) => {
      const { context, answer } = part;
      const { language, outcome } = answer;
      if (!supposed || outcome === "smalltalk" || language !== "en") return undefined;
      if (!hasVerb(supposed.body) && arithmetic.answer(part.text, context, language)) return undefined;
      const judged = judgeOnce(supposed, context, language);
      return judged?.verdict === "unsaid" ? undefined : judged;
    },
    judgeWhole,
    judgeClaim({ context, answer: { language, outcome } }, { claim: put, supposed }) {
      const claim = put ?? (outcome === "smalltalk" ? undefined : supposed);
      if (claim?.form === "question" && context.length > 0 && LEANS.test(claim.body)) return undefined;
      const judged = claim && judgeOnce(claim, context, language);
      if (judged?.verdict !== "unsaid" || claim?.form === "question") return judged;
      // What frames the claim is asked nowhere.
      const answer = claim && decide(base, understanding.reason(claim.body, context), language);
      const isKnown =
        answer?.outcome === "unknown" &&
        answer.entry &&
        answer.confidence >= (judged.outcome === "answer" ? SURE : MEANT);
      return isKnown ? { ...answer, act: "claim", verdict: "unsaid" } : judged;
    },
  };
}

/** A claim is judged before anything is computed, and wanted again where that leads to nothing. */
function judgingOnce(
  judge: Judge,
  understanding: Understanding,
): (claim: Claim, context: readonly string[], language: Language) => Answer | undefined {
  const judgedBefore = new WeakMap<
    Claim,
    { readonly context: readonly string[]; readonly answer: Answer | undefined }
  >();
  return (claim, context, language) => {
    const known = judgedBefore.get(claim);
    if (known?.context === context) return known.answer;
    const judged = judge.judge(claim, (words) => understanding.reason(words, context), language);
    const answer = judged && WANTS_FIGURE.test(claim.body) && !tellsFigure(judged) ? undefined : judged;
    judgedBefore.set(claim, { context, answer });
    return answer;
  };
}

/** “Did anyone die in that?” asks of what was told last. */
const LEANS = /\b(?:in|during|from|by) (?:it|that|this|those|these)\b(?! [a-z]+ed\b)(?=[?!.]*$)|\bthere[?!.]*$/i;

/** Whether words say something: in “the ratio of miners to farmers killed” what was done only tells who is meant. */
function hasVerb(body: string): boolean {
  return isStating(body) || finiteAt(plainWords(body).map((word) => (word.endsWith("ed") ? "-" : word))) > 0;
}

/** Whether nothing of a claim was decided, and nothing told on it in a verdict's place. */
function isUndecided(judged: Answer | undefined): boolean {
  return judged?.verdict === "unsaid" && judged.outcome !== "answer";
}

function tellsFigure(answer: Answer): boolean {
  return answer.outcome !== "answer" || answer.facts.some(({ figure }) => figure !== undefined);
}
