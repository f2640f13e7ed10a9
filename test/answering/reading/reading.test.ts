import { describe, expect, it } from "vitest";
import { NONE, Symbols } from "../../../src/answering/learning/symbols.ts";
import { type Block, featuresOf } from "../../../src/answering/ranking/features.ts";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { Mender } from "../../../src/answering/reading/mending/mender.ts";
import { askingParts, read } from "../../../src/answering/reading/reading.ts";
import { countWords } from "../../../src/answering/reading/spelling.ts";

const lexicon = new Lexicon({
  entities: new Map([
    ["mayor", { id: "mayor", kind: "person", name: { en: "Ilse Brandt" }, spellings: ["Ilse Brandt"], entry: "any" }],
  ]),
  concepts: [{ id: "say", words: ["said", "statement"] }],
});
const mender = new Mender(countWords(["statement", "brandt"]));

/** The features of a text, by kind, in words. */
const featuresIn = (text: string) => {
  const { of, numbering } = featuresOf(read(text, lexicon, undefined), new Symbols(["", "@mayor", "who", "is"]));
  return (block: Block) =>
    of(block).map((feature) =>
      feature
        .filter((one) => one !== NONE)
        .map(numbering.textOf)
        .join(" "),
    );
};

describe("a reading", () => {
  const reading = read("What statement of Ilse Brnadt?", lexicon, mender);

  it("mends words before it looks for names", () => {
    expect(reading.words).toEqual(["what", "statement", "of", "ilse", "brandt"]);
    expect(reading.matches.map(({ id }) => id)).toEqual(["#say", "@mayor"]);
  });

  it("puts an entity in place of its words", () => {
    expect(reading.units.at(-1)).toBe("@mayor");
    expect(reading.units).toHaveLength(4);
  });

  it("leaves words alone without a mender", () => {
    expect(read("brnadt", lexicon, undefined).words).toEqual(["brnadt"]);
  });
});

describe("the features of a reading", () => {
  const features = featuresIn("who is Ilse Brandt");

  it("are its units, its neighbours, its letters and its meanings", () => {
    expect(features("words")).toEqual(["who", "is", "@mayor"]);
    expect(features("pairs")).toEqual(["^ who", "who is", "is @mayor", "@mayor $"]);
    expect(features("letters")).toEqual(expect.arrayContaining(["_who", "_is_", "ilse"]));
    expect(features("concepts")).toEqual(["@mayor"]);
  });

  it("are also its pairs of words that stand near to each other, and of meanings, in any order", () => {
    expect(features("around")).toEqual(["who is", "@mayor who", "@mayor is"]);
    expect(featuresIn("is Ilse Brandt who")("around")).toEqual(["@mayor is", "who is", "@mayor who"]);
    expect(featuresIn("did Ilse Brandt say 745")("links")).toEqual(["@mayor 745"]);
  });

  it("are named once each", () => {
    const features = featuresIn("who who who");
    expect(features("words")).toEqual(["who"]);
    expect(new Set(features("letters")).size).toBe(features("letters").length);
  });
});

describe("the asking parts of a text", () => {
  it("are its questions", () => {
    expect(askingParts("I read the news. Who died? It is sad.")).toEqual(["who died?"]);
  });

  it("are its last sentence where nothing is asked", () => {
    expect(askingParts("I read the news. Tell me who died.")).toEqual(["tell me who died."]);
  });

  it("are none apart from the whole in a single sentence", () => {
    expect(askingParts("Who died?")).toEqual([]);
  });
});

describe("figures", () => {
  const unitsOf = (text: string) => read(text, lexicon, undefined).units;

  it("ask alike, whichever they are", () => {
    expect(unitsOf("did 745 soldiers die")).toEqual(unitsOf("did 5,000 soldiers die"));
  });

  it("are neither years nor small numbers", () => {
    expect(unitsOf("in 2013 two of 12")).toEqual(["in", "2013", "two", "of", "12"]);
  });

  it("count by themselves where nothing else is said", () => {
    expect(unitsOf("745 or 148?")).toEqual(["745", "or", "148"]);
  });

  it("are kept as meanings", () => {
    expect(featuresIn("did 745 die")("concepts")).toEqual(["745"]);
  });
});
