import { rulesOf } from "./zone-rules.ts";

const DAY = 24 * 60 * 60 * 1000;

/** What the clocks of a zone show at an instant. */
export function localTime(instant: Temporal.Instant, zone: string): Temporal.PlainDateTime {
  const moment = instant.epochMilliseconds;
  const shown = Temporal.Instant.fromEpochMilliseconds(moment + rulesOf(zone).offsetAt(moment));
  return shown.toZonedDateTimeISO("UTC").toPlainDateTime();
}

/** The date in a zone at an instant. */
export function localDate(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return localTime(instant, zone).toPlainDate();
}

/** When a date begins in a zone: at midnight or, where the clocks skip it, right after. */
export function startOfDay(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return momentOf(date.toPlainDateTime(), zone).at;
}

/**
 * When the clocks of a zone show a time: the first of two moments where they show it twice, and where they skip it the
 * moment after the gap, which isn't exact.
 */
export function momentOf(shown: Temporal.PlainDateTime, zone: string): { at: Temporal.Instant; isExact: boolean } {
  const rules = rulesOf(zone);
  const asUtc = shown.toZonedDateTime("UTC").epochMilliseconds;
  const [before, after] = [rules.offsetAt(asUtc - DAY), rules.offsetAt(asUtc + DAY)];
  const exact = [before, after].find((offset) => rules.offsetAt(asUtc - offset) === offset);
  const moment = exact === undefined ? (rules.nextChange(asUtc - after) ?? asUtc - after) : asUtc - exact;
  return { at: Temporal.Instant.fromEpochMilliseconds(moment), isExact: exact !== undefined };
}
