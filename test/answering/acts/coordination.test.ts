import { describe, expect, it } from "vitest";
import { distributed, withJoinsWritten } from "../../../src/answering/acts/coordination.ts";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { read } from "../../../src/answering/reading/reading.ts";

const concepts = [
  { id: "sheep", slot: "group" as const, words: ["sheep"] },
  { id: "goats", slot: "group" as const, words: ["goat"] },
  { id: "cows", slot: "group" as const, words: ["cow"] },
  { id: "lost", slot: "fate" as const, words: ["lost", "stray"] },
  { id: "valley", slot: "place" as const, words: ["valley"] },
  { id: "hill", slot: "place" as const, words: ["hill"] },
  { id: "barn", slot: undefined, words: ["barn"] },
  { id: "fire", slot: undefined, words: ["fire"] },
];
const lexicon = new Lexicon({ entities: new Map(), concepts });
const each = (text: string) => distributed(read(withJoinsWritten(text), lexicon, undefined));

describe("what is asked of several things is asked of each", () => {
  it.each([
    ["how many sheep and goats strayed", ["how many sheep strayed", "how many goats strayed"]],
    ["how many sheep strayed and goats", ["how many sheep strayed", "how many goats strayed"]],
    ["did sheep, goats or cows stray", ["did sheep stray", "did goats stray", "did cows stray"]],
    ["sheep & goats", ["sheep", "goats"]],
    ["sheep, goats and cows lost", ["sheep lost", "goats lost", "cows lost"]],
    ["what about the sheep and its barn", ["what about the sheep", "what about the sheep barn"]],
    ["lost sheep + barn fire", ["lost sheep", "barn fire"]],
  ])("%s", (text, questions) => {
    expect(each(text)).toEqual(questions);
  });

  it.each([
    "how many sheep and goats strayed together",
    "what is between the sheep and goats",
    "who lives in the valley and the hill",
    "how many sheep strayed and why",
    "and the sheep",
  ])("but not where it is said of all together, or of one: %s", (text) => {
    expect(each(text)).toBeUndefined();
  });
});
