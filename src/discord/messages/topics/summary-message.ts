import { type Entry, inLanguage } from "../../../knowledge/model.ts";
import type { Summary } from "../../../summary/summarise.ts";
import { withBoldFigures } from "../answers/answer-message.ts";
import type { AnswerContext } from "../answers/answer-rows.ts";
import { buttonsAbout, questionButtons } from "../buttons.ts";
import { listed, withFoot } from "../listed.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** The questions offered under a summary: the first points that say more than the headline. */
const OFFERED = 3;

/** How the store names it. */
export const SUMMARY = "summary";

/** What `/summary` shows: the whole in short. */
export function summaryMessage(
  { title, headline, points, language }: Summary,
  { asker, shows, command }: AnswerContext = {},
): BotMessage {
  const text = ({ answer, facts: own, derived }: Entry) =>
    withBoldFigures(inLanguage(answer, language), own, derived, language);
  const said = [headline, ...points].map((entry) => ({ text: text(entry), facts: entry.facts }));
  const { texts, foot } = listed(said, language);
  const [first = "", ...others] = texts;
  const statements = points.map((entry, i) => `**${inLanguage(entry.title, language)}**\n${others[i]}`);
  const offered = points
    .slice(0, OFFERED)
    .map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, language) }));
  return containerMessage(
    COLOURS.answer,
    withFoot([`## ${title}\n${first}`, statements.join("\n\n")], foot),
    questionButtons("related", offered, language, asker, buttonsAbout({ shows, command })),
  );
}
