import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Answer } from "../../answer.ts";
import { draftOf } from "../../claims/drafts/draft-of.ts";
import { judgeStatements } from "../../claims/drafts/judge-draft.ts";
import { wordDraft } from "../../claims/drafts/word-draft.ts";
import type { Claim } from "../../claims/recognising/recognise.ts";
import type { Speakers } from "../../claims/recognising/speakers.ts";
import { isLabelling, OF_CHARACTER } from "../../claims/unjudged.ts";
import { decide } from "../../decide.ts";
import type { Understanding } from "../../understanding.ts";
import type { ReadPart } from "../read-part.ts";
import type { Room } from "./room.ts";

/** What drafts are judged with. */
export interface DraftRoomParts {
  readonly base: KnowledgeBase;
  readonly understanding: Understanding;
  readonly speakers: Speakers;
  /** The verdict on a single statement; undefined where it gets none. */
  readonly judgeAlone: (claim: Claim, part: ReadPart) => Answer | undefined;
}

/** Makes the room that judges a text of several statements one by one. */
export function createDraftRoom({ base, understanding, speakers, judgeAlone }: DraftRoomParts): Room {
  return (part, { claim, claims }) => {
    const { text, answer } = part;
    const { language } = answer;
    const draft = claims ? undefined : draftOf(text, claim, speakers);
    if (!draft) return undefined;
    understanding.expectStatements();
    const all = judgeStatements(
      draft.statements,
      (body) => judgeAlone({ body, form: "confirmation", isDenied: false }, part),
      (body) => decide(base, understanding.reason(body), language),
      speakers,
    );
    const judged = all.filter(({ isBeside }) => !isBeside);
    const [first, ...others] = judged;
    const isSilent = judged.every(({ standing }) => standing === "unsaid");
    if (!first || others.length === 0 || isSilent) return undefined;
    // What one answer tells is told by it.
    const isSo = judged.every(({ standing }) => standing === "so");
    if (claim && isSo && others.length === 1 && judgeAlone(claim, part)?.verdict === "yes") return undefined;
    return wordDraft([first, ...others], {
      language,
      asksForErrors: draft.asksForErrors,
      isCut: judged.length < draft.statements.length,
      mayQuote: ({ said }) => language === "en" && !OF_CHARACTER.test(said) && !isLabelling(said),
    });
  };
}
