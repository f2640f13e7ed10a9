import { describe, expect, it } from "vitest";
import type { Fit } from "../../../src/answering/evidence.ts";
import { Fitting } from "../../../src/answering/weighing/fit.ts";
import { flood, floodEntry, floodIndex, readFlood } from "../flood.ts";

const fitting = new Fitting(flood, floodIndex.profiles);
const fitOf = (question: string, entry: string) => fitting.fit(readFlood(question), floodEntry(entry));
const strangeness = (question: string) => fitting.strangeness(readFlood(question));

it("nothing speaks against the entry whose phrasing a question is", () => {
  for (const [question, entry] of [
    ["How many houses are flooded?", "houses"],
    ["why did the river flood", "cause"],
    ["who is the king", "unknown.other-people"],
  ] as const)
    expect(Object.values(fitOf(question, entry)).every((value) => value === 0)).toBe(true);
});

describe("a question speaks against an entry by", () => {
  it.each<[keyof Fit, number, string, string]>([
    ["asksOther", 1, "where are the houses", "houses"],
    ["strangeNames", 1, "how many houses of Ilse Brandt are flooded", "houses"],
    ["strangeNames", 0, "how many houses are flooded in Rosvik", "houses"],
    ["otherSlots", 1, "how many soldiers are flooded", "houses"],
    ["strangeMeanings", 1, "how many houses were evacuated", "houses"],
    ["otherNumbers", 1, "are 500 houses flooded", "houses"],
    ["otherNumbers", 0, "are 240 houses flooded", "houses"],
    ["miscounts", 1, "are 500 houses flooded", "houses"],
    ["misplaces", 1, "did the dyke break in Rosvik", "where"],
    ["misplaces", 0, "did the dyke break in Tallby", "where"],
    ["strangeWords", 1, "how many houses have sandbags", "houses"],
    ["offTopicWords", 1, "how many houses have a bathroom", "houses"],
    ["unknownWords", 1, "how many houses have a zmorgl", "houses"],
    ["elsewhere", 1, "how many houses are flooded in Zmorgl", "houses"],
    ["elsewhere", 0, "how many houses are flooded, Zmorgl", "houses"],
    ["uncounted", 1, "how much rain was it", "cause"],
    ["uncounted", 0, "how many houses are flooded", "houses"],
    ["uncounted", 0, "how many are dead", "unknown.casualties"],
    ["missing", 1, "how many are flooded", "houses"],
  ])("%s, %d: %s (%s)", (name, value, question, entry) => {
    expect(fitOf(question, entry)[name]).toBe(value);
  });

  it("no more than three of a kind", () => {
    expect(fitOf("zmorgl vrumpf knarz plonk blubb", "houses").unknownWords).toBe(3);
  });
});

it("an entry of another base can't be held against a question", () => {
  expect(() => fitting.fit(readFlood("where?"), { ...floodEntry("where"), id: "elsewhere" })).toThrow(TypeError);
});

describe("how strange a question is to the whole base", () => {
  it("counts content words that the base uses, that are English, and that are neither", () => {
    const told = { knownWords: 2, offTopicWords: 1, unknownWords: 1 };
    expect(strangeness("which houses have sandbags, a bathroom and a zmorgl?")).toEqual(told);
  });

  it("passes over what may be said of anything in this event", () => {
    expect(strangeness("what is it about this flood in Norrmark")).toEqual({
      knownWords: 0,
      offTopicWords: 0,
      unknownWords: 0,
    });
  });
});
