/** When summaries fall due: an hour of a zone's clock. */
export interface Moment {
  readonly zone: string;
  readonly hour: number;
  readonly at: Temporal.Instant;
}

/** Zones whose hours begin at the full hour, a quarter past and half past. */
const ZONES = ["UTC", "Asia/Kathmandu", "Asia/Kolkata"];

/** The next one, at the earliest in so many milliseconds, a minute besides. */
export function nextMoment(ms: number): Moment {
  const from = Temporal.Now.instant().add({ milliseconds: ms, minutes: 1 });
  const [first, ...others] = ZONES.map((zone) => nextHourOf(zone, from));
  if (!first) throw new TypeError("There are zones");
  return others.reduce((next, one) => (Temporal.Instant.compare(one.at, next.at) < 0 ? one : next), first);
}

/** The full hour that was last. */
export function lastMoment(): Moment {
  return momentAt(Temporal.Now.zonedDateTimeISO("UTC").round({ smallestUnit: "hour", roundingMode: "floor" }));
}

function nextHourOf(zone: string, from: Temporal.Instant): Moment {
  return momentAt(from.toZonedDateTimeISO(zone).round({ smallestUnit: "hour", roundingMode: "ceil" }));
}

function momentAt(begun: Temporal.ZonedDateTime): Moment {
  return { zone: begun.timeZoneId, hour: begun.hour, at: begun.toInstant() };
}
