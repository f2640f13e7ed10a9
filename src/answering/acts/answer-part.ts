import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Answer } from "../answer.ts";
import { asComparison, comparesFigures, comparisonVerdict } from "../claims/comparing.ts";
import type { Judge } from "../claims/judge.ts";
import { countsIn } from "../claims/judging/numbers/judge-numbers.ts";
import { isOpinion } from "../claims/recognising/opinions.ts";
import type { Claim } from "../claims/recognising/recognise.ts";
import type { Speakers } from "../claims/recognising/speakers.ts";
import { answerOf } from "../compose.ts";
import { decide, type Reasoning } from "../decide.ts";
import type { Arithmetic } from "../figures/arithmetic.ts";
import { earlierCount } from "../figures/earlier-count.ts";
import { checkEach, ofSeveral } from "../figures/stated/each-result.ts";
import { checkEquation } from "../figures/stated/equation.ts";
import type { Inventories } from "../inventories/inventories.ts";
import type { Mentions } from "../mentions/mentions.ts";
import type { Places } from "../places/places.ts";
import { createAttributing } from "../recalling/attributing.ts";
import { createDating } from "../recalling/dating.ts";
import { createQuoting } from "../recalling/quoting.ts";
import type { Recall } from "../recalling/recalling.ts";
import type { Understanding } from "../understanding.ts";
import type { Act } from "./act.ts";
import type { Done } from "./act-of.ts";
import { isCommitted, type ReadPart } from "./read-part.ts";
import { answerRequest, serveText } from "./requesting/answer-request.ts";
import { inShort } from "./requesting/in-short.ts";
import { numbered, together } from "./several.ts";
import { showOrTell } from "./showing/shown-by.ts";

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

/** It asks for a share, and for nothing to be done with it. */
const WANTS_SHARE =
  /^(?!.*\b(?:more|less|fewer|than|difference|together|combined|lead|margin|add|of (?:them|those|these))\b).*(?:%|\bpercent\w*|\bshare\b|\bproportion\b)/iu;

/** Answers what a part does, where it can; what all leave is answered as a question. */
type Room = (part: ReadPart, done: Done) => Answer | undefined;

/** What came of one part. */
export interface AnsweredPart {
  readonly answer: Answer;
  readonly reasoning: Reasoning;
}

/** Answers by what a text does. */
export interface PartAnswering {
  /** A message that is one thing, whatever questions it may be cut into: a sum names several figures. */
  answerWhole(whole: ReadPart, done: Done): AnsweredPart | undefined;
  /** The only part of a message that `answerWhole` left. */
  answerOne(part: ReadPart, done: Done): AnsweredPart;
  /** One of several. */
  answerPart(part: ReadPart, done: Done): AnsweredPart;
}

/** Whether nothing of a claim was decided, and nothing told on it in a verdict's place. */
function isUndecided(judged: Answer | undefined): boolean {
  return judged?.verdict === "unsaid" && judged.outcome !== "answer";
}

/** What parts are answered with. */
export interface PartAnsweringParts {
  readonly base: KnowledgeBase;
  readonly understanding: Understanding;
  readonly arithmetic: Arithmetic;
  readonly judge: Judge;
  readonly recall: Recall;
  readonly mentions: Mentions;
  readonly inventories: Inventories;
  readonly places: Places;
  readonly speakers: Speakers;
}

