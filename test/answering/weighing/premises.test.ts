import { describe, expect, it } from "vitest";
import { miscounts, misplaces } from "../../../src/answering/weighing/premises.ts";
import type { Profile } from "../../../src/answering/weighing/profile.ts";
import { floodIndex, readFlood } from "../flood.ts";

function profileOf(entry: string): Profile {
  const profile = floodIndex.profiles.get(entry);
  if (!profile) throw new Error(`The flood has no entry ${entry}`);
  return profile;
}

describe("a count", () => {
  it.each([
    ["another than the answer's", [500], "houses", true],
    ["one of the answer's", [240], "houses", false],
    ["one rounded", [250], "houses", false],
    ["one of the answer's beside another", [500, 310], "houses", false],
    ["one where the answer has none", [500], "cause", false],
    ["one where it is unknown", [500], "unknown.casualties", false],
  ])("%s: %j of %s presumes otherwise: %s", (_, stated, entry, otherwise) => {
    const counting = stated.map((value) => ({ value, counted: "hous" }));
    expect(miscounts(counting, profileOf(entry))).toBe(otherwise);
  });

  it("is one of what the answer names, or stands alone where a count is asked", () => {
    const told = { ...profileOf("houses"), isCount: false, named: new Set(["hous"]) };
    expect(miscounts([{ value: 500, counted: "hous" }], told)).toBe(true);
    expect(miscounts([{ value: 500, counted: "minut" }], told)).toBe(false);
    expect(miscounts([{ value: 500 }], { ...told, isCount: true })).toBe(true);
  });
});

describe("a year", () => {
  it.each([
    ["the answer's", [1931], false],
    ["another than the answer's", [1950], true],
    ["a later one too, where the answer has years", [2020], true],
  ])("%s: %j presumes otherwise: %s", (_, stated, otherwise) => {
    expect(
      miscounts(
        stated.map((value) => ({ value })),
        profileOf("water.level"),
      ),
    ).toBe(otherwise);
  });

  it("later than all that the facts tell may be the event's own, where the answer has none", () => {
    const told = { ...profileOf("where"), numbers: new Set([1931]) };
    expect(miscounts([{ value: 2020 }], told)).toBe(false);
    expect(miscounts([{ value: 1925 }], told)).toBe(true);
  });
});

describe("a place", () => {
  it.each([
    ["another than the answer's", "did the dyke break in Rosvik", "where", true],
    ["the answer's", "did the dyke break in Tallby", "where", false],
    ["another beside the answer's", "did it break in Rosvik or in Tallby", "where", false],
    ["another that isn't said to be where it is", "did the people of Rosvik break the dyke", "where", false],
    ["any, where the answer has none", "did it rain in Rosvik", "cause", false],
    ["another, where the question asks for it", "where in Rosvik did the dyke break", "where", false],
  ])("%s: “%s” presumes otherwise of %s: %s", (_, question, entry, otherwise) => {
    expect(misplaces(readFlood(question), profileOf(entry))).toBe(otherwise);
  });
});
