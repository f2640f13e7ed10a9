import moment from "moment-timezone";
import { describe, expect, it } from "vitest";
import { due } from "../../src/summary/due.ts";
import { localTime, momentOf } from "../../src/zones/local-time.ts";
import { publishedVersion, publishedZone } from "../../src/zones/published-zones.ts";
import { rulesOf, rulesVersion } from "../../src/zones/zone-rules.ts";

const WEEK = 7 * 24 * 60 * 60 * 1000;
const START = Date.UTC(2025, 0);
/** A moment in each week of twelve years. */
const weeks = Array.from({ length: 12 * 52 }, (_, week) => START + week * WEEK);
/** Zones whose rules have changed since this Node came out. */
const CHANGED = /^America\/(?:Winnipeg|Rainy_River|Havana|Inuvik)$|^Canada\/Central$|^Cuba$/;

const nodeOffset = (zone: string, at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;

describe("the zones' rules", () => {
  it("are the newest at hand", () => {
    expect(rulesVersion() >= (process.versions.tz ?? "")).toBe(true);
    expect(rulesVersion() >= publishedVersion()).toBe(true);
  });

  it("keep Winnipeg and Havana right since the autumn of 2026, when they gave up changing their clocks", () => {
    const winter = Temporal.Instant.from("2027-01-15T14:00:00Z");
    expect(`${localTime(winter, "America/Winnipeg")}`).toBe("2027-01-15T09:00:00");
    expect(`${localTime(winter, "America/Havana")}`).toBe("2027-01-15T10:00:00");
    expect(rulesOf("America/Winnipeg").nextChange(winter.epochMilliseconds)).toBeUndefined();
  });

  it("make the daily hour right there", () => {
    const setting = { hour: 9, zone: "America/Winnipeg", setAt: Date.UTC(2026, 11) };
    const now = Temporal.Instant.from("2027-01-15T14:00:00Z");
    expect(due(setting, now, { localDate: "2027-01-14", status: "sent" })).toMatchObject({ state: "due", at: now });
  });

  it("are read from the package as it reads them itself", () => {
    for (const name of moment.tz.names()) {
      const [zone, own] = [moment.tz.zone(name), publishedZone(name)];
      expect(own?.untils, name).toEqual(zone?.untils);
      expect(own?.abbreviations, name).toEqual(zone?.abbrs);
      expect(
        own?.offsets.map((offset) => offset / 60_000 + 0),
        name,
      ).toEqual(zone?.offsets.map((west) => expect.closeTo(-west + 0, 4)));
    }
  });

  it("agree with Node's wherever nothing has changed", () => {
    const differing = Intl.supportedValuesOf("timeZone").filter((zone) => {
      const rules = rulesOf(zone);
      return weeks.some((at) => rules.offsetAt(at) !== nodeOffset(zone, at));
    });
    expect(differing.filter((zone) => !CHANGED.test(zone))).toEqual([]);
  });

  it("go on beyond the years that the package names", () => {
    const summer = Date.UTC(2040, 6);
    expect(rulesOf("Europe/Berlin").offsetAt(summer)).toBe(2 * 60 * 60 * 1000);
    expect(rulesOf("Europe/Berlin").nextChange(Date.UTC(2036, 11))).toBe(Date.UTC(2037, 2, 29, 1));
  });

  it("refuse a zone that there isn't", () => {
    expect(() => rulesOf("Mars/Olympus")).toThrow(RangeError);
  });
});

describe("a local time", () => {
  it.each([
    ["twice: the first", "2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00Z", true],
    ["never: after the gap", "2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:00:00Z", false],
    ["once", "2026-11-29T09:00", "Asia/Damascus", "2026-11-29T06:00:00Z", true],
    ["no midnight", "2026-04-24T00:00", "Africa/Cairo", "2026-04-23T22:00:00Z", false],
  ])("that is shown %s", (_, shown, zone, at, isExact) => {
    const moment = momentOf(Temporal.PlainDateTime.from(shown), zone);
    expect({ ...moment, at: `${moment.at}` }).toEqual({ at, isExact });
  });
});
