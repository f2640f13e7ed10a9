import { localDate, momentOf, startOfDay } from "../zones/local-time.ts";

/** A wall-clock hour in a time zone. */
export interface WallClock {
  /** 0–23. */
  readonly hour: number;
  /** IANA time zone. */
  readonly zone: string;
  /** The one day of the week, 1 for Monday to 7 for Sunday; every day where absent or null. */
  readonly weekday?: number | null;
}

/** When a server wants its summary. */
export interface DueSetting extends WallClock {
  /** Epoch milliseconds; no earlier moment counts. */
  readonly setAt: number;
}

/** The server's delivery of the newest local date. */
export interface LastDelivery {
  /** YYYY-MM-DD */
  readonly localDate: string;
  readonly status: "claimed" | "sent" | "skipped" | "missed" | "failed";
}

export type DueState = "due" | "waiting" | "done" | "missed";

export interface Due {
  readonly state: DueState;
  /** The local date that the state is about, YYYY-MM-DD. */
  readonly localDate: string;
  /** That date's moment. */
  readonly at: Temporal.Instant;
}

const oneDay = { days: 1 };
const latestPostMs = 6 * 60 * 60 * 1000;

/**
 * Whether a summary is due: at the hour and up to 6 hours after, which may reach into the next date; later it is
 * missed. "done" says that today's was posted, skipped or missed, "waiting" names the next one.
 */
export function due(setting: DueSetting, now: Temporal.Instant, last: LastDelivery | undefined): Due {
  const latest = latestMoment(setting, now);
  const begun = last?.localDate === latest.localDate;
  const open = begun ? !isOver(last) : isOwed(setting, latest, last);
  if (open) {
    const late = now.epochMilliseconds - latest.at.epochMilliseconds;
    return { state: late <= latestPostMs ? "due" : "missed", ...latest };
  }
  const today = localDate(now, setting.zone);
  if (last?.localDate === today.toString() && isOver(last)) {
    return { state: "done", localDate: last.localDate, at: momentOn(today, setting) ?? now };
  }
  return { state: "waiting", ...nextMoment(setting, now, last) };
}

/** The next moment after `now` at which a summary is posted; a date that is already over is passed by. */
export function nextAt(setting: DueSetting, now: Temporal.Instant, last?: LastDelivery): Temporal.Instant {
  return nextMoment(setting, now, last).at;
}

/** A local date with its instant. */
export interface Moment {
  readonly localDate: string;
  readonly at: Temporal.Instant;
}

function isOver(delivery: LastDelivery): boolean {
  return delivery.status === "sent" || delivery.status === "skipped" || delivery.status === "missed";
}

/** A date before the last delivery's is never owed: the zone was changed to one that lies behind. */
function isOwed(setting: DueSetting, { localDate, at }: Moment, last: LastDelivery | undefined): boolean {
  return at.epochMilliseconds >= setting.setAt && (last === undefined || localDate > last.localDate);
}

/** The latest moment up to `now`. Starts at tomorrow, because a clock put back across midnight returns to a date whose moment has passed. */
export function latestMoment(setting: WallClock, now: Temporal.Instant): Moment {
  for (let date = localDate(now, setting.zone).add(oneDay); ; date = date.subtract(oneDay)) {
    const at = momentOn(date, setting);
    if (at && isWanted(date, setting) && Temporal.Instant.compare(at, now) <= 0)
      return { localDate: date.toString(), at };
  }
}

/** Starts at yesterday, because a skipped hour before midnight is made up for on the next date. */
function nextMoment(setting: DueSetting, now: Temporal.Instant, last: LastDelivery | undefined): Moment {
  let date = localDate(now, setting.zone).subtract(oneDay);
  if (last && isOver(last)) {
    const after = Temporal.PlainDate.from(last.localDate).add(oneDay);
    if (Temporal.PlainDate.compare(after, date) > 0) date = after;
  }
  for (; ; date = date.add(oneDay)) {
    const at = momentOn(date, setting);
    if (at && isWanted(date, setting) && Temporal.Instant.compare(at, now) > 0)
      return { localDate: date.toString(), at };
  }
}

function isWanted(date: Temporal.PlainDate, { weekday = null }: WallClock): boolean {
  return weekday === null || date.dayOfWeek === weekday;
}

/**
 * The instant of the hour on `date`: the first moment after the gap where a clock change skips the hour, the first of
 * two where it repeats it, undefined where the zone skipped the whole date (Samoa, 30 December 2011).
 */
function momentOn(date: Temporal.PlainDate, { hour, zone }: WallClock): Temporal.Instant | undefined {
  const { at, isExact } = momentOf(date.toPlainDateTime({ hour }), zone);
  if (isExact) return at;
  return localDate(startOfDay(date, zone), zone).equals(date) ? at : undefined;
}
