import type { KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { type DaySummary, daySummary } from "./day-summary.ts";
import { topicsOf } from "./topics.ts";

/** What of a day's post can be said again: what had changed that day can't. */
export interface Retold {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Id of the day's topic. */
  readonly topic: string | undefined;
  readonly hasHeadline: boolean;
  readonly isWeekly: boolean;
}

/** What a day's post said, as the base has it now; undefined where nothing of it is left. */
export function retoldDay(
  base: KnowledgeBase,
  { date, topic, hasHeadline, isWeekly }: Retold,
  language: Language,
): DaySummary | undefined {
  const others = topicsOf(base).flatMap(({ id }) => (id === topic ? [] : id));
  const last = { date, statements: undefined, topic: null, toldTopics: new Set(others), sameSince: undefined };
  const summary = daySummary(base, last, date, language, undefined, { isWeekly });
  if (!summary.topic && !hasHeadline) return undefined;
  return {
    ...summary,
    unchangedSince: undefined,
    isHeadlineNew: hasHeadline,
    facts: [...new Set([...(hasHeadline ? summary.headline.facts : []), ...summary.facts])],
  };
}
