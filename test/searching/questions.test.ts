import { describe, expect, it } from "vitest";
import { questionSearch } from "../../src/searching/questions.ts";
import { shippedEngine } from "../pack-places.ts";

const { base } = shippedEngine();
const search = questionSearch(base, "en");
const found = (typed: string, most = 25) => search.search(typed, most).map(({ id }) => id);

describe("the search of questions", () => {
  it.each([
    ["sharaa", "sharaa.who"],
    ["civlians kiled", "toll.civilians"],
    ["injured", "unknown.injured"],
    ["toll civilians", "toll.civilians"],
    ["observatroy", "sohr.who"],
    ["lattakia", "where"],
    ["fighting who", "sides"],
    ["HTS", "hts.who"],
  ])("finds “%s” first of all as %s", (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  it("puts what has an answer before what has none", () => {
    const kinds = search.search("sharaa", 25).map(({ kind }) => kind);
    expect(kinds).toContain("unknown");
    expect(kinds).toEqual(kinds.toSorted());
  });

  it("has no place for small talk, and ends at the most that is wanted", () => {
    expect(found("hello")).not.toContain("smalltalk.hello");
    expect(found("", 7)).toHaveLength(7);
    expect(found("who", 3)).toHaveLength(3);
  });

  it("takes anything that may be typed or pasted", () => {
    for (const typed of ["\u0000", "a".repeat(6_000), "(((", "^$|.*", "=!'", "؟", "🕊️".repeat(50), "   "])
      expect(() => found(typed)).not.toThrow();
  });

  it("knows a question by its very words or its id", () => {
    for (const { id, question, kind } of base.entries.values()) {
      if (kind === "smalltalk") continue;
      expect(search.exact(question.en)?.id).toBe(id);
      expect(search.exact(` ${question.en.toUpperCase()} `)?.id).toBe(id);
      expect(search.exact(id)?.id).toBe(id);
    }
    expect(search.exact("who?")).toBeUndefined();
  });
});
