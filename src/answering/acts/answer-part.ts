import type { KnowledgeBase } from "../../knowledge/model.ts";
import { textsIn } from "../../texts/languages.ts";
import { type Answer, entryOf } from "../answer.ts";
import type { Judge } from "../claims/judge.ts";
import type { Speakers } from "../claims/recognising/speakers.ts";
import { decide, type Reasoning } from "../decide.ts";
import type { Arithmetic } from "../figures/arithmetic.ts";
import { earlierCount } from "../figures/earlier-count.ts";
import type { Inventories } from "../inventories/inventories.ts";
import type { Mentions } from "../mentions/mentions.ts";
import type { Places } from "../places/places.ts";
import { createAttributing } from "../recalling/attributing.ts";
import { createDating } from "../recalling/dating.ts";
import { createFulfilling } from "../recalling/fulfilling.ts";
import { createQuoting } from "../recalling/quoting.ts";
import type { Recall } from "../recalling/recalling.ts";
import type { Wishes } from "../recalling/wishes.ts";
import type { Understanding } from "../understanding.ts";
import type { Act } from "./act.ts";
import type { Done } from "./act-of.ts";
import { isCommitted, type ReadPart } from "./read-part.ts";
import { answerRequest, serveText } from "./requesting/answer-request.ts";
import { inShort } from "./requesting/in-short.ts";
import { createClaimRooms } from "./rooms/claim-rooms.ts";
import type { Room } from "./rooms/room.ts";
import { createSumRooms } from "./rooms/sum-rooms.ts";
import { showOrTell } from "./showing/shown-by.ts";

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

/** What parts are answered with. */
export interface PartAnsweringParts {
  readonly base: KnowledgeBase;
  readonly understanding: Understanding;
  readonly arithmetic: Arithmetic;
  readonly judge: Judge;
  readonly recall: Recall;
  readonly wishes: Wishes;
  readonly mentions: Mentions;
  readonly inventories: Inventories;
  readonly places: Places;
  readonly speakers: Speakers;
}

/** Makes what answers a message, or a part of it, by what it does. */
export function createPartAnswering(parts: PartAnsweringParts): PartAnswering {
  const { base, understanding, arithmetic, recall, wishes, mentions, inventories, places, speakers } = parts;
  const claims = createClaimRooms(parts);
  const sums = createSumRooms(arithmetic);
  const fulfil = createFulfilling(base, wishes, speakers);
  // “Show me” a picture wants no text again.
  const wished: Room = (part, { shown }) => (shown ? undefined : fulfil(part));

  const quote = createQuoting(base, understanding.reason, wishes);
  // “…. Which line says that?”: of what isn't so none does.
  const quoteUnlessOtherwise: Room = (part, done) => {
    const quoted = quote(part);
    const judged = quoted && done.claim?.isCut ? claims.judgeWhole(part, done) : undefined;
    if (!quoted || (judged?.verdict ?? "unsaid") === "unsaid") return quoted;
    const isQuoted = judged?.verdict === "yes" && entryOf(judged) === entryOf(quoted);
    if (!judged || !isQuoted) return judged;
    return { ...judged, text: textsIn(judged.language).answers.verdict.yes(quoted.text) };
  };

  // In each list the first that answers decides.
  const ofWhole: readonly Room[] = [
    inventories,
    quoteUnlessOtherwise,
    createDating(base),
    claims.judgeDraft,
    (part, { shown }) => shown && showOrTell(shown, part, base),
    // “…, an accurate summary?” wants a verdict.
    (part, { claim }) => (claim?.form === "confirmation" ? undefined : serveText(part, base, understanding.reason)),
    (part, { request }) => request && answerRequest(request, part, base),
    claims.weighNothing,
    places.whereThatWas,
    createAttributing(base, understanding.reason),
    (part) => mentions(part, true),
    places.alsoThere,
    sums.checkSum,
    claims.judgeCount,
    claims.compareFigures,
    // “Turnout fell compared with last time” is so or isn't: both figures alone don't tell.
    claims.judgeStated,
    claims.judgeSupposed,
    sums.calculate,
  ];
  const ofOne: readonly Room[] = [
    // Where several questions weren't told apart.
    (part) => mentions(part, false),
    claims.judgeClaim,
    (part) => earlierCount(base, part),
    sums.declineSum,
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
    const settled = settle(ofOne, part, done);
    if (settled) return settled;
    const { claim } = done;
    const { reasoning, answer } = claim?.form === "confirmation" ? asBareClaim(part, claim.body) : part;
    const short = inShort(answer, part.text);
    return { answer: { act: actFound(answer, done.act), ...places.asToPlace(part, short, claim) }, reasoning };
  };

  /** What puts a claim may hide what it is about. */
  const asBareClaim = (part: ReadPart, claim: string): AnsweredPart => {
    if (isCommitted(part) || claim === part.text) return part;
    const reasoning = understanding.reason(claim, part.context);
    const answer = decide(base, reasoning, part.answer.language);
    return isCommitted({ answer }) ? { reasoning, answer } : part;
  };

  return {
    // What asks back asks of another message, not of a part before it.
    answerWhole: (whole, done) => settle([recall, wished, ...ofWhole, claims.judgeWhole], whole, done),
    answerOne,
    // A piece of a message is sooner a phrase than a statement.
    answerPart: (part, { supposed, ...done }) => settle(ofWhole, part, done) ?? answerOne(part, done),
  };
}

/** Small talk is told by the entry that it means. */
function actFound(answer: Answer, act: Act): Act {
  if (answer.outcome !== "smalltalk") return act;
  return /(?:^|\.)thanks$/.test(answer.entry?.id ?? "") ? "thank" : "chat";
}
