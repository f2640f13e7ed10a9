import { describe, expect, it } from "vitest";
import { leaningOf } from "../../../src/answering/reading/leaning.ts";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { read } from "../../../src/answering/reading/reading.ts";

const lexicon = new Lexicon({
  entities: new Map([
    ["ria", { id: "ria", kind: "person", name: { en: "Ria" }, spellings: ["Ria"], entry: "ria.who" }],
  ]),
  concepts: [
    { id: "asks-count", slot: "asks", words: ["how many"] },
    { id: "asks-when", slot: "asks", words: ["when", "since when"] },
    { id: "drowned", words: ["drowned"] },
    { id: "sailors", slot: "group", words: ["sailors"] },
    { id: "harbour", slot: "place", words: ["harbour"] },
  ],
});

describe("what leans on an earlier answer", () => {
  it.each([
    ["how many sailors drowned", "whole"],
    ["is it true that sailors drowned in the harbour", "whole"],
    ["how many sailors were there when they drowned in the harbour", "whole"],
    ["and the sailors who drowned?", "half"],
    ["what about the drowned sailors", "half"],
    ["since when?", "half"],
    ["how many of them drowned", "half"],
    ["when did she reach the harbour with sailors", "half"],
    ["when did Ria say her sailors drowned", "whole"],
    ["drowned sailors", "either"],
  ])("%s: %s", (text, leaning) => {
    expect(leaningOf(read(text, lexicon, undefined))).toBe(leaning);
  });
});
