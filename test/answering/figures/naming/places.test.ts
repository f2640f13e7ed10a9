import { expect, it } from "vitest";
import { overlaps, placesOf } from "../../../../src/answering/figures/naming/places.ts";

it("finds whole words, with what a group holds", () => {
  const words = "on the two sides and insides".split(" ");
  expect(placesOf(words, /\b(two) sides\b|sides/g)).toEqual([{ start: 2, end: 4, captured: "two" }]);
});

it("tells stretches that share a word", () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true);
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
});
