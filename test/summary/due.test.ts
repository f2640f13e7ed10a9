import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DueSetting, due, type LastDelivery, nextAt } from "../../src/summary/due.ts";

const at = (text: string) => Temporal.Instant.from(text);
const setting = (zone: string, hour: number, setAt = "2000-01-01T00:00Z"): DueSetting => ({
  zone,
  hour,
  setAt: at(setAt).epochMilliseconds,
});
const state = (of: DueSetting, now: string, last?: LastDelivery) => {
  const { state, localDate, at } = due(of, Temporal.Instant.from(now), last);
  return `${state} ${localDate} ${at}`;
};
const sent = (localDate: string): LastDelivery => ({ localDate, status: "sent" });

describe("the hour", () => {
  const berlin = setting("Europe/Berlin", 9);

  it("is due on the minute, not before", () => {
    expect(state(berlin, "2025-01-15T07:59:59Z", sent("2025-01-14"))).toBe("waiting 2025-01-15 2025-01-15T08:00:00Z");
    expect(state(berlin, "2025-01-15T08:00:00Z", sent("2025-01-14"))).toBe("due 2025-01-15 2025-01-15T08:00:00Z");
  });

  it("is due up to 6 hours late, then missed", () => {
    expect(state(berlin, "2025-01-15T14:00:00Z", sent("2025-01-14"))).toMatch(/^due 2025-01-15/);
    expect(state(berlin, "2025-01-15T14:00:01Z", sent("2025-01-14"))).toMatch(/^missed 2025-01-15/);
  });

  it("stays due into the next date", () => {
    expect(state(setting("Europe/Berlin", 23), "2025-01-16T03:00:00Z", sent("2025-01-14"))).toMatch(/^due 2025-01-15/);
    expect(state(setting("Europe/Berlin", 23), "2025-01-16T05:00:00Z", sent("2025-01-14"))).toMatch(
      /^missed 2025-01-15/,
    );
  });

  it.each(["sent", "missed"] as const)("is done once %s", (status) => {
    const last = { localDate: "2025-01-15", status };
    expect(state(berlin, "2025-01-15T08:00:15Z", last)).toBe("done 2025-01-15 2025-01-15T08:00:00Z");
    expect(state(berlin, "2025-01-16T00:00:00Z", last)).toBe("waiting 2025-01-16 2025-01-16T08:00:00Z");
  });

  it.each(["claimed", "failed"] as const)("stays due while %s", (status) => {
    expect(state(berlin, "2025-01-15T08:00:15Z", { localDate: "2025-01-15", status })).toMatch(/^due 2025-01-15/);
  });
});

describe("clock changes", () => {
  it.each([
    ["New York, spring, an hour that does not exist", "America/New_York", 2, "2025-03-09", "2025-03-09T07:00:00Z"],
    ["New York, autumn, the first of two", "America/New_York", 1, "2025-11-02", "2025-11-02T05:00:00Z"],
    ["Berlin, spring", "Europe/Berlin", 2, "2025-03-30", "2025-03-30T01:00:00Z"],
    ["Berlin, autumn", "Europe/Berlin", 2, "2025-10-26", "2025-10-26T00:00:00Z"],
    ["Damascus, spring, midnight", "Asia/Damascus", 0, "2022-03-25", "2022-03-24T22:00:00Z"],
    ["Lord Howe, half an hour forward", "Australia/Lord_Howe", 2, "2025-10-05", "2025-10-04T15:30:00Z"],
    ["Lord Howe, half an hour back", "Australia/Lord_Howe", 1, "2025-04-06", "2025-04-05T14:00:00Z"],
    ["Nuuk, a skipped hour before midnight", "America/Nuuk", 23, "2024-03-30", "2024-03-31T01:00:00Z"],
    ["St. John's, back across midnight", "America/St_Johns", 0, "2010-11-07", "2010-11-07T02:30:00Z"],
  ])("%s", (_, zone, hour, localDate, moment) => {
    const yesterday = Temporal.PlainDate.from(localDate).subtract({ days: 1 }).toString();
    const before = at(moment).subtract({ seconds: 1 });
    expect(state(setting(zone, hour), moment, sent(yesterday))).toBe(`due ${localDate} ${moment}`);
    expect(due(setting(zone, hour), before, sent(yesterday)).state).toMatch(/waiting|done/);
    expect(nextAt(setting(zone, hour), before, sent(yesterday)).toString()).toBe(moment);
  });

  it("posts once in an hour that comes twice", () => {
    const second = "2025-10-26T01:00:00Z";
    expect(state(setting("Europe/Berlin", 2), second, sent("2025-10-26"))).toMatch(/^done/);
  });

  it("stays due when the clock goes back across midnight", () => {
    const afterFold = "2010-11-07T02:45:00Z";
    expect(state(setting("America/St_Johns", 0), afterFold, sent("2010-11-06"))).toMatch(/^due 2010-11-07/);
  });
});

