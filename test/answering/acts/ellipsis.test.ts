import { describe, expect, it } from "vitest";
import { completed, withClauseBefore, withSharedClause } from "../../../src/answering/acts/ellipsis.ts";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { read } from "../../../src/answering/reading/reading.ts";

const concepts = [
  { id: "sheep", slot: "group" as const, words: ["sheep"] },
  { id: "lambs", slot: "group" as const, words: ["lamb"] },
  { id: "goats", slot: "group" as const, words: ["goat"] },
];
const lexicon = new Lexicon({ entities: new Map(), concepts });
const after = (before: string, text: string) =>
  completed(read(text, lexicon, undefined), read(before, lexicon, undefined), { entities: new Map() });

describe("a question takes what it lacks", () => {
  it.each([
    ["when", ["and where did they graze"], "when did they graze"],
    ["when,", ["where", "and why did they graze"], "when did they graze"],
    ["when did it end", ["where did they graze"], "when did it end"],
    ["when", ["and the goats"], "when"],
  ])("from the next: %s", (text, following, full) => {
    expect(
      withSharedClause(
        { text },
        following.map((next) => ({ text: next })),
      ),
    ).toBe(full);
  });

  it.each([
    ["how many sheep strayed", "and how many goats", "how many goats strayed"],
    ["how many sheep and lambs strayed", "how many goats", "how many goats strayed"],
    ["how many sheep strayed", "how many goats were sold", "how many goats were sold strayed"],
  ])("from the one before: %s, %s", (before, text, full) => {
    expect(after(before, text)).toBe(full);
  });
});

describe("what says only what it asks is asked of what was said before it", () => {
  const bare = (before: string, text: string) =>
    withClauseBefore(read(text, lexicon, undefined), read(before, lexicon, undefined));

  it.each([
    ["who sold the goats", "and for how long", "for how long sold the goats"],
    ["where did the sheep graze", "and since when", "since when did the sheep graze"],
    ["the lambs", "since when", "since when the lambs"],
    ["are the goats back", "or why", "why are the goats back"],
  ])("%s, %s", (before, text, full) => {
    expect(bare(before, text)).toBe(full);
  });

  it.each([
    ["who sold the goats", "and where are they"],
    ["who sold the goats", "and when did the lambs graze"],
    ["who sold them", "and for how long"],
    ["who sold the goats", "how many, dear"],
  ])("but not where it says more, or there is nothing to say it of: %s, %s", (before, text) => {
    expect(bare(before, text)).toBeUndefined();
  });
});
