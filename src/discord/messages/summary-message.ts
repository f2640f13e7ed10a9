import { attributionOf } from "../../answering/attribution.ts";
import { inLanguage } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/schema.ts";
import type { Summary } from "../../summary/summarise.ts";
import { sourceLine } from "./attribution.ts";
import { questionButtons } from "./buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

/** The questions offered under a summary: the first points that say more than the headline. */
const OFFERED = 3;

/** A summary as Discord shows it; with a date it is that day's post. */
export function summaryMessage(summary: Summary, date?: string): BotMessage {
  const { title, headline, points, facts, language } = summary;
  const { asOf } = attributionOf({ facts, language });
  const statements = points.map(
    (entry) => `**${inLanguage(entry.title, language)}**\n${inLanguage(entry.answer, language)}`,
  );
  const footer = [
    `-# All figures as of ${asOf.join("; ")}${date === undefined ? "" : ", not of today"}`,
    sourceLine(facts, language),
    ...(date === undefined ? [] : [dateLine(date, language)]),
  ];
  const offered = points
    .slice(0, OFFERED)
    .map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, language) }));
  return containerMessage(
    COLOURS.answer,
    [`## ${title}\n${inLanguage(headline.answer, language)}`, statements.join("\n"), footer.join("\n")],
    questionButtons("related", offered),
  );
}

/**
 * The line that tells a day's post from another day's, by which the bot also recognises its own post again.
 * @param date YYYY-MM-DD
 */
export function dateLine(date: string, language: Language): string {
  const day = Temporal.PlainDate.from(date).toLocaleString(language === "ar" ? "ar" : "en-GB", { dateStyle: "full" });
  return `-# Daily summary, ${day}`;
}
