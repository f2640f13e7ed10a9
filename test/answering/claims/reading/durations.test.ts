import { expect, it } from "vitest";
import { durationsIn } from "../../../../src/answering/claims/reading/durations.ts";

it.each([
  ["for two weeks", [{ low: 14, high: 14 }]],
  ["a month already", [{ low: 30, high: 30 }]],
  ["for decades", [{ low: 7300, high: Number.POSITIVE_INFINITY }]],
  ["on the fourth day", []],
])("%s", (text, durations) => {
  expect(durationsIn(text)).toEqual(durations);
});
