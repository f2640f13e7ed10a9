import { describe, expect, it } from "vitest";
import { createArithmetic } from "../../../src/answering/figures/arithmetic.ts";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { read } from "../../../src/answering/reading/reading.ts";
import { countedFact, election } from "./election.ts";

/** An invented election, in which nobody is killed and nobody fights. */
const base = {
  ...election(
    [
      countedFact("votes", 1000, { operator: "at least", label: "People" }),
      countedFact("green", 600, { of: "votes", label: "Greens" }),
      countedFact("blue", 300, { of: "votes", label: "Blues" }),
      countedFact("grey", 120, { of: "votes", label: "Greys" }),
    ],
    ["green", "blue", "grey"],
  ),
  concepts: [
    { id: "greens", slot: "group" as const, words: ["greens", "green list", "green voters"] },
    { id: "blues", slot: "group" as const, words: ["blues", "blue list", "blue voters"] },
    { id: "greys", slot: "group" as const, words: ["greys", "grey list"] },
    { id: "reds", slot: "group" as const, words: ["reds", "red list"] },
    { id: "voted", words: ["vote", "voted", "ballot"] },
  ],
};
const lexicon = new Lexicon(base);
const arithmetic = createArithmetic({
  base,
  lexicon,
  profiles: new Map(),
  read: (text) => read(text, lexicon, undefined),
});
const formulaOf = (text: string) => {
  const answer = arithmetic.answer(text);
  return answer?.outcome === "answer" ? answer.formula : undefined;
};

describe("sums of an election are read as those of any event", () => {
  it.each([
    ["how many votes did the greens and the blues get together", "sum,green,blue"],
    ["votes for all groups added up", "sum,green,blue,grey"],
    ["how many votes were not for the greens", "sum,blue,grey"],
    ["600 + 120 = ?", "sum,green,grey"],
    ["greens minus blues", "difference,green,blue"],
    ["by how many votes did the blues beat the greys", "difference,blue,grey"],
    ["how many times as many voted for the greens as for the greys", "ratio,green,grey"],
    ["what percent of the votes went to the blues", "share,blue"],
    ["one in how many votes was for the greys", "share,grey"],
    ["greens vs greys", "compare,green,grey"],
    ["did more people vote for the blues than for the greens?", "more,blue,green"],
    ["rank the groups by votes", "rank,votes"],
    ["votes for the greens and the greys, both numbers", "compare,green,grey"],
  ])("%s", (text, expected) => {
    expect(formulaOf(text)).toBe(expected);
  });

  it.each([
    "how many votes did the greens get",
    "why did more people vote for the greens than for the blues",
    "how many greens per Tallby street",
    "more reds than greens?",
    "the blues against the greens: who is stronger",
    "17 + 4",
  ])("but not: %s", (text) => {
    expect(formulaOf(text)).toBeUndefined();
  });
});
