import { describe, expect, it } from "vitest";
import { lacksVowels, VowelRestorer } from "../../../../src/answering/reading/mending/dropped-vowels.ts";

const restorer = new VowelRestorer(
  new Map([
    ["civilians", 50],
    ["killed", 90],
    ["kilda", 2],
    ["soldiers", 30],
    ["were", 80],
    ["war", 40],
    ["insurgents", 20],
    ["cannon", 1],
  ]),
);

describe("a word without its vowels", () => {
  it.each([
    ["cvlns", "civilians"],
    ["klld", "killed"],
    ["sldrs", "soldiers"],
    ["nsrgnts", "insurgents"],
  ])("is restored: %s", (consonants, word) => {
    expect(restorer.restore(consonants, false)).toBe(word);
  });

  it("may lack a double consonant as well", () => {
    expect(new VowelRestorer(new Map([["attacked", 9]])).restore("tckd", false)).toBe("attacked");
  });

  it("is the commonest of several", () => {
    expect(restorer.restore("wr", true)).toBe("were");
  });

  it("is read only beside others where it is short", () => {
    expect(restorer.restore("wr", false)).toBeUndefined();
  });

  it.each(["cnn", "bbc", "civlns", "sdf", "qwrtz"])("isn't seen in %s", (other) => {
    expect(restorer.restore(other, true)).toBeUndefined();
  });
});

it("lacks vowels where it consists of consonants", () => {
  expect(["klld", "hw", "by", "x", "eu", "10th", "القتلى"].filter(lacksVowels)).toEqual(["klld", "hw", "by"]);
});
