import type { Answer, Question } from "../answering/answer.ts";
import type { Bot } from "./bot.ts";
import { answerMessage } from "./messages/answer-message.ts";
import { type Reasons, reasonsFor } from "./reasons.ts";
import type { Response } from "./respond.ts";

/** A response together with what lies behind it. */
export interface AskedResponse extends Response {
  readonly answer: Answer;
  /** Undefined where the bot commits to nothing. */
  readonly reasons: Reasons | undefined;
}

/** The answer to a question, with why it is the answer. What isn't an answer is private. */
export function answerResponse({ engine }: Pick<Bot, "engine">, question: Question): AskedResponse {
  const answer = engine.answer(question);
  const { outcome, confidence } = answer;
  const reasons = outcome === "answer" ? reasonsFor(engine, question.text, answer.entry.id, confidence) : undefined;
  return {
    answer,
    reasons,
    subject: outcome === "answer" || outcome === "unknown" ? answer.entry?.id : undefined,
    isPrivate: outcome !== "answer",
    render: (asker) => answerMessage(answer, { asker, reasons }),
  };
}
