import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseZone } from "../../src/searching/zone-names.ts";
import { createZoneSearch } from "../../src/searching/zones.ts";
import { rulesOf } from "../../src/zones/zone-rules.ts";
import { shippedEngine } from "../pack-places.ts";

const { base } = shippedEngine();
const zones = createZoneSearch(() => base);
const now = Temporal.Instant.from("2026-11-29T14:00:00Z");
const MOST = 25;
const HOUR = 60 * 60 * 1000;

const sure = async (typed: string) => (await zones.find(typed, now, MOST)).sure?.zone;
const choices = async (typed: string) => {
  const found = await zones.find(typed, now, MOST);
  expect(found.sure, typed).toBeUndefined();
  return found.choices.map(({ zone }) => zone);
};

describe("a place that can't be another gives its zone", () => {
  it.each([
    // The Middle East, in Latin and Arabic letters.
    ["Damascus", "Asia/Damascus"],
    ["Aleppo", "Asia/Damascus"],
    ["Idlib", "Asia/Damascus"],
    ["Homs", "Asia/Damascus"],
    ["Hama", "Asia/Damascus"],
    ["Latakia", "Asia/Damascus"],
    ["Lattaquié", "Asia/Damascus"],
    ["Jableh", "Asia/Damascus"],
    ["Tartous", "Asia/Damascus"],
    ["Deir ez-Zor", "Asia/Damascus"],
    ["Al-Raqqah", "Asia/Damascus"],
    ["Syria", "Asia/Damascus"],
    ["دمشق", "Asia/Damascus"],
    ["حلب", "Asia/Damascus"],
    ["اللاذقية", "Asia/Damascus"],
    ["سوريا", "Asia/Damascus"],
    ["Doha", "Asia/Qatar"],
    ["الدوحة", "Asia/Qatar"],
    ["قطر", "Asia/Qatar"],
    ["Erbil", "Asia/Baghdad"],
    ["Mosul", "Asia/Baghdad"],
    ["بغداد", "Asia/Baghdad"],
    ["Sanaa", "Asia/Aden"],
    ["Sana'a", "Asia/Aden"],
    ["Jeddah", "Asia/Riyadh"],
    ["KSA", "Asia/Riyadh"],
    ["السعودية", "Asia/Riyadh"],
    ["UAE", "Asia/Dubai"],
    ["Abu Dhabi", "Asia/Dubai"],
    ["Tel Aviv", "Asia/Jerusalem"],
    ["Ramallah", "Asia/Hebron"],
    ["Beirut", "Asia/Beirut"],
    ["Amman", "Asia/Amman"],
    ["Cairo", "Africa/Cairo"],
    ["Gaziantep", "Europe/Istanbul"],
    ["Turkey", "Europe/Istanbul"],
    ["Türkei", "Europe/Istanbul"],
    // Europe.
    ["Berlin", "Europe/Berlin"],
    ["Germany", "Europe/Berlin"],
    ["Deutschland", "Europe/Berlin"],
    ["Almanya", "Europe/Berlin"],
    ["Wien", "Europe/Vienna"],
    ["Malmo", "Europe/Stockholm"],
    ["London", "Europe/London"],
    ["UK", "Europe/London"],
    ["Paris", "Europe/Paris"],
    ["Kyiv", "Europe/Kyiv"],
    ["Kiev", "Europe/Kyiv"],
    ["Kosovo", "Europe/Belgrade"],
    ["Pristina", "Europe/Belgrade"],
    // The Americas, and beyond.
    ["New York", "America/New_York"],
    ["Dearborn", "America/Detroit"],
    ["California", "America/Los_Angeles"],
    ["Birmingham, Alabama", "America/Chicago"],
    ["Toronto", "America/Toronto"],
    ["Winnipeg", "America/Winnipeg"],
    ["Cuba", "America/Havana"],
    ["Monterrey", "America/Monterrey"],
    ["Mexico City", "America/Mexico_City"],
    ["São Paulo", "America/Sao_Paulo"],
    ["Bogotá", "America/Bogota"],
    ["Buenos Aires", "America/Argentina/Buenos_Aires"],
    ["Calcutta", "Asia/Kolkata"],
    ["India", "Asia/Kolkata"],
    ["nepal", "Asia/Kathmandu"],
    ["Sydney", "Australia/Sydney"],
    ["JST", "Asia/Tokyo"],
  ])("%s → %s", async (typed, zone) => {
    expect(await sure(typed)).toBe(zone);
  });

  it.each([
    ["Asia/Damascus", "Asia/Damascus"],
    [" america/new_york ", "America/New_York"],
    ["Europe/Kiev", "Europe/Kyiv"],
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["US/Eastern", "America/New_York"],
    ["utc", "UTC"],
  ])("so does a zone's own name, by its present one: %s → %s", async (typed, zone) => {
    expect(await sure(typed)).toBe(zone);
  });

  it("places of the event lie where the nearest town does", async () => {
    for (const { coordinates, spellings } of base.entities.values())
      for (const spelling of coordinates ? spellings : [])
        expect((await sure(spelling)) ?? (await choices(spelling))).toContain("Asia/Damascus");
  });
});

