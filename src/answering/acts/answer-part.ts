import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Answer } from "../answer.ts";
import { decide, type Reasoning } from "../decide.ts";
import type { Understanding } from "../understanding.ts";
import type { Act } from "./act.ts";
import type { Done } from "./act-of.ts";
import { isCommitted, type ReadPart } from "./parts.ts";
import { shownBy } from "./shown.ts";

/** Answers what a message does, where it can; what it leaves is answered as a question. */
type Room = (part: ReadPart, done: Done) => Answer | undefined;

/** What came of one part. */
export interface AnsweredPart {
  readonly answer: Answer;
  readonly reasoning: Reasoning;
}

/** Makes what answers one part of a message by its act. */
export function createPartAnswering(
  base: KnowledgeBase,
  understanding: Understanding,
): (part: ReadPart, done: Done) => AnsweredPart {
  const rooms: Readonly<Partial<Record<Act, Room>>> = {
    show: (_, { shown }) => shown && shownBy(shown, base),
  };

  return (part, done) => {
    const answer = rooms[done.act]?.(part, done);
    if (answer) return { answer: { act: done.act, ...answer }, reasoning: part.reasoning };
    const { reasoning, answer: found } = done.claim ? asBareClaim(part, done.claim.text) : part;
    return { answer: { act: actFound(found, done.act), ...found }, reasoning };
  };

  /** What puts a claim may hide what it is about. */
  function asBareClaim(part: ReadPart, claim: string): AnsweredPart {
    if (isCommitted(part) || claim === part.text) return part;
    const reasoning = understanding.reason(claim, part.context);
    const answer = decide(base, reasoning);
    return isCommitted({ answer }) ? { reasoning, answer } : part;
  }
}

/** Small talk is told by the entry that it means. */
function actFound(answer: Answer, act: Act): Act {
  if (answer.outcome !== "smalltalk") return act;
  return /(?:^|\.)thanks$/.test(answer.entry.id) ? "thank" : "chat";
}
