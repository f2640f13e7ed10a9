import { type Entry, inLanguage } from "../../../knowledge/model.ts";
import type { Summary } from "../../../summary/summarise.ts";
import { COMMAND } from "../afterwards/told-id.ts";
import { withBoldFigures } from "../answers/answer-message.ts";
import type { AnswerContext } from "../answers/answer-rows.ts";
import { sourceLine, whoSays } from "../attribution.ts";
import { questionButtons } from "../buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** The questions offered under a summary: the first points that say more than the headline. */
const OFFERED = 3;

/** What `/summary` shows: the whole in short. */
export function summaryMessage(
  { title, headline, points, facts, language }: Summary,
  { asker, command }: AnswerContext = {},
): BotMessage {
  const text = ({ answer, facts: own, derived }: Entry) =>
    withBoldFigures(inLanguage(answer, language), own, derived, language);
  const statements = points.map((entry) => `**${inLanguage(entry.title, language)}**\n${text(entry)}`);
  const offered = points
    .slice(0, OFFERED)
    .map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, language) }));
  return containerMessage(
    COLOURS.answer,
    [
      `## ${title}\n${text(headline)}`,
      statements.join("\n\n"),
      [whoSays(facts, language), sourceLine(facts, language)].join("\n"),
    ],
    questionButtons("related", offered, language, asker, command === undefined ? undefined : COMMAND + command),
  );
}
