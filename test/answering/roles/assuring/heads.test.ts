import { expect, it } from "vitest";
import { headsIn } from "../../../../src/answering/roles/assuring/heads.ts";

it.each([
  ["how many doctors treat the injured", ["doctors"]],
  ["which mobile company ran the line", ["company"]],
  ["what is the name of the agency in charge", ["agency"]],
  ["what is the number of people in the village", ["people"]],
  ["why did the line fail", []],
])("%s asks for %o", (text, heads) => {
  const words = text.split(" ");
  expect(headsIn(words).map((at) => words[at])).toEqual(heads);
});
