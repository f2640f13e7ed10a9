import { describe, expect, it } from "vitest";
import { createZoneSearch, parseZone } from "../../src/searching/zones.ts";

const zones = createZoneSearch();

describe("a time zone is found", () => {
  it.each([
    ["damascus", "Asia/Damascus"],
    ["Berlin", "Europe/Berlin"],
    ["Berln", "Europe/Berlin"],
    ["new york", "America/New_York"],
    ["America/New_York", "America/New_York"],
    ["london", "Europe/London"],
    ["utc", "UTC"],
  ])("by %s", (query, zone) => {
    expect(zones.search(query, 5)[0]).toBe(zone);
  });

  it("by its region", () => {
    const found = zones.search("Australia", 25);
    expect(found.length).toBeGreaterThan(5);
    expect(found.slice(0, 5).every((zone) => zone.startsWith("Australia/"))).toBe(true);
  });
});

describe("the search for time zones", () => {
  it("offers the commonest before anything is typed", () => {
    expect(zones.search("", 25)).toContain("Asia/Damascus");
    expect(zones.search(" ", 2)).toHaveLength(2);
  });

  it.each(["", "a", "europe", "utc"])("offers real zones, each once: “%s”", (query) => {
    const found = zones.search(query, 25);
    expect(found.length).toBeLessThanOrEqual(25);
    expect(new Set(found).size).toBe(found.length);
    for (const zone of found) expect(parseZone(zone)).toBeDefined();
  });

  it("finds nothing for what is no place", () => {
    expect(zones.search("xyzzy", 5)).toEqual([]);
  });
});

describe("a typed time zone", () => {
  it.each([
    ["Asia/Damascus", "Asia/Damascus"],
    ["asia/damascus", "Asia/Damascus"],
    [" UTC ", "UTC"],
  ])("is spelt as IANA does: %s", (text, zone) => {
    expect(parseZone(text)).toBe(zone);
  });

  it.each(["Mars/Olympus", "", "here", "Asia"])("is none: “%s”", (text) => {
    expect(parseZone(text)).toBeUndefined();
  });
});
