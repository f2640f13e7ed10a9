import { inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Picture } from "../../../pictures/pictures.ts";
import type { AskedEntry } from "../../../summary/asked.ts";
import type { DaySummary } from "../../../summary/day-summary.ts";
import { textsIn } from "../../../texts/languages.ts";
import { entryDisplay } from "../answers/entry-display.ts";
import { attributed } from "../attribution.ts";
import { questionButtons } from "../buttons.ts";
import { changeLines, statedNow } from "../curating/change-lines.ts";
import { formatDisplay } from "../display.ts";
import { clip, LIMITS } from "../limits.ts";
import { listed, withFoot } from "../listed.ts";
import { type BotMessage, COLOURS, containerMessage, type Pictured } from "../message.ts";
import { factId, type Proven, shownId } from "../proof/proof-id.ts";
import { SUMMARY } from "../topics/summary-message.ts";
import { topicText } from "../topics/topic-text.ts";
import { dateLine, dayOf } from "./daily-dates.ts";
import { dayMark } from "./day-mark.ts";
import { factsStanding } from "./facts-standing.ts";

/** What a day's post shows beside its words. */
export interface DailyPictures {
  readonly headline?: Picture | undefined;
  readonly topic?: Picture | undefined;
  /** What they show beside what the words do. */
  readonly proven?: readonly Proven[];
}

const OFFERED = 3;
/** No paragraph is cut shorter. */
const SHORTEST_PARAGRAPH = 200;

/**
 * A day's post. What a daily reader hasn't read yet comes first: what changed, then the headline where that did, then the
 * topic of the day. The first post in a channel is the whole in short, under the headline.
 * @param isMarked whether the bot is to find it again as that day's post
 */
export function dailyMessage(summary: DaySummary, pictures: DailyPictures = {}, isMarked = true): BotMessage {
  const { language, title, topic, since, isHeadlineNew } = summary;
  const foot = footer(summary);
  const headline = (heading: string) => ({ text: `${heading}\n${headlineText(summary)}`, picture: pictures.headline });
  const paragraphs =
    since === undefined
      ? [headline(`## ${title}`), { text: overviewText(summary) }]
      : [
          ...news(summary, since),
          ...(isHeadlineNew ? [headline(`**${inLanguage(summary.headline.title, language)}**`)] : []),
          ...(topic ? [{ text: topicText(topic, title, language), picture: pictures.topic }] : []),
          ...mostAsked(summary, since),
        ];
  // A post of a long day is cut above its date.
  const room = LIMITS.text - foot.length;
  return containerMessage(
    COLOURS.answer,
    [...fitting(paragraphs, room), foot],
    questionButtons("related", offered(summary), language, undefined, {
      proven: [...provenIn(summary), ...(pictures.proven ?? [])],
    }),
    undefined,
    isMarked ? dayMark(summary.date) : undefined,
  );
}

function headlineText({ headline, language }: DaySummary): string {
  return attributed(inLanguage(headline.answer, language), headline.facts, language);
}

function overviewText({ overview, language }: DaySummary): string {
  const { texts, foot } = listed(
    overview.map(({ answer, facts }) => ({ text: inLanguage(answer, language), facts })),
    language,
  );
  const points = overview.map(({ title }, i) => `**${inLanguage(title, language)}**\n${texts[i]}`);
  return withFoot([points.join("\n")], foot).join("\n");
}

function news({ changes, newlyAnswered, language }: DaySummary, since: string): Pictured[] {
  const { daily } = textsIn(language);
  const changed = [`## ${daily.changedSince(dayOf(since, language))}`, ...changeLines(changes, language)];
  const answered = [`**${daily.answeredNow}**`, ...askedLines(newlyAnswered, language)];
  return [
    ...(changes.length > 0 ? [{ text: changed.join("\n") }] : []),
    ...(newlyAnswered.length > 0 ? [{ text: answered.join("\n") }] : []),
  ];
}

function mostAsked({ mostAsked: asked, language }: DaySummary, since: string): Pictured[] {
  if (asked.length === 0) return [];
  const heading = textsIn(language).daily.mostAskedSince(dayOf(since, language));
  return [{ text: [`**${heading}**`, ...askedLines(asked, language)].join("\n") }];
}

function askedLines(asked: readonly AskedEntry[], language: Language): string[] {
  const { daily } = textsIn(language);
  return asked.map(({ entry, count }) => {
    const say = entry.kind === "unknown" ? daily.askedInVain : daily.asked;
    return `- ${say(inLanguage(entry.question, language), count)}`;
  });
}

function footer(summary: DaySummary): string {
  const { date, language, isWeekly } = summary;
  const standing = factsStanding(summary) ?? textsIn(language).daily.notOfToday;
  return [`-# ${standing}`, dateLine(date, language, isWeekly)].join("\n");
}

/** The paragraphs cut to the room, the longest one first. */
function fitting(paragraphs: readonly Pictured[], room: number): readonly Pictured[] {
  const over = paragraphs.reduce((sum, { text }) => sum + text.length, 0) - room;
  const longest = paragraphs.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (over <= 0 || !longest || longest.text.length <= SHORTEST_PARAGRAPH) return paragraphs;
  const text = clip(longest.text, Math.max(SHORTEST_PARAGRAPH, longest.text.length - over));
  return fitting(
    paragraphs.map((paragraph) => (paragraph === longest ? { ...paragraph, text } : paragraph)),
    room,
  );
}

/** What its button tells where it is from: of the whole in short what `/summary` does, else of each change and each answer. */
function provenIn({ headline, isHeadlineNew, overview, changes, topic }: DaySummary): Proven[] {
  if (overview.length > 0) return [{ id: shownId(SUMMARY) }];
  const shown = [...(isHeadlineNew ? [headline] : []), ...(topic?.entries ?? [])];
  return [
    ...statedNow(changes).map(({ id }) => ({ id: factId(id) })),
    // As answers they would be told how the question was read, and nobody asked.
    ...shown.map(({ id }) => ({ id: shownId(formatDisplay(entryDisplay(id))) })),
  ];
}

/** Questions that lead on: what is answered now, and what the topic names as related and the post doesn't say already. */
function offered({ headline, isHeadlineNew, topic, overview, newlyAnswered, questionOfTheDay, language }: DaySummary) {
  const shown = new Set([...(isHeadlineNew ? [headline] : []), ...(topic?.entries ?? [])].map(({ id }) => id));
  const related = topic?.related ?? (overview.length > 0 ? overview : [headline, questionOfTheDay]);
  const entries = [...newlyAnswered.map(({ entry }) => entry), ...related.filter((entry) => entry !== undefined)];
  return [...new Set(entries)]
    .filter(({ id }) => !shown.has(id))
    .slice(0, OFFERED)
    .map(({ id, question }) => ({ entry: id, question: inLanguage(question, language) }));
}
