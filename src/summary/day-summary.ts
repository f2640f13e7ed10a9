import { type Entry, type Fact, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { type Asked, type AskedEntry, askedOften, NOTHING_ASKED } from "./asked.ts";
import { type Change, changesSince } from "./changes.ts";
import type { Statement } from "./statement.ts";
import { headlineOf, pointsOf } from "./summarise.ts";
import { nextTopic, type TopicOfTheDay } from "./topics.ts";

const MOST_ASKED = 3;

/** The last summary that stands in the channel. */
export interface LastSummary {
  /** YYYY-MM-DD */
  readonly date: string;
  /** What the base stated then; undefined where it isn't known any more. */
  readonly statements: readonly Statement[] | undefined;
  readonly topic: string | null;
}

/** One day's post: the headline, what changed since the last one, and a topic; the first one is an overview instead. */
export interface DaySummary {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly language: Language;
  readonly title: string;
  readonly headline: Entry;
  /** Date of the last summary in the channel. */
  readonly since: string | undefined;
  readonly changes: readonly Change[];
  /** What the server asked in vain and the base answers by now. */
  readonly newlyAnswered: readonly AskedEntry[];
  readonly topic: TopicOfTheDay | undefined;
  /** The whole in short statements; empty but in the first one. */
  readonly overview: readonly Entry[];
  /** What the server asked most since the last summary. */
  readonly mostAsked: readonly AskedEntry[];
  /** Everything that the post rests on. */
  readonly facts: readonly Fact[];
}

/** What the post of that date says in a channel whose last summary is `last`, and whose server asked that. */
export function daySummary(
  base: KnowledgeBase,
  last: LastSummary | undefined,
  date: string,
  language: Language,
  asked: Asked = NOTHING_ASKED,
): DaySummary {
  const headline = headlineOf(base);
  const overview = last === undefined ? pointsOf(base) : [];
  const topic = last === undefined ? undefined : nextTopic(base, last.topic);
  const shown = [headline, ...overview, ...(topic?.entries ?? [])];
  return {
    date,
    language,
    title: inLanguage(base.event.title, language),
    headline,
    since: last?.date,
    changes: last?.statements === undefined ? [] : changesSince(last.statements, base),
    newlyAnswered: last === undefined ? [] : askedOften(base, asked.inVain),
    topic,
    overview,
    mostAsked: last === undefined ? [] : askedOften(base, asked.since).slice(0, MOST_ASKED),
    facts: [...new Set(shown.flatMap(({ facts }) => facts))],
  };
}

/** Whether the base tells nothing new: there was a post before, and since then nothing changed or became answerable. */
export function isUnchanged({ since, changes, newlyAnswered }: DaySummary): boolean {
  return since !== undefined && changes.length === 0 && newlyAnswered.length === 0;
}