describe("what may mean several zones is a choice", () => {
  it.each([
    ["EST", ["America/New_York", "America/Toronto", "America/Panama"]],
    ["ET", ["America/New_York", "America/Toronto"]],
    ["CST", ["America/Chicago", "America/Mexico_City", "Asia/Shanghai"]],
    ["PST", ["America/Los_Angeles", "Asia/Manila"]],
    ["MST", ["America/Denver", "America/Phoenix"]],
    ["BST", ["Europe/London", "Asia/Dhaka"]],
    ["IST", ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"]],
    ["AST", ["America/Halifax", "America/Puerto_Rico", "Asia/Riyadh"]],
    ["GMT", ["Europe/London", "Africa/Accra"]],
    ["CEST", ["Europe/Berlin", "Europe/Paris"]],
    ["eet", ["Asia/Beirut", "Africa/Cairo", "Europe/Athens"]],
    ["MSK", ["Europe/Moscow"]],
    ["Eastern Time", ["America/New_York", "America/Toronto"]],
    ["Tripoli", ["Africa/Tripoli", "Asia/Beirut"]],
    ["طرابلس", ["Africa/Tripoli", "Asia/Beirut"]],
    ["عمان", ["Asia/Amman", "Asia/Muscat"]],
    ["Birmingham", ["Europe/London", "America/Chicago"]],
    ["San Jose", ["America/Los_Angeles", "America/Costa_Rica"]],
    ["Washington", ["America/New_York", "America/Los_Angeles"]],
    ["Georgia", ["Asia/Tbilisi", "America/New_York"]],
    ["Texas", ["America/Chicago", "America/Denver"]],
    ["USA", ["America/New_York", "America/Chicago", "America/Los_Angeles"]],
    ["Canada", ["America/Toronto", "America/Vancouver"]],
    ["Mexico", ["America/Mexico_City", "America/Tijuana"]],
    ["Spain", ["Europe/Madrid", "Atlantic/Canary"]],
    ["Australia", ["Australia/Sydney", "Australia/Perth"]],
  ])("%s", async (typed, among) => {
    expect(await choices(typed)).toEqual(expect.arrayContaining(among));
  });

  it.each([
    ["GMT+3", 3, "Asia/Damascus"],
    ["utc + 3", 3, "Asia/Damascus"],
    ["+0300", 3, "Asia/Riyadh"],
    ["UTC-5", -5, "America/New_York"],
    ["UTC−5", -5, "America/Winnipeg"],
    ["GMT+5:30", 5.5, "Asia/Kolkata"],
    ["+04:00", 4, "Asia/Dubai"],
  ])("%s: places that are so far from UTC now, the event's first", async (typed, hours, among) => {
    const found = await choices(typed);
    expect(found).toContain(among);
    for (const zone of found) expect(rulesOf(zone).offsetAt(now.epochMilliseconds)).toBe(hours * HOUR);
    if (hours === 3) expect(found[0]).toBe("Asia/Damascus");
  });

  it.each([
    ["Aleepo", "Asia/Damascus"],
    ["Damascsu", "Asia/Damascus"],
    ["Latakai", "Asia/Damascus"],
    ["Berln", "Europe/Berlin"],
    ["Torronto", "America/Toronto"],
  ])("a misspelling is never taken unasked: %s", async (typed, zone) => {
    expect((await choices(typed))[0]).toBe(zone);
  });

  it.each(["xyzzy", "zzqqxx", "Mars/Olympus", "+99", "GMT+3:75", ""])("there is none for “%s”", async (typed) => {
    expect(await choices(typed)).toEqual([]);
  });
});

it("whatever is typed is a zone, or places with zones, no more than asked for", async () => {
  const typed = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(typed, fc.constantFrom("G", "cho", "__proto__", "al ".repeat(90))), async (query) => {
      const { sure: one, choices: several } = await zones.find(query, now, MOST);
      const suggested = await zones.suggest(query, now, MOST);
      expect(Math.max(several.length, suggested.length)).toBeLessThanOrEqual(MOST);
      for (const { zone } of [...(one ? [one] : []), ...several, ...suggested]) expect(parseZone(zone)).toBe(zone);
    }),
    { numRuns: 60 },
  );
});

describe("while a place is being typed", () => {
  const suggested = async (typed: string) => (await zones.suggest(typed, now, MOST)).map(({ zone }) => zone);

  it("the commonest are offered first", async () => {
    expect(await suggested(" ")).toEqual(expect.arrayContaining(["Asia/Damascus", "Europe/Berlin", "UTC"]));
  });

  it.each([
    ["damas", "Asia/Damascus"],
    ["asia/dam", "Asia/Damascus"],
    ["Asia/Damascus", "Asia/Damascus"],
    ["york", "America/New_York"],
    ["nepal", "Asia/Kathmandu"],
    ["حل", "Asia/Damascus"],
    ["gmt+3", "Asia/Damascus"],
    ["Berln", "Europe/Berlin"],
  ])("“%s” offers %s", async (typed, zone) => {
    expect(await suggested(typed)).toContain(zone);
  });

  it.each(["a", "europe", "al", "+"])("“%s” offers what Discord takes, each once", async (typed) => {
    const found = await zones.suggest(typed, now, MOST);
    expect(found.length).toBeLessThanOrEqual(MOST);
    expect(new Set(found.map(({ name, zone }) => `${name} ${zone}`)).size).toBe(found.length);
  });
});
