import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Answer } from "../answer.ts";
import { decide, type Reasoning } from "../decide.ts";
import type { Understanding } from "../understanding.ts";

/** A question of a message, with what the engine makes of it. */
export interface ReadPart {
  readonly text: string;
  readonly reasoning: Reasoning;
  /** What the reasoning alone leads to. */
  readonly answer: Answer;
  /** Ids of the entries that it leans on, the last first. */
  readonly context: readonly string[];
  /** Read with the verb or name that it lacks, so that it stands alone. */
  readonly isComplete?: boolean;
}

/** What a message is read with. */
export interface Mind {
  readonly base: KnowledgeBase;
  readonly understanding: Understanding;
  /** Answers are worded in it. */
  readonly language: Language;
}

/** A message read as one question this probably is one, where its parts would say something else. */
export const CERTAIN = 0.9;
/** A part that nothing but its own words sets off must be understood this well. */
export const UNDERSTOOD = 0.6;

/** What the engine makes of a text after the entries of a context. */
export function look(text: string, context: readonly string[], { base, understanding, language }: Mind): ReadPart {
  const reasoning = understanding.reason(text, context);
  return { text, reasoning, answer: decide(base, reasoning, language), context };
}

/** Whether it is answered, or known to be unknown. */
export function isCommitted({ answer }: Pick<ReadPart, "answer">): boolean {
  return answer.outcome === "answer" || (answer.outcome === "unknown" && answer.entry !== undefined);
}

/** Whether it is answered for certain, or clearly known to be unknown. */
export function isPlain(part: ReadPart): boolean {
  return probabilityOf(part) >= (part.answer.outcome === "answer" ? CERTAIN : UNDERSTOOD);
}

/** Whether it is understood well enough to stand beside others. */
export function isClear(part: ReadPart): boolean {
  return probabilityOf(part) >= UNDERSTOOD;
}

/** The likeliest entry's id. */
export function bestOf({ reasoning }: ReadPart): string | undefined {
  return reasoning.candidates[0]?.entry.id;
}

/** How probable the likeliest entry is. */
export function probabilityOf({ reasoning }: ReadPart): number {
  return reasoning.candidates[0]?.probability ?? 0;
}
