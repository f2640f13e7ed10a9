import { expect, it } from "vitest";
import { quantityIn } from "../../../../src/answering/claims/reading/quantities.ts";

it.each([
  ["all of the barns", "all"],
  ["the whole village", "all"],
  ["most of them", "most"],
  ["not all barns", "not all"],
  ["whole villages", undefined],
  ["entire families", undefined],
  ["three in every four", undefined],
  ["none at all", undefined],
] as const)("%s: %s", (text, quantity) => {
  expect(quantityIn(text.split(" "))).toBe(quantity);
});
