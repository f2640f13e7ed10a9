import { describe, expect, it } from "vitest";
import { featuresOf } from "../../../src/answering/ranking/features.ts";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { askingParts, read } from "../../../src/answering/reading/reading.ts";
import { countWords, Speller } from "../../../src/answering/reading/spelling.ts";

const lexicon = new Lexicon({
  entities: new Map([
    ["mayor", { id: "mayor", kind: "person", name: { en: "Ilse Brandt" }, spellings: ["Ilse Brandt"], entry: "any" }],
  ]),
  concepts: [{ id: "say", words: ["said", "statement"] }],
});
const speller = new Speller(countWords(["statement", "brandt"]));

describe("a reading", () => {
  const reading = read("What statement of Ilse Brnadt?", lexicon, speller);

  it("mends words before it looks for names", () => {
    expect(reading.words).toEqual(["what", "statement", "of", "ilse", "brandt"]);
    expect(reading.matches.map(({ id }) => id)).toEqual(["#say", "@mayor"]);
  });

  it("puts an entity in place of its words", () => {
    expect(reading.units.at(-1)).toBe("@mayor");
    expect(reading.units).toHaveLength(4);
  });

  it("leaves words alone without a speller", () => {
    expect(read("brnadt", lexicon, undefined).words).toEqual(["brnadt"]);
  });
});

describe("the features of a reading", () => {
  const features = featuresOf(read("who is Ilse Brandt", lexicon, undefined));

  it("are its units, its neighbours, its letters and its meanings", () => {
    expect(features("words")).toEqual(["who", "is", "@mayor"]);
    expect(features("pairs")).toEqual(["^ who", "who is", "is @mayor", "@mayor $"]);
    expect(features("letters")).toEqual(expect.arrayContaining(["_who", "_is_", "ilse"]));
    expect(features("concepts")).toEqual(["@mayor"]);
  });

  it("are also its pairs of words that stand near to each other, and of meanings, in any order", () => {
    expect(features("around")).toEqual(["is who", "@mayor who", "@mayor is"]);
    const links = featuresOf(read("did Ilse Brandt say 745", lexicon, undefined))("links");
    expect(links).toEqual(["745 @mayor"]);
  });

  it("are named once each", () => {
    const features = featuresOf(read("who who who", lexicon, undefined));
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
    expect(featuresOf(read("did 745 die", lexicon, undefined))("concepts")).toEqual(["745"]);
  });
});
