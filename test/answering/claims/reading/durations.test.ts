import { expect, it } from "vitest";
import { durationsIn } from "../../../../src/answering/claims/reading/durations.ts";

it.each([
  ["for two weeks", [{ low: 14, high: 14 }]],
  ["a month already", [{ low: 30, high: 30 }]],
  ["for decades", [{ low: 7300, high: Number.POSITIVE_INFINITY }]],
  ["on the fourth day", []],
  ["it was over in one day", [{ low: 1, high: 1 }]],
  ["it took one whole month", [{ low: 30, high: 30 }]],
  ["one day it will end", []],
])("%s", (text, durations) => {
  expect(durationsIn(text)).toEqual(durations);
});
