import { type Fact, inLanguage } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/schema.ts";
import type { DaySummary } from "../../summary/day-summary.ts";
import type { TopicOfTheDay } from "../../summary/topics.ts";
import { sourceLine, whoSays } from "./attribution.ts";
import { questionButtons } from "./buttons.ts";
import { changeLines } from "./change-lines.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

const OFFERED = 3;

/**
 * A day's post. What a daily reader hasn't read yet comes first: what changed, then the topic of the day, then the
 * headline. The first post in a channel is the whole in short, under the headline.
 */
export function dailyMessage(summary: DaySummary): BotMessage {
  const { language, title, headline, since, changes, topic, overview } = summary;
  const toll = `${inLanguage(headline.answer, language)}\n${whoSays(headline.facts, language)}`;
  const points = overview.map(
    (entry) => `**${inLanguage(entry.title, language)}**\n${inLanguage(entry.answer, language)}`,
  );
  const news =
    changes.length > 0 && since !== undefined
      ? [[`## Changed since ${dayOf(since, language)}`, ...changeLines(changes, language)].join("\n")]
      : [];
  const stories = topic ? [topicText(topic, title, language)] : [];
  const paragraphs =
    since === undefined
      ? [`## ${title}\n${toll}`, points.join("\n")]
      : [...news, ...stories, `**Where it stands**\n${toll}`];
  return containerMessage(
    COLOURS.answer,
    [...paragraphs, footer(summary)],
    questionButtons("related", offered(summary)),
  );
}

/** The post of an unchanged day where one line is wanted. */
export function unchangedMessage({ date, language, headline, since, facts }: DaySummary): BotMessage {
  const line = `Nothing has changed${since === undefined ? "" : ` since ${dayOf(since, language)}`}.`;
  const toll = `${inLanguage(headline.answer, language)}\n${whoSays(headline.facts, language)}`;
  return containerMessage(COLOURS.answer, [
    `${line} ${toll}\n${sourceLine(facts, language)}\n${dateLine(date, language)}`,
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

function topicText({ title, entries, number, of }: TopicOfTheDay, event: string, language: Language): string {
  const facts = [...new Set(entries.flatMap((entry) => entry.facts))];
  const answers = entries.map((entry) => inLanguage(entry.answer, language));
  const asked = entries.map((entry, i) => `**${inLanguage(entry.question, language)}**\n${answers[i]}`);
  const quote = longestQuote(facts, answers);
  return [
    `## ${inLanguage(title, language)}\n-# ${event}, topic ${number} of ${of}`,
    ...asked,
    ...(quote === undefined ? [] : [`> “${quote}”`]),
    whoSays(facts, language),
  ].join("\n");
}

/** The source's own words that say most and don't stand in an answer already. */
function longestQuote(facts: readonly Fact[], answers: readonly string[]): string | undefined {
  return facts
    .map(({ quote }) => quote)
    .filter((quote) => !answers.some((answer) => answer.includes(quote)))
    .sort((a, b) => b.length - a.length)[0];
}

function footer({ date, language, since, changes, facts }: DaySummary): string {
  const asOf = [...new Set(facts.map((fact) => inLanguage(fact.asOf, language)))].join("; ");
  const same = since !== undefined && changes.length === 0;
  return [
    ...(same ? [`-# Nothing has changed since the summary of ${dayOf(since, language)}`] : []),
    `-# All figures as of ${asOf}, not of today`,
    sourceLine(facts, language),
    dateLine(date, language),
  ].join("\n");
}

/** Questions that lead on: what the topic's entries name as related and the post doesn't say already. */
function offered({ headline, topic, overview, language }: DaySummary): { entry: string; question: string }[] {
  const shown = new Set([headline, ...(topic?.entries ?? [])].map(({ id }) => id));
  const related = topic ? topic.related.filter(({ id }) => !shown.has(id)) : overview;
  return related.slice(0, OFFERED).map(({ id, question }) => ({ entry: id, question: inLanguage(question, language) }));
}

function dayOf(date: string, language: Language): string {
  const parts = { weekday: "long", day: "numeric", month: "long" } as const;
  return Temporal.PlainDate.from(date).toLocaleString(locale(language), parts);
}

function locale(language: Language): string {
  return language === "ar" ? "ar" : "en-GB";
}
