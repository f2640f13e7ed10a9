import { answerOf } from "../../answering/compose.ts";
import type { Fact, KnowledgeBase } from "../../knowledge/model.ts";
import { type Language, TOPICS, type Topic } from "../../knowledge/pack/schema.ts";
import { timelineOf } from "../../knowledge/timeline.ts";
import type { Pictures } from "../../pictures/pictures.ts";
import { daySummary } from "../../summary/day-summary.ts";
import { summarise } from "../../summary/summarise.ts";
import { THEME } from "../surface/pictures-port.ts";
import { answerMessage } from "./answers/answer-message.ts";
import type { AnswerContext } from "./answers/answer-rows.ts";
import { dailyMessage } from "./daily/daily-message.ts";
import { picturesFor } from "./daily/daily-pictures.ts";
import type { BotMessage } from "./message.ts";
import { quotesMessage } from "./topics/quotes-message.ts";
import { summaryMessage } from "./topics/summary-message.ts";
import { timelineMessage } from "./topics/timeline-message.ts";
import { tollFacts, tollMessage } from "./topics/toll-message.ts";
import { topicEntries } from "./topics/topic-entries.ts";
import { topicMessage } from "./topics/topic-message.ts";

/** What a posted message shows, as the store keeps it; a summary's date is YYYY-MM-DD. */
export type Shown = `entry:${string}` | `topic:${Topic}` | "toll" | "timeline" | "summary" | `summary:${string}`;

/** What such a message is made with besides the base. */
export interface ShownContext extends AnswerContext {
  readonly language: Language;
  readonly pictures: Pictures;
}

/**
 * The message anew, as the base has it now; a day's post becomes the whole in short, for its topic isn't kept. Undefined where the base has it no longer.
 */
export function renderShown(base: KnowledgeBase, shown: Shown, context: ShownContext): BotMessage | undefined {
  const { language, pictures } = context;
  const [what, which] = parts(shown);
  switch (what) {
    case "toll":
      return tollMessage(base, language, context, pictures.toll(THEME));
    case "timeline":
      return base.event.timeline && timelineMessage(base, language, context, pictures.timeline(THEME));
    case "topic":
      return renderTopic(base, which as Topic, context);
    case "summary":
      return which ? renderDay(base, which, context) : summaryMessage(summarise(base, language), context);
    default: {
      const entry = base.entries.get(which ?? "");
      return entry && answerMessage(answerOf(base, entry, 1), context);
    }
  }
}

function renderDay(base: KnowledgeBase, date: string, { language, pictures }: ShownContext): BotMessage {
  const summary = daySummary(base, undefined, date, language);
  return dailyMessage(summary, picturesFor(summary, base, pictures));
}

function renderTopic(base: KnowledgeBase, topic: Topic, context: ShownContext): BotMessage | undefined {
  const entries = topicEntries(base, topic);
  if (!entries) return undefined;
  if (topic === "quotes") return quotesMessage(base, entries, context.language, context);
  const picture = topic === "where" ? context.pictures.map(THEME) : undefined;
  return topicMessage(base, entries, context.language, { ...context, picture });
}

/** What a response about a subject (an entry's id, a command's name) shows; undefined where corrections can't redraw it. */
export function shownFor(base: KnowledgeBase, subject: string | undefined): Shown | undefined {
  if (subject === "/deathtoll") return "toll";
  if (subject === "/summary") return "summary";
  if (subject === "/timeline") return "timeline";
  const topic = TOPICS.find((each) => subject === `/${each}`);
  if (topic) return `topic:${topic}`;
  return subject !== undefined && base.entries.has(subject) ? `entry:${subject}` : undefined;
}

/** The facts that such a message rests on. */
export function factsShown(base: KnowledgeBase, shown: Shown, language: Language): readonly Fact[] {
  const [what, which] = parts(shown);
  switch (what) {
    case "toll":
      return unique(tollFacts(base));
    case "timeline":
      return unique(timelineOf(base, language).flatMap(({ facts }) => facts));
    case "topic":
      return unique((topicEntries(base, which as Topic) ?? []).flatMap(({ facts }) => facts));
    case "summary":
      return summarise(base, language).facts;
    default:
      return base.entries.get(which ?? "")?.facts ?? [];
  }
}

function unique(facts: readonly Fact[]): Fact[] {
  return [...new Set(facts)];
}

function parts(shown: Shown): [what: string, which: string | undefined] {
  const colon = shown.indexOf(":");
  return colon < 0 ? [shown, undefined] : [shown.slice(0, colon), shown.slice(colon + 1)];
}
