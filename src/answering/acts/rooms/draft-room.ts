import type { Fact, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Answer } from "../../answer.ts";
import { draftOf } from "../../claims/drafts/draft-of.ts";
import { type JudgedStatement, judgeStatements } from "../../claims/drafts/judge-draft.ts";
import { wordDraft } from "../../claims/drafts/word-draft.ts";
import type { Claim } from "../../claims/recognising/recognise.ts";
import type { Speakers } from "../../claims/recognising/speakers.ts";
import { isLabelling, OF_CHARACTER } from "../../claims/unjudged.ts";
import { decide } from "../../decide.ts";
import type { Understanding } from "../../understanding.ts";
import type { ReadPart } from "../read-part.ts";
import type { Room } from "./room.ts";

const DENIES = /\b(?:not|never|no longer|nobody)\b|n['’]t\b/i;

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
    const isSo = judged.every(({ standing }) => standing === "so");
    // Two that nobody puts are told better by themselves, but where only together they are so.
    if (!draft.isPut && draft.statements.length === 2 && !isSo) return undefined;
    const wholly = claim && judgeAlone(claim, part);
    const whole = wholly?.verdict;
    // What one answer tells is told by it.
    if (isSo && others.length === 1 && whole === "yes" && !draft.asksForErrors) return undefined;
    // “It wasn't in May, it was in June”: what is denied is ruled out by what is so.
    const isOpen = ({ standing, said }: JudgedStatement) =>
      (standing === "unsaid" || standing === "near") && DENIES.test(said);
    if (whole === "yes" && !isSo && judged.every((one) => one.standing === "so" || isOpen(one))) return undefined;
    if (wholly && whole === "no" && tellsAllWrong(wholly, judged)) return undefined;
    const told = wordDraft([first, ...others], {
      language,
      asksForErrors: draft.asksForErrors,
      isCut: judged.length < draft.statements.length,
      mayQuote: ({ said }) => language === "en" && !OF_CHARACTER.test(said) && !isLabelling(said),
      // Discord's AutoMod looks at no bot: what a server bars isn't to come back from one.
      mayRepeat: understanding.knows,
    });
    const isLessDecided = (whole === "no" || whole === "partly") && told.verdict !== "no" && told.verdict !== whole;
    // Where nothing is borne out, the whole may be decided though its parts aren't.
    return isLessDecided && judged.every(({ standing }) => standing !== "so") ? undefined : told;
  };
}

/** Whether all is wrong, and the answer to the whole tells all that is so instead. */
function tellsAllWrong(whole: Answer, judged: readonly JudgedStatement[]): boolean {
  const facts = new Set(factsOf(whole));
  return judged.every(({ standing, answer }) => standing === "wrong" && factsOf(answer).every((one) => facts.has(one)));
}

function factsOf(answer: Answer): readonly Fact[] {
  return answer.outcome === "answer" ? answer.facts : [];
}
