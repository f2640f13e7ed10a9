import { type Entry, inLanguage } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/schema.ts";
import type { DaySummary } from "../../summary/day-summary.ts";
import type { TopicOfTheDay } from "../../summary/topics.ts";
import { sourceLine, whoSays } from "./attribution.ts";
import { questionButtons } from "./buttons.ts";
import { changeLines } from "./change-lines.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

const OFFERED = 3;
const QUOTES = 2;

/** A day's post: headline, what changed, and the topic of the day or, the first time, the whole in short. */
export function dailyMessage(summary: DaySummary): BotMessage {
  const { date, language, title, headline, since, changes, topic, overview, facts } = summary;
  const news = changes.length > 0 && since !== undefined;
  const paragraphs = [
    `## ${title}\n${inLanguage(headline.answer, language)}\n${whoSays(headline.facts, language)}`,
    ...(news ? [[`### Changed since ${dayOf(since, language)}`, ...changeLines(changes, language)].join("\n")] : []),
    ...(overview.length > 0
      ? [overview.map((entry) => `**${text(entry.title)}**\n${text(entry.answer)}`).join("\n")]
      : []),
    ...(topic ? [topicText(topic, language)] : []),
    [
      ...(since !== undefined && !news
        ? [`-# Nothing has changed since the summary of ${dayOf(since, language)}`]
        : []),
      `-# All figures as of ${asOf()}, not of today`,
      sourceLine(facts, language),
      dateLine(date, language),
    ].join("\n"),
  ];
  return containerMessage(COLOURS.answer, paragraphs, questionButtons("related", offered(summary)));

  function text(localised: Entry["title"]): string {
    return inLanguage(localised, language);
  }
  function asOf(): string {
    return [...new Set(facts.map((fact) => text(fact.asOf)))].join("; ");
  }
}

/** The post of an unchanged day where one line is wanted. */
export function unchangedMessage({ date, language, headline, since, facts }: DaySummary): BotMessage {
  const line = `Nothing has changed${since === undefined ? "" : ` since ${dayOf(since, language)}`}.`;
  return containerMessage(COLOURS.answer, [
    `${line} ${inLanguage(headline.answer, language)}\n${whoSays(headline.facts, language)}\n${sourceLine(facts, language)}\n${dateLine(date, language)}`,
  ]);
}

/**
 * The line that tells a day's post from another day's, by which the bot also recognises its own post again.
 * @param date YYYY-MM-DD
 */
export function dateLine(date: string, language: Language): string {
  const day = Temporal.PlainDate.from(date).toLocaleString(locale(language), { dateStyle: "full" });
  return `-# Daily summary, ${day}`;
}

function topicText({ title, entries, number, of }: TopicOfTheDay, language: Language): string {
  const facts = [...new Set(entries.flatMap((entry) => entry.facts))];
  const answers = entries.map((entry) => inLanguage(entry.answer, language));
  const quotes = facts.map(({ quote }) => quote).filter((quote) => !answers.some((answer) => answer.includes(quote)));
  const asked = entries.map((entry, i) => `**${inLanguage(entry.question, language)}**\n${answers[i] ?? ""}`);
  return [
    `### ${inLanguage(title, language)}\n-# Topic ${number} of ${of}`,
    ...asked,
    ...quotes.slice(0, QUOTES).map((quote) => `> “${quote}”`),
    whoSays(facts, language),
  ].join("\n");
}

/** Questions that lead on: what the topic's entries name as related and the post doesn't say already. */
function offered({ headline, topic, overview, language }: DaySummary): { entry: string; question: string }[] {
  const shown = new Set([headline, ...(topic?.entries ?? [])].map(({ id }) => id));
  const related = topic ? topic.related.filter(({ id }) => !shown.has(id)) : overview;
  return related.slice(0, OFFERED).map(({ id, question }) => ({ entry: id, question: inLanguage(question, language) }));
}

function dayOf(date: string, language: Language): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale(language), {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
}

function locale(language: Language): string {
  return language === "ar" ? "ar" : "en-GB";
}
