/** How long wordings, counts and objections are kept, in days. */
export const COUNTED_DAYS = 30;
/** How long a posted answer is corrected after it was posted, and a correction told after it was made, in days. */
export const CORRECTED_DAYS = 14;

/** A day in milliseconds. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** The first day that is still kept, YYYY-MM-DD. */
export function oldestDay(now: Temporal.Instant): string {
  return now.toZonedDateTimeISO("UTC").toPlainDate().subtract({ days: COUNTED_DAYS }).toString();
}

/** Epoch milliseconds from which counts and objections are kept. */
export function oldestMs(now: Temporal.Instant): number {
  return now.epochMilliseconds - COUNTED_DAYS * DAY_MS;
}

/** Epoch milliseconds from which posted answers and corrections still matter. */
export function correctedSince(now: Temporal.Instant): number {
  return now.epochMilliseconds - CORRECTED_DAYS * DAY_MS;
}
