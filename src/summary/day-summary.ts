import { type Entry, type Fact, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { type Asked, type AskedEntry, askedOften, NOTHING_ASKED } from "./asked.ts";
import { type Change, changesSince } from "./changes.ts";
import { type SourceDates, sourceDates } from "./source-dates.ts";
import type { Statement } from "./statement.ts";
import { headlineOf, pointsOf } from "./summarise.ts";
import { nextTopic, type TopicOfTheDay, topicsOf } from "./topics.ts";

const MOST_ASKED = 3;

/** The last summary that stands in the channel. */
export interface LastSummary {
  /** YYYY-MM-DD */
  readonly date: string;
  /** What the base stated then; undefined where it isn't known any more. */
  readonly statements: readonly Statement[] | undefined;
  readonly topic: string | null;
  /** The topics that the server was told so far, by id. */
  readonly toldTopics: ReadonlySet<string>;
  /** Since which date the channel's summaries rest on the facts of today; undefined where these are new. */
  readonly sameSince: string | undefined;
}

/** How a server wants its summaries, as far as it changes what they say. */
export interface SummaryWishes {
  /** Whether topics come again once all were told. */
  readonly isRound?: boolean;
  /** Whether there is one a week. */
  readonly isWeekly?: boolean;
}

/** One day's post: what changed since the last one, and a topic; the first one is an overview under the headline. */
export interface DaySummary {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly language: Language;
  readonly isWeekly: boolean;
  readonly title: string;
  readonly headline: Entry;
  /** Whether the channel wasn't told the headline before as it stands. */
  readonly isHeadlineNew: boolean;
  /** Date of the last summary in the channel. */
  readonly since: string | undefined;
  /** The date since when no fact was added, corrected or withdrawn, as far as the channel was told. */
  readonly unchangedSince: string | undefined;
  readonly changes: readonly Change[];
  /** What the server asked in vain and the base answers by now. */
  readonly newlyAnswered: readonly AskedEntry[];
  readonly topic: TopicOfTheDay | undefined;
  /** Whether the server was never told the topic before. */
  readonly isTopicNew: boolean;
  /** Another one each day, of all that the topics answer. */
  readonly questionOfTheDay: Entry | undefined;
  /** The whole in short statements; empty but in the first one. */
  readonly overview: readonly Entry[];
  /** What the server asked most since the last summary. */
  readonly mostAsked: readonly AskedEntry[];
  /** How recent the sources are. */
  readonly sources: SourceDates;
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
  { isRound = false, isWeekly = false }: SummaryWishes = {},
): DaySummary {
  const headline = headlineOf(base);
  const overview = last === undefined ? pointsOf(base) : [];
  const isNew = (topic: string) => !last?.toldTopics.has(topic);
  const topic = last === undefined ? undefined : nextTopic(base, last.topic, isRound ? () => true : isNew);
  const changes = last?.statements === undefined ? [] : changesSince(last.statements, base);
  const isHeadlineNew = last === undefined || isAmong(changes, headline);
  const shown = [...(isHeadlineNew ? [headline] : []), ...overview, ...(topic?.entries ?? [])];
  return {
    date,
    language,
    isWeekly,
    title: inLanguage(base.event.title, language),
    headline,
    isHeadlineNew,
    since: last?.date,
    unchangedSince: changes.length > 0 ? undefined : (last?.sameSince ?? last?.date),
    changes,
    newlyAnswered: last === undefined ? [] : askedOften(base, asked.inVain),
    topic,
    isTopicNew: topic !== undefined && isNew(topic.id),
    questionOfTheDay: questionOf(date, base),
    overview,
    mostAsked: last === undefined ? [] : askedOften(base, asked.since).slice(0, MOST_ASKED),
    sources: sourceDates(base, language),
    facts: [...new Set(shown.flatMap(({ facts }) => facts))],
  };
}

/** Whether a change is of what the entry or our arithmetic in it rests on. */
function isAmong(changes: readonly Change[], { facts, derived }: Entry): boolean {
  const ids = new Set([...facts, ...derived.flatMap(({ from }) => from)].map(({ id }) => id));
  return changes.some((change) => ids.has(change.kind === "withdrawn" ? change.before.id : change.now.id));
}

function questionOf(date: string, base: KnowledgeBase): Entry | undefined {
  const entries = [...new Set(topicsOf(base).flatMap((topic) => topic.entries))];
  const days = Temporal.PlainDate.from(date).since("2000-01-01", { largestUnit: "days" }).days;
  return entries[((days % entries.length) + entries.length) % entries.length];
}

/** Whether there is something to discuss that wasn't there before: the whole, changed facts, a topic. */
export function isWorthDiscussing({ since, changes, newlyAnswered, isTopicNew }: DaySummary): boolean {
  return since === undefined || changes.length > 0 || newlyAnswered.length > 0 || isTopicNew;
}

/** Whether the base tells nothing new: there was a post before, and since then nothing changed or became answerable. */
export function isUnchanged({ since, changes, newlyAnswered }: DaySummary): boolean {
  return since !== undefined && changes.length === 0 && newlyAnswered.length === 0;
}
