import { expect, it } from "vitest";
import { QUESTION_WORDS } from "../../../../src/answering/reading/languages/question-words.ts";
import { clean, wordsIn } from "../../../../src/answering/reading/normalise.ts";
import { SHORTHAND } from "../../../../src/answering/reading/shorthand.ts";

const words = (text: string) => wordsIn(clean(text)).join(" ");

it.each([
  ["kim bu Ahmed", "who bu ahmed"],
  ["¿Dónde están?", "where estan"],
  ["wann was it", "when was it"],
  ["combien of them", "how many of them"],
  ["kaç asker", "how many asker"],
])("reads %s", (text, read) => {
  expect(words(text)).toBe(read);
});

it("holds no word that is English shorthand as well", () => {
  expect([...QUESTION_WORDS.keys()].filter((word) => SHORTHAND.has(word))).toEqual([]);
});
