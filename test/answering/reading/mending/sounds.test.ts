import { expect, it } from "vitest";
import { soundOf } from "../../../../src/answering/reading/mending/sounds.ts";

it.each([
  ["fiting", "fighting"],
  ["sivilians", "civilians"],
  ["mosk", "mosque"],
  ["kemical", "chemical"],
  ["sekurity", "security"],
  ["insurjents", "insurgents"],
  ["stashun", "station"],
  ["foto", "photo"],
  ["rong", "wrong"],
  ["forse", "force"],
])("%s sounds as %s does", (slip, word) => {
  expect(soundOf(slip)).toBe(soundOf(word));
});

it.each([
  ["fixing", "fighting"],
  ["soldiers", "shoulders"],
  ["hiding", "riding"],
  ["flim", "film"],
])("%s doesn't sound as %s does", (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
