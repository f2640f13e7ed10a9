import { rawTimeZones } from "@vvo/tzdb";
import { describe, expect, it } from "vitest";
import { everyZone, parseZone } from "../../src/searching/zone-names.ts";

describe("a zone that is named in full", () => {
  it.each([
    ["Asia/Damascus", "Asia/Damascus"],
    ["asia/damascus", "Asia/Damascus"],
    [" UTC ", "UTC"],
    ["Europe/Kiev", "Europe/Kyiv"],
  ])("is spelt as it is today: %s", (text, zone) => {
    expect(parseZone(text)).toBe(zone);
  });

  it.each(["Mars/Olympus", "", "here", "Asia", "EST", "GMT+3", "+03:00", "Cuba"])("is none: “%s”", (text) => {
    expect(parseZone(text)).toBeUndefined();
  });

  it("keeps each present name", () => {
    expect(rawTimeZones.map(({ name }) => parseZone(name))).toEqual(rawTimeZones.map(({ name }) => name));
    expect(everyZone().filter((zone) => parseZone(zone) !== zone)).toEqual([]);
  });
});
