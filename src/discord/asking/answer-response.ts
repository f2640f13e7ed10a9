import { type Answer, entryOf } from "../../answering/answer.ts";
import { answerMessage } from "../messages/answers/answer-message.ts";
import { displayOf } from "../messages/answers/figures-display.ts";
import type { Bot } from "../surface/bot.ts";
import { converse } from "./conversation.ts";
import { type Reasons, reasonsFor } from "./reasons.ts";
import type { Response } from "./respond.ts";

/** A response together with what lies behind it. */
export interface AskedResponse extends Response {
  readonly answer: Answer;
  /** Undefined where the bot commits to nothing. */
  readonly reasons: Reasons | undefined;
}

/**
 * The answer to a question as part of its conversations, with why it is the answer. What isn't an answer is private.
 * @param conversations ids, the one that counts most first
 */
export function answerResponse(bot: Bot, text: string, conversations: readonly string[]): AskedResponse {
  const consideration = converse(bot, text, conversations);
  const { answer } = consideration;
  const reasons = reasonsFor(consideration);
  return {
    answer,
    reasons,
    // Nobody in need is told that it was answered a moment ago; nor is a verdict a repetition: the same fact may bear one claim
    // out and rule another out.
    subject: answer.consolation || answer.verdict !== undefined ? undefined : subjectOf(answer),
    display: answer.outcome === "answer" ? displayOf(answer) : undefined,
    isPrivate: answer.outcome !== "answer",
    render: (asker) => answerMessage(answer, { asker, reasons }),
  };
}

/** The same entry, or the same arithmetic, isn't told twice in a row. */
function subjectOf(answer: Answer): string | undefined {
  const formula = answer.outcome === "answer" ? answer.formula : undefined;
  return formula ?? entryOf(answer)?.id;
}