/** Makes what answers a message, or a part of it, by what it does. */
export function createPartAnswering({
  base,
  understanding,
  arithmetic,
  judge,
  recall,
  mentions,
  inventories,
  places,
  speakers,
}: PartAnsweringParts): PartAnswering {
  const opinion = base.entries.values().find(({ id, kind }) => kind === "unknown" && OPINION.test(id));
  /** What somebody is like, nobody proves: it is neither so nor unknown. */
  const weighNothing: Room = ({ text, answer: { language } }) =>
    opinion && isOpinion(text, speakers)
      ? { ...answerOf(base, opinion, CONFIDENCE, [], language), act: "claim", verdict: "unsaid" }
      : undefined;
  const show: Room = (part, { shown }) => shown && showOrTell(shown, part, base);
  const write: Room = (part, { request }) => request && answerRequest(request, part, base);
  const serve: Room = (part) => serveText(part, base, understanding.reason);
  const lookUp: Room = (part) => mentions(part, true);
  /** Where several questions weren't told apart. */
  const lookUpAmongOthers: Room = (part) => mentions(part, false);
  const attribute: Room = createAttributing(base, understanding.reason);
  const date: Room = createDating(base);
  const quote: Room = createQuoting(base, understanding.reason);
  const checkSum: Room = ({ text, context, answer: { language } }) => {
    const check = (stated: string, before: readonly string[]) =>
      checkEquation(stated, (words) => arithmetic.answer(words, [...before, ...context], language)) ??
      arithmetic.judge(stated, [...before, ...context], language) ??
      arithmetic.holdTheirs(stated, [...before, ...context], language);
    const [first, ...others] = checkEach(text, check);
    return first ? numbered(together([first, ...others], [], language)) : ofSeveral(text, check(text, []));
  };
  const calculate: Room = ({ text, context, answer }, { claim, act }) => {
    const compared = claim && compare(claim, context, answer.language);
    if (compared) return compared;
    // “Turnout fell compared with last time” is so or isn't: both figures alone don't tell.
    if (claim && claim.form !== "question") {
      const judged = judgeOnce(claim, context, answer.language);
      if (judged && !isUndecided(judged)) return judged;
    }
    if (tellsShare(text, answer)) return undefined;
    const computed = arithmetic.answer(text, context, answer.language);
    const isStated = act === "claim" && claim?.form === "statement";
    return isStated && computed?.act === "compare" ? undefined : computed;
  };
  /** A number that is claimed is held against the figures before anything is computed. */
  const judgeCount: Room = ({ context, answer }, { claim }) => {
    if (!claim || claim.form === "question" || countsIn(claim.body).length === 0) return undefined;
    const judged = judgeOnce(claim, context, answer.language);
    return isUndecided(judged) ? undefined : judged;
  };
  /** Whether one figure is more than another, as a claim says. */
  const compare = ({ body, isDenied }: Claim, context: readonly string[], language: Language): Answer | undefined => {
    if (!comparesFigures(body)) return undefined;
    const comparison = asComparison(body);
    const answer = arithmetic.answer(comparison.text, context, language);
    return answer && comparisonVerdict(answer, comparison.isDenied !== isDenied, body);
  };
  /** “How many on Monday?” asks for what was counted then. */
  const tellEarlier: Room = (part) => earlierCount(base, part);
  /** A sum that can't be isn't answered by one of its figures. */
  const declineSum: Room = ({ text, context, answer }) =>
    tellsShare(text, answer) ? undefined : arithmetic.decline(text, context, answer);
  /** A claim with numbers is judged before anything is computed, and again where that leads to nothing. */
  const judgedBefore = new WeakMap<
    Claim,
    { readonly context: readonly string[]; readonly answer: Answer | undefined }
  >();
  const judgeOnce = (claim: Claim, context: readonly string[], language: Language): Answer | undefined => {
    const known = judgedBefore.get(claim);
    if (known?.context === context) return known.answer;
    const judged = judge.judge(claim, (words) => understanding.reason(words, context), language);
    const answer = judged && WANTS_FIGURE.test(claim.body) && !tellsFigure(judged) ? undefined : judged;
    judgedBefore.set(claim, { context, answer });
    return answer;
  };
  /** What the facts bear out or rule out; of what they do neither, a known unknown tells more than the verdict alone. */
  const judgeClaim: Room = ({ context, answer: { language } }, { claim }) => {
    const judged = claim && judgeOnce(claim, context, language);
    if (judged?.verdict !== "unsaid" || claim?.form === "question") return judged;
    // What frames the claim is asked nowhere.
    const answer = claim && decide(base, understanding.reason(claim.body, context), language);
    const isKnown =
      answer?.outcome === "unknown" &&
      answer.entry &&
      answer.confidence >= (judged.outcome === "answer" ? SURE : MEANT);
    return isKnown ? { ...answer, act: "claim", verdict: "unsaid" } : judged;
  };
  /** What is stated is judged as a whole, though its things would be understood one by one. */
  const judgeWhole: Room = ({ context, answer: { language } }, { claim }) => {
    const judged = claim && claim.form !== "question" ? judgeOnce(claim, context, language) : undefined;
    return isUndecided(judged) ? undefined : judged;
  };
  // In this order: the first that answers decides.
  const ofWhole: readonly Room[] = [
    inventories,
    quote,
    date,
    show,
    serve,
    write,
    weighNothing,
    places.whereThatWas,
    attribute,
    lookUp,
    places.alsoThere,
    checkSum,
    judgeCount,
    calculate,
  ];

  const settle = (rooms: readonly Room[], part: ReadPart, done: Done): AnsweredPart | undefined => {
    for (const room of rooms) {
      const answer = room(part, done);
      if (answer)
        return { answer: { act: done.act, ...places.asToPlace(part, answer, done.claim) }, reasoning: part.reasoning };
    }
    return undefined;
  };

  const answerOne = (part: ReadPart, done: Done): AnsweredPart => {
    const judged = settle([lookUpAmongOthers, judgeClaim, tellEarlier, declineSum], part, done);
    if (judged) return judged;
    const { claim } = done;
    const { reasoning, answer } = claim?.form === "confirmation" ? asBareClaim(part, claim.body) : part;
    const short = inShort(answer, part.text);
    return { answer: { act: actFound(answer, done.act), ...places.asToPlace(part, short, claim) }, reasoning };
  };

  return {
    // What asks back asks of another message, not of a part before it.
    answerWhole: (whole, done) => settle([recall, ...ofWhole, judgeWhole], whole, done),
    answerOne,
    answerPart: (part, done) => settle(ofWhole, part, done) ?? answerOne(part, done),
  };

  /** What puts a claim may hide what it is about. */
  function asBareClaim(part: ReadPart, claim: string): AnsweredPart {
    if (isCommitted(part) || claim === part.text) return part;
    const reasoning = understanding.reason(claim, part.context);
    const answer = decide(base, reasoning, part.answer.language);
    return isCommitted({ answer }) ? { reasoning, answer } : part;
  }
}

function tellsFigure(answer: Answer): boolean {
  return answer.outcome !== "answer" || answer.facts.some(({ figure }) => figure !== undefined);
}

/** Whether a share is asked for that is told as the source gives it: none needs computing. */
function tellsShare(text: string, answer: Answer): boolean {
  return (
    WANTS_SHARE.test(text) && answer.outcome === "answer" && answer.facts.some(({ figure }) => figure?.unit === "%")
  );
}

/** Small talk is told by the entry that it means. */
function actFound(answer: Answer, act: Act): Act {
  if (answer.outcome !== "smalltalk") return act;
  return /(?:^|\.)thanks$/.test(answer.entry?.id ?? "") ? "thank" : "chat";
}
