import { describe, expect, it } from "vitest";
import { complaints, packWith } from "../../orrin-pack.ts";

const town = "value: 30\n      operator: exactly";

describe("what is counted", () => {
  it("is in one unit, for one chart has one scale and one sum one unit", () => {
    const found = complaints(packWith(["facts.yaml", town, `${town}\n      unit: { en: metres }`]));
    expect(found).toEqual([
      expect.stringContaining(
        "The chart would draw different units on one scale. Count each unit under `counts` of its own.",
      ),
      expect.stringMatching(/^facts\.yaml .*: The sum adds different units\. Add what is in one unit alone\.$/),
    ]);
  });

  it("has no range in a sum", () => {
    const found = complaints(packWith(["facts.yaml", town, `${town}\n      to: 40`]));
    expect(found).toContainEqual(expect.stringContaining("The sum adds a range"));
  });

  it("has a range that rises, and both its ends in the quotation", () => {
    expect(complaints(packWith(["facts.yaml", town, `${town}\n      to: 20`]))).toContainEqual(
      expect.stringContaining("`to` must be more than `value`"),
    );
    expect(complaints(packWith(["facts.yaml", town, `${town}\n      to: 50`]))).toContainEqual(
      expect.stringContaining("50 isn't in the quotation"),
    );
  });

  it("has a command of another name than the event's first count", () => {
    const more =
      "counts:\n  - { command: { name: houses, description: { en: x }, help: { en: y } }, entry: houses, total: no }";
    const found = complaints(packWith(["event.yaml", "summary:", `${more}\nsummary:`]));
    expect(found).toContainEqual(expect.stringContaining("There are two commands `houses`"));
    expect(found).toContainEqual(expect.stringContaining("There is no number `no`"));
  });
});

describe("a later count", () => {
  const follows = (what: string) =>
    complaints(
      packWith([
        "facts.yaml",
        "claimant: board\n    asOf: tuesday\n    figure:\n      value: 30",
        `claimant: board\n    asOf: tuesday\n    updates: ${what}\n    figure:\n      value: 30`,
      ]),
    );

  it.each([
    ["houses.town", "`houses.town` follows itself. Let the first count follow none."],
    ["nothing", "There is no fact `nothing`. Correct the id, or add that fact."],
    ["promise", "Both facts need a figure. Give each its figure, or take `updates` out."],
    ["houses.harbour", "The sum adds two counts of the same. Add the last count alone."],
    ["houses.total", "`houses.total` is counted twice. Name the last count alone: earlier ones are drawn with it."],
  ])("follows an earlier one of the same: not %s", (id, complaint) => {
    expect(follows(id)).toContainEqual(expect.stringContaining(complaint));
  });

  it("is the same claimant's", () => {
    const found = complaints(
      packWith([
        "facts.yaml",
        "claimant: board\n    asOf: tuesday\n    figure:\n      value: 30",
        "claimant: mayor\n    asOf: tuesday\n    updates: houses.harbour\n    figure:\n      value: 30",
      ]),
    );
    expect(found).toContainEqual(expect.stringContaining("`houses.harbour` is somebody else's count"));
  });
});

describe("a fact's date", () => {
  const dated = (date: string) =>
    complaints(packWith(["facts.yaml", "- id: promise", `- id: promise\n    date: ${date}`]));

  it("is one that the quotation gives", () => {
    expect(dated("9 November")).toContainEqual(expect.stringContaining("9 November isn't in the quotation"));
  });

  it.each(["31 June", "tomorrow", "2026-11-09"])("is a day, a month or a year: not %s", (date) => {
    expect(dated(date)).toContainEqual(expect.stringContaining("must be a date like 9 November 2026"));
  });
});
