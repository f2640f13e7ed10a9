import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, editDistance, Speller } from "../../../src/answering/reading/spelling.ts";

const FAR = 99;
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

describe("the distance of two words", () => {
  it.each([
    ["death", "death", 0],
    ["deaht", "death", 1],
    ["deth", "death", 1],
    ["deathh", "death", 1],
    ["doath", "death", 1],
    ["kitten", "sitting", 3],
    ["", "death", 5],
    ["ca", "abc", 3],
  ])("%s → %s is %i", (a, b, distance) => {
    expect(editDistance(a, b, FAR)).toBe(distance);
  });

  it("is 0 only for the same word", () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b, FAR) === 0) === (a === b)));
  });

  it("is the same both ways", () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, FAR) === editDistance(b, a, FAR)));
  });

  it("lies between the difference of lengths and the longer length", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, FAR);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it("is 1 after one swap of different neighbours", () => {
    fc.assert(
      fc.property(word, fc.nat(), (text, at) => {
        const i = text.length > 1 ? at % (text.length - 1) : 0;
        fc.pre(text.length > 1 && text[i] !== text[i + 1]);
        const swapped = text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
        expect(editDistance(text, swapped, FAR)).toBe(1);
      }),
    );
  });

  it("is exact up to the bound, and above it where it is more", () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
        const exact = editDistance(a, b, FAR);
        const bounded = editDistance(a, b, most);
        if (exact <= most) expect(bounded).toBe(exact);
        else expect(bounded).toBeGreaterThan(most);
      }),
    );
  });
});

describe("the speller", () => {
  const counts = countWords(["death", "death", "toll", "civilians", "sharaa", "latakia", "fighting", "1018"]);
  const speller = new Speller(counts);

  it.each([
    ["deaht", "death"],
    ["civillians", "civilians"],
    ["civilains", "civilians"],
    ["shraaa", "sharaa"],
    ["lattakiya", "latakia"],
    ["fihgting", "fighting"],
  ])("mends %s", (slip, meant) => {
    expect(speller.mend(slip)).toBe(meant);
  });

  it.each(["death", "toll"])("leaves %s, which the base knows", (known) => {
    expect(speller.mend(known)).toBe(known);
  });

  it.each(["tall", "breath", "fishing", "girl", "health"])("leaves %s, which is a word of its own", (real) => {
    expect(speller.mend(real)).toBe(real);
  });

  it.each(["1019", "to", "x"])("leaves %s, which is a number or too short", (text) => {
    expect(speller.mend(text)).toBe(text);
  });

  it.each(["qwertyuiop", "zzzzz", "القتلى"])("leaves %s, which is like nothing", (text) => {
    expect(speller.mend(text)).toBe(text);
  });

  it("returns the word or one that it knows", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const mended = speller.mend(text);
        expect(mended === text || counts.has(mended)).toBe(true);
      }),
    );
  });

  describe("hears", () => {
    const heard = new Speller(
      new Map(
        ["fighting", "fixing", "mosque", "most", "chemical", "security", "insurgents"].map((word) => [word, 100]),
      ),
    );

    it.each([
      ["fiting", "fighting"],
      ["mosk", "mosque"],
      ["sekuraty", "security"],
      ["insurjints", "insurgents"],
    ])("%s as it sounds", (slip, meant) => {
      expect(heard.mend(slip)).toBe(meant);
    });

    it("no word that the base hardly uses, for it may be a slip itself", () => {
      expect(new Speller(countWords(["mosque", "most"])).mend("mosk")).toBe("most");
    });

    it("no word in which a letter is left out or letters are swapped", () => {
      expect(
        new Speller(
          new Map([
            ["total", 9],
            ["title", 90],
          ]),
        ).mend("totl"),
      ).toBe("total");
      expect(
        new Speller(
          new Map([
            ["worst", 9],
            ["roast", 90],
          ]),
        ).mend("wrost"),
      ).toBe("worst");
    });
  });

  it("takes the commoner of two words that are as near", () => {
    const words = ["zarkol", "zarkom", "zarkom", "zarkom"];
    expect(new Speller(countWords(words)).mend("zarkox")).toBe("zarkom");
    expect(new Speller(countWords(words.toReversed())).mend("zarkox")).toBe("zarkom");
  });
});
