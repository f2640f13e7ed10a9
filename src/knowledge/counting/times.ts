import type { Fact, KnowledgeBase } from "../model.ts";
import { seriesOf } from "./series.ts";

/** Words that tell one time from another; digits do, too. */
const TIME =
  /^(?:\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|dawn|morning|noon|midday|afternoon|evening|night|midnight|first|second|third|fourth|fifth|sixth|seventh|last|half|quarter|projection|preliminary|partial)$/;

/** The words of a text that tell a time. */
function timesIn(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => TIME.test(word)));
}

/** The words by which it is known how far a count reaches. */
function timesOf({ asOf, date, says }: Fact): Set<string> {
  const dated = [date?.day, date?.year].flatMap((part) => part ?? []).join(" ");
  const when = says.flatMap(({ roles }) => roles.when ?? []).join(" ");
  return timesIn(`${asOf.en} ${asOf.brief?.en ?? ""} ${dated} ${when}`);
}

/** The words that tell counts of the same apart by their times; none of what was counted once. */
export function timesOfCounts(base: Pick<KnowledgeBase, "facts">, fact: Fact): ReadonlySet<string> {
  const series = seriesOf(base, fact);
  return series.length < 2 ? new Set() : new Set(series.flatMap((one) => [...timesOf(one)]));
}

/**
 * Which of the counts of the same a text speaks of, by the time that it names. Undefined where it names none that tells them apart, or
 * where they were counted once.
 */
export function countAt(base: Pick<KnowledgeBase, "facts">, fact: Fact, text: string): Fact | undefined {
  const series = seriesOf(base, fact);
  if (series.length < 2) return undefined;
  const times = series.map(timesOf);
  const told = timesIn(text);
  const telling = [...told].filter(
    (word) => times.some((one) => one.has(word)) && !times.every((one) => one.has(word)),
  );
  if (telling.length === 0) return undefined;
  // “On Tuesday” means the last count of that day.
  return series.findLast((_, i) => telling.every((word) => times[i]?.has(word)));
}
