import type { Client } from "discord.js";
import { type Answer, entriesOf } from "../../answering/answer.ts";
import { commandIds } from "../connection/register.ts";
import { answerMessage } from "../messages/answers/answer-message.ts";
import { answerDisplay } from "../messages/answers/entries-display.ts";
import type { Bot } from "../surface/bot.ts";
import { converse } from "./conversation.ts";
import type { Reasons } from "./reasons.ts";
import type { Response } from "./respond.ts";
import { type Readers, shownCommand } from "./shown-command.ts";

/** A response together with what lies behind it. */
export interface AskedResponse extends Response {
  readonly answer: Answer;
  /** Undefined where the bot commits to nothing. */
  readonly reasons: Reasons | undefined;
  readonly counted: readonly string[];
}

/**
 * The answer to a question as part of its conversations, with why it is the answer. What isn't an answer is private.
 * Whoever wants to see what a command shows sees it.
 * @param conversations ids, the one that counts most first
 */
export function answerResponse(
  bot: Bot,
  text: string,
  conversations: readonly string[],
  readers: Readers,
): AskedResponse {
  const considered = converse(bot, text, conversations);
  const { answer, reasons, partReasons } = considered;
  bot.observer.question(answer.outcome, answer.act);
  const shown = shownCommand(bot, answer, readers);
  if (shown) return { answer, reasons, counted: [shown.subject], ...shown };
  const entries = entriesOf(answer).map(({ id }) => id);
  return {
    answer,
    reasons,
    // Nobody in need is told that it was answered a moment ago; nor is a verdict a repetition: the same fact may bear one claim
    // out and rule another out.
    subject: answer.consolation || answer.verdict !== undefined ? undefined : subjectOf(answer, entries),
    counted: entries,
    display: answerDisplay(answer),
    isPrivate: answer.outcome !== "answer",
    render: (asker) =>
      answer.act === "show"
        ? answerMessage(clickable(answer, bot.client), { asker, reasons, partReasons })
        : bot.considered.message(considered, asker),
  };
}

/** The same entries, or the same arithmetic, aren't told twice in a row. */
function subjectOf(answer: Answer, entries: readonly string[]): string | undefined {
  const formula = answer.outcome === "answer" && !answer.parts ? answer.formula : undefined;
  return formula ?? (entries.length > 0 ? entries.join("+") : undefined);
}

/** The command that shows what somebody wants to see, to click. */
function clickable(answer: Answer, client: Client): Answer {
  const ids = commandIds(client);
  const text = answer.text.replace(/\/([a-z\d_-]+)/g, (written, name: string) => {
    const id = ids.get(name);
    return id === undefined ? written : `</${name}:${id}>`;
  });
  return { ...answer, text };
}
