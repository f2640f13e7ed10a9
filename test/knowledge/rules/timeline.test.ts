import { describe, expect, it } from "vitest";
import { complaints } from "../orrin-pack.ts";
import { picturedPack } from "../pictured-pack.ts";

const EVENT = "event.yaml";
const FIRST = "when: { en: First }";
const TAKES = "The water takes {houses.town} houses, the River Board says";
const GIVES = "The mayor gives her word";

describe("the timeline", () => {
  it.each([
    ["a fact that there isn't", "facts: [promise]", "facts: [threat]", "There is no fact `threat`"],
    [
      "a year that no quotation gives",
      FIRST,
      'when: { en: "2014" }',
      "2014 isn't in the quotation of any fact that the step cites",
    ],
    ["a month that no quotation gives", FIRST, "when: { en: In March }", "March isn't in the quotation"],
    ["a typed figure", TAKES, "The water takes 30 houses, the River Board says", "Write {houses.town} in its place"],
    ["a figure without its claimant", TAKES, "The water takes {houses.town} houses", "Say that River Board reports it"],
    [
      "a figure that the step doesn't cite",
      GIVES,
      '"{houses.harbour} houses, the River Board says"',
      "{houses.harbour} is no figure",
    ],
    ["a computed number", GIVES, '"{houses.sum} houses, our arithmetic"', "{houses.sum} is no figure of a fact"],
    ["a time too long for the picture", FIRST, `when: { en: ${"y".repeat(31)} }`, "31 characters; 30 fit"],
    ["a text too long for the picture", GIVES, "y".repeat(131), "131 characters; 130 fit"],
  ])("reports %s", (_, from, to, message) => {
    expect(complaints(picturedPack([EVENT, from, to])).join("\n")).toContain(message);
  });

  it("measures a step with its figures in place of their braces", () => {
    const withFigure = (what: string) => complaints(picturedPack([EVENT, TAKES, what]));
    const forms = "{houses.town|one: # house|two: # houses|few: # houses|many: # houses|other: # houses}";
    expect(withFigure(`The water takes ${forms} beside the river in the town, the River Board says`)).toEqual([]);
    expect(withFigure(`The River Board: {houses.town} ${"y".repeat(111)}`).join("\n")).toContain(
      "131 characters; 130 fit",
    );
  });

  it("may say what month or year a quotation gives, and small words like one", () => {
    const files = picturedPack([EVENT, GIVES, "One mayor gives her word in May and may keep it"]);
    expect(complaints(files)).toEqual([expect.stringContaining("May isn't in the quotation")]);
    expect(complaints(picturedPack([EVENT, GIVES, "One mayor gives her word and may keep it"]))).toEqual([]);
  });
});
