import type { Language } from "../../../knowledge/pack/schema.ts";
import type { DaySummary } from "../../../summary/day-summary.ts";
import type { SourceDates } from "../../../summary/source-dates.ts";
import { textsIn } from "../../../texts/languages.ts";
import { dayOf, publishedOn } from "./daily-dates.ts";

/**
 * Since when the bot has no new facts, and how recent its sources are, in one sentence; undefined where there are new ones. It
 * says nothing about the world, in which much may have changed. A topic says itself how far it reaches.
 */
export function factsStanding({ unchangedSince, topic, sources, language }: DaySummary): string | undefined {
  if (unchangedSince === undefined) return undefined;
  const { noNewFacts, noNewFactsSince } = textsIn(language).daily;
  const day = dayOf(unchangedSince, language);
  return topic ? noNewFactsSince(day) : noNewFacts(day, ofWhen(sources, language));
}

function ofWhen({ count, published, asOf }: SourceDates, language: Language): string {
  const { one, newest, several } = textsIn(language).daily.sources;
  const dates = published === undefined ? asOf : [publishedOn(published, language)];
  const [when = "", ...others] = dates;
  if (count === 1) return one(when);
  return published !== undefined ? newest(when) : several([when, ...others]);
}
