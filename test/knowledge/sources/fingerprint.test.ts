import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFingerprint, standsIn, wordsOf } from "../../../src/knowledge/sources/fingerprint.ts";
import { ARTICLE } from "../orrin-pack.ts";

const fingerprint = makeFingerprint(ARTICLE);

describe("a quotation stands in its source", () => {
  it.each([
    ["as it is", "at least 40 houses were flooded"],
    ["in other case", "AT LEAST 40 HOUSES WERE FLOODED"],
    ["with other punctuation", "at least “40 houses” were — flooded!"],
    ["over a line's end", "40 houses were flooded: 30 of them stood in the old town"],
    ["with nothing before it", "The dam above Orrin broke"],
    ["with nothing after it", "every single house,” said mayor Ilse Brandt."],
    ["as a whole", ARTICLE],
  ])("%s", (_, quote) => {
    expect(standsIn(quote, fingerprint)).toBe(true);
  });

  it.each([
    ["with a word changed", "at least 40 barns were flooded"],
    ["with its first word changed", "about least 40 houses were flooded"],
    ["with its last word changed", "at least 40 houses were burnt"],
    ["with a figure changed", "at least 400 houses were flooded"],
    ["with a word left out", "at least 40 were flooded 30 of them"],
    ["with a word put in", "at least 40 old houses were flooded"],
    ["with its words in other order", "40 at least houses were flooded"],
    ["made of two distant parts", "The dam above Orrin broke at least 40 houses were flooded"],
    ["shorter than a run", "40 houses were flooded"],
    ["without any word", "…"],
  ])("but not %s", (_, quote) => {
    expect(standsIn(quote, fingerprint)).toBe(false);
  });

  it("wherever it was cut from, if it is long enough", () => {
    const words = wordsOf(ARTICLE);
    const position = fc.nat({ max: words.length });
    fc.assert(
      fc.property(position, position, (start, end) => {
        expect(standsIn(words.slice(start, end).join(" "), fingerprint)).toBe(end - start >= fingerprint.run);
      }),
    );
  });
});

describe("a fingerprint", () => {
  it("holds one hash a run and no word of its source", () => {
    const hashes = fingerprint.hashes.split(" ");
    expect(hashes).toHaveLength(wordsOf(ARTICLE).length - fingerprint.run + 1);
    expect(hashes.every((hash) => /^[0-9a-f]{8}$/.test(hash))).toBe(true);
  });

  it("may be broken over lines", () => {
    const folded = { ...fingerprint, hashes: `\n  ${fingerprint.hashes.replaceAll(" ", "\n  ")}\n` };
    expect(standsIn("at least 40 houses were flooded", folded)).toBe(true);
  });
});

describe("the words of a text", () => {
  it("keep hyphens, apostrophes and thousands together", () => {
    expect(wordsOf("Syria’s hit-and-run: 1,400 (about) 2.5!")).toEqual([
      "syria's",
      "hit-and-run",
      "1,400",
      "about",
      "2.5",
    ]);
  });

  it("may be Arabic", () => {
    expect(wordsOf("كم عدد القتلى؟")).toEqual(["كم", "عدد", "القتلى"]);
  });
});
