import { describe, expect, it } from "vitest";
import { languageOfLabels, languageOfWords } from "../../src/texts/seen-language.ts";

describe("the language of words", () => {
  it.each([
    ["كم عدد القتلى؟", "ar"],
    ["<@1573925997772800001> مين؟ https://example.org/some/long/address", "ar"],
    ["How many died?", undefined],
    ["kam wa7ed mat", undefined],
    ["what does شهيد mean to the people there?", undefined],
    ["1018?", undefined],
  ])("%s: %s", (words, expected) => {
    expect(languageOfWords(words, ["en", "ar"])).toBe(expected);
  });

  it("isn't one that the pack hasn't", () => {
    expect(languageOfWords("كم عدد القتلى؟", ["en"])).toBeUndefined();
  });
});

describe("the language of labels", () => {
  it.each([
    [["أسئلة ذات صلة", "من أين هذا؟", "\u2068ClaimReview\u2069…"], "ar"],
    [["Related questions", "Remove"], "en"],
    // What the pack asks, and what holds a value.
    [["من هو أحمد الشرع؟"], "ar"],
    [["Who is Ahmed al-Sharaa?"], undefined],
    [["BibTeX", "JSON-LD"], undefined],
    [[], undefined],
  ])("%j: %s", (labels, expected) => {
    expect(languageOfLabels(labels, ["en", "ar"])).toBe(expected);
  });
});
