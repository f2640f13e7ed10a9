import { describe, expect, it } from "vitest";
import { answerOf, correction, noAnswer, notReadAnswer, suggestionAnswer } from "../../src/answering/compose.ts";
import { flood, floodEntry } from "./flood.ts";

const offered = ({ suggestions }: { suggestions: readonly { entry: string }[] }) =>
  suggestions.map(({ entry }) => entry);

describe("an entry's answer", () => {
  it("rests on its facts, with what was computed, and offers what is related", () => {
    const houses = floodEntry("houses");
    const answer = answerOf(flood, houses, 0.9);
    expect(answer).toMatchObject({ outcome: "answer", text: houses.answer.en, entry: houses, confidence: 0.9 });
    expect(answer).toHaveProperty("facts", houses.facts);
    expect(answer.outcome === "answer" && answer.derived.map(({ id }) => id)).toEqual(["houses.sum"]);
    expect(answer.suggestions).toEqual([
      { entry: "evacuated", question: "How many people left their homes?" },
      { entry: "where", question: "Where is the flood?" },
    ]);
  });

  it.each([
    ["unknown", "unknown.casualties"],
    ["smalltalk", "smalltalk.greeting"],
  ])("is %s where nothing backs it", (outcome, id) => {
    const entry = floodEntry(id);
    const answer = answerOf(flood, entry, 0.9);
    expect(answer).toMatchObject({ outcome, text: entry.answer.en, entry });
    expect(answer).not.toHaveProperty("facts");
  });

  it("offers first what may be meant after all, each once, and at most three", () => {
    const first = ["water.level", "houses"].map(floodEntry);
    expect(offered(answerOf(flood, floodEntry("unknown.casualties"), 0.5, first))).toEqual([
      "water.level",
      "houses",
      "evacuated",
    ]);
  });
});

it("a correction says that the source has it otherwise, before the same answer", () => {
  const houses = floodEntry("houses");
  const { text, ...corrected } = correction(flood, houses, 0.6);
  const { text: told, ...answer } = answerOf(flood, houses, 0.6);
  expect(corrected).toEqual(answer);
  expect(text.endsWith(` ${told}`)).toBe(true);
  expect(text.length).toBeGreaterThan(told.length + 1);
});

it("a suggestion commits to nothing and offers at most three, in order", () => {
  const entries = ["cause", "where", "army", "houses"].map(floodEntry);
  const answer = suggestionAnswer(entries, 0.3);
  expect(answer).toMatchObject({ outcome: "suggest", confidence: 0.3 });
  expect(answer).not.toHaveProperty("entry");
  expect(offered(answer)).toEqual(["cause", "where", "army"]);
});

describe("no answer", () => {
  it("is unknown without an entry, and offers nothing", () => {
    expect(noAnswer(0.1)).toMatchObject({
      outcome: "unknown",
      entry: undefined,
      confidence: 0.1,
      suggestions: [],
    });
  });

  it("names in both languages those that the pack has where the question's script isn't read", () => {
    const { text } = notReadAnswer(flood, 0.1);
    expect(text).not.toBe(noAnswer(0.1).text);
    expect(text).toMatch(/questions in English\..*الإنجليزية\./su);
  });
});
