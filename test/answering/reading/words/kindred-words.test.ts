import { describe, expect, it } from "vitest";
import { Lexicon } from "../../../../src/answering/reading/lexicon.ts";
import { stemsIn } from "../../../../src/answering/reading/normalise.ts";
import { read } from "../../../../src/answering/reading/reading.ts";
import { kindredOf } from "../../../../src/answering/reading/words/kindred-words.ts";
import { flood } from "../../flood.ts";

/** The families of a text's words, all together. */
const families = (text: string) => new Set(kindredOf(stemsIn(text)).flat());

describe("words that stand for each other", () => {
  it.each([
    ["who runs the railway", "the boss of the line"],
    ["how much precipitation", "so much rain fell"],
    ["can they challenge it", "an appeal is possible"],
    ["which retailers had it", "sold in nine shops"],
    ["who walked free", "one of them was acquitted"],
    ["what did it cost", "at a price of 9,000 crowns"],
    ["when was the firm set up, who founded it", "established in 1921"],
    ["which lorry was it", "a truck"],
    ["is there a hotline", "a telephone number"],
    ["was it extinguished", "it is under control"],
  ])("are of one family: “%s” and “%s”", (one, other) => {
    expect([...families(one).intersection(families(other))]).not.toEqual([]);
  });

  it.each([
    ["who won", "who lost"],
    ["how many were injured", "how many were killed"],
    ["what did the witness say", "what did the lawyer say"],
    ["the train", "the ship"],
    ["who is the mayor", "who is the owner"],
  ])("and not what tells apart: “%s” and “%s”", (one, other) => {
    expect([...families(one).intersection(families(other))]).toEqual([]);
  });

  it("may be several words, each of which is of the family", () => {
    expect(kindredOf(stemsIn("the chief executive")).map((all) => all.length > 0)).toEqual([false, true, true]);
    expect(families("behind the house").has("~prison")).toBe(false);
  });

  it("are looked for where a pack has few wordings, and nowhere else", () => {
    const many = [...flood.entries].map(([id, entry]) => {
      const en = Array.from({ length: 60 }, (_, i) => `wording ${i}`);
      return [id, { ...entry, phrasings: { en } }] as const;
    });
    const text = "the boss";
    expect(read(text, new Lexicon(flood), undefined).kindred?.flat()).toContain("~boss");
    expect(read(text, new Lexicon({ ...flood, entries: new Map(many) }), undefined).kindred).toBeUndefined();
  });
});
