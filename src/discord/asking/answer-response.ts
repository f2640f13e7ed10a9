import type { Client } from "discord.js";
import { type Answer, entriesOf } from "../../answering/answer.ts";
import { inLanguage } from "../../knowledge/model.ts";
import { commandIds } from "../connection/register.ts";
import { answerMessage } from "../messages/answers/answer-message.ts";
import { answerDisplay } from "../messages/answers/entries-display.ts";
import type { Bot } from "../surface/bot.ts";
import { converse, isInNeed } from "./conversation.ts";
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
  const considered = converse(bot, text, conversations, readers.language);
  const { answer, reasons, partReasons } = considered;
  bot.observer.question(answer.outcome, answer.act);
  const shown = shownCommand(bot, answer, readers);
  if (shown) return { answer, reasons, language: answer.language, counted: [shown.subject], ...shown };
  const entries = entriesOf(answer).map(({ id }) => id);
  return {
    answer,
    reasons,
    subject: isInNeed(bot, conversations) ? undefined : subjectOf(answer),
    language: answer.language,
    counted: entries,
    display: answerDisplay(answer),
    isPrivate: answer.outcome !== "answer",
    render: (asker) =>
      answer.act === "show"
        ? answerMessage(clickable(answer, bot.client), { asker, reasons, partReasons })
        : bot.considered.message(considered, asker),
  };
}

/**
 * What isn't told twice in a row: an entry's answer as it stands, or the same arithmetic. Whatever is said of this very message
 * is told again: that something isn't known, a verdict, several answers, that the question presumes otherwise.
 */
function subjectOf(answer: Answer): string | undefined {
  if (answer.outcome !== "answer" || answer.parts || answer.consolation || answer.verdict || answer.isOfPart)
    return undefined;
  const { entry, text, language, formula } = answer;
  return formula ?? (text === inLanguage(entry.answer, language) ? entry.id : undefined);
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