describe("places and dates", () => {
  it.each([
    ["Kathmandu, 5:45 ahead", "Asia/Kathmandu", 8, "2025-06-01", "2025-06-01T02:15:00Z"],
    ["Kiritimati, 14 hours ahead", "Pacific/Kiritimati", 6, "2025-06-02", "2025-06-01T16:00:00Z"],
    ["Pago Pago, 11 hours behind", "Pacific/Pago_Pago", 18, "2025-06-01", "2025-06-02T05:00:00Z"],
    ["leap day", "Asia/Damascus", 9, "2024-02-29", "2024-02-29T06:00:00Z"],
  ])("%s", (_, zone, hour, localDate, moment) => {
    const yesterday = Temporal.PlainDate.from(localDate).subtract({ days: 1 }).toString();
    expect(state(setting(zone, hour), moment, sent(yesterday))).toBe(`due ${localDate} ${moment}`);
  });

  it("has no post for the date that Samoa skipped", () => {
    const apia = setting("Pacific/Apia", 9);
    expect(nextAt(apia, at("2011-12-29T20:00:00Z")).toString()).toBe("2011-12-30T19:00:00Z");
    expect(state(apia, "2011-12-30T19:00:00Z", sent("2011-12-29"))).toBe("due 2011-12-31 2011-12-30T19:00:00Z");
  });
});

describe("a changed setting", () => {
  it("first posts tomorrow when today's hour has passed", () => {
    const made = setting("Asia/Damascus", 9, "2025-06-01T06:00:01Z");
    expect(state(made, "2025-06-01T06:00:02Z")).toBe("waiting 2025-06-02 2025-06-02T06:00:00Z");
    expect(state(made, "2025-06-02T06:00:00Z")).toMatch(/^due 2025-06-02/);
  });

  it("posts today when today's hour is still to come", () => {
    const made = setting("Asia/Damascus", 9, "2025-06-01T05:59:00Z");
    expect(state(made, "2025-06-01T06:00:00Z")).toMatch(/^due 2025-06-01/);
  });

  it("does not post again today when the hour is moved later", () => {
    const moved = setting("Asia/Damascus", 15, "2025-06-01T08:00:00Z");
    expect(state(moved, "2025-06-01T12:00:00Z", sent("2025-06-01"))).toMatch(/^done 2025-06-01/);
    expect(nextAt(moved, at("2025-06-01T08:00:00Z"), sent("2025-06-01")).toString()).toBe("2025-06-02T12:00:00Z");
  });

  it("retries a failed date at once, although the change came after the hour", () => {
    const fixed = setting("Asia/Damascus", 9, "2025-06-01T07:00:00Z");
    expect(state(fixed, "2025-06-01T07:00:10Z", { localDate: "2025-06-01", status: "failed" })).toMatch(
      /^due 2025-06-01/,
    );
  });

  it("does not post an earlier date when the zone is moved across the date line", () => {
    const moved = setting("Pacific/Honolulu", 12, "2025-06-01T21:00:00Z");
    expect(state(moved, "2025-06-01T22:00:00Z", sent("2025-06-02"))).toBe("waiting 2025-06-03 2025-06-03T22:00:00Z");
  });
});

it("is due exactly once a local date, in any zone and year", () => {
  const property = fc.property(
    fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 1990, max: 2035 }),
    (zone, hour, year) => {
      const of = setting(zone, hour, "1980-01-01T00:00Z");
      const start = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      const startMs = start.toZonedDateTime(zone).epochMilliseconds;
      const endMs = start.add({ years: 1 }).toZonedDateTime(zone).epochMilliseconds;
      let last = sent(start.subtract({ days: 1 }).toString());
      const posted: string[] = [];
      const missed: string[] = [];
      const lived = new Set<string>();
      for (let ms = startMs; ms < endMs; ms += 600_000) {
        const now = Temporal.Instant.fromEpochMilliseconds(ms);
        const found = due(of, now, last);
        if (found.state === "missed") missed.push(found.localDate);
        lived.add(now.toZonedDateTimeISO(zone).toPlainDate().toString());
        if (found.state !== "due") continue;
        posted.push(found.localDate);
        last = sent(found.localDate);
      }
      expect(missed).toEqual([]);
      expect(posted).toEqual([...lived].sort().slice(0, posted.length));
      expect(lived.size - posted.length).toBeLessThanOrEqual(1);
    },
  );
  fc.assert(property, { numRuns: 2 });
});
