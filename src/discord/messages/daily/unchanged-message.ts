import { inLanguage } from "../../../knowledge/model.ts";
import type { DaySummary } from "../../../summary/day-summary.ts";
import { questionButtons } from "../buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { dateLine } from "./daily-dates.ts";
import { dayMark } from "./day-mark.ts";
import { factsStanding } from "./facts-standing.ts";

/**
 * The post of an unchanged day where one line is wanted: it has one question to press, another one each day.
 * @param isMarked as of `dailyMessage`
 */
export function unchangedMessage(summary: DaySummary, isMarked = true): BotMessage {
  const { date, language, questionOfTheDay: entry } = summary;
  const text = factsStanding({ ...summary, topic: undefined }) ?? dateLine(date, language);
  const asked = entry ? [{ entry: entry.id, question: inLanguage(entry.question, language) }] : [];
  const rows = questionButtons("related", asked, language);
  return containerMessage(COLOURS.answer, [text], rows, undefined, isMarked ? dayMark(date) : undefined);
}
