import { expect, it } from "vitest";
import { offsetInWords, parseOffset } from "../../src/searching/utc-offset.ts";

it.each([
  ["GMT+3", "UTC+3"],
  ["utc -5", "UTC-5"],
  ["+0300", "UTC+3"],
  ["+05:45", "UTC+5:45"],
  ["UTC−3:30", "UTC-3:30"],
  ["Z", "UTC"],
])("%s is %s", (typed, words) => {
  expect(offsetInWords(parseOffset(typed) ?? Number.NaN)).toBe(words);
});

it.each(["3", "GMT+", "+3:75", "Etc/GMT+3", "EST", ""])("“%s” is no offset", (typed) => {
  expect(parseOffset(typed)).toBeUndefined();
});
