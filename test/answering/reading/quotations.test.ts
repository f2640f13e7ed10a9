import { expect, it } from "vitest";
import { aroundQuotations, quotationsIn, wordsQuotedIn } from "../../../src/answering/reading/quotations.ts";

it.each([
  ["“The bridge is gone”, can I print that?", ["The bridge is gone"]],
  ['"one ferry" or "two ferries"', ["one ferry", "two ferries"]],
  ["«le pont» and „die Brücke“", ["le pont", "die Brücke"]],
  ["caption: 'the rebels' men fled', ok?", ["the rebels' men fled"]],
  ["‘sort of’ isn’t a number", ["sort of"]],
  ["don't say it's over", []],
])("reads what %s quotes", (text, words) => {
  expect(wordsQuotedIn(text)).toEqual(words);
});

it("leaves single marks alone within double ones", () => {
  expect(wordsQuotedIn("“He said ‘no’ twice”")).toEqual(["He said ‘no’ twice"]);
});

it("tells what stands around", () => {
  const text = 'is "a" or "b" right?';
  expect(aroundQuotations(text, quotationsIn(text))).toEqual(["is ", " or ", " right?"]);
});
