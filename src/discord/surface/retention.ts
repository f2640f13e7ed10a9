/** How long wordings, counts and objections are kept. */
export const KEPT_DAYS = 30;

/** The first day that is still kept, YYYY-MM-DD. */
export function oldestDay(now: Temporal.Instant): string {
  return now.toZonedDateTimeISO("UTC").toPlainDate().subtract({ days: KEPT_DAYS }).toString();
}

/** Epoch milliseconds from which counts and objections are kept. */
export function oldestMs(now: Temporal.Instant): number {
  return now.epochMilliseconds - KEPT_DAYS * 24 * 60 * 60 * 1000;
}
