import { describe, expect, it } from "vitest";
import { excessInWords, excessOf } from "../../src/answering/learning-limit.ts";
import { loadBase } from "../../src/knowledge/pack/load.ts";
import { inAllLanguages } from "../../src/languages/by-language.ts";

const base = loadBase("test/packs/flood");
/** As many as its curators wrote. */
const wordings = base.entries
  .values()
  .flatMap(({ phrasings, followUps }) => [phrasings, followUps].flatMap(inAllLanguages))
  .reduce((sum) => sum + 1, 0);

describe("a base with too much to learn from", () => {
  it("is told from one that the classifier learns from", () => {
    const { size } = base.entries;
    expect(excessOf(base, wordings * size)).toBeUndefined();
    expect(excessOf(base, wordings * size - 1)).toEqual({ wordings, entries: size, most: wordings * size - 1 });
  });

  it("counts follow-ups and conversations, and no turn of an entry that is gone", () => {
    const turn = { text: "and then?", after: "houses", entry: "where" };
    const turns = { ...base.turns, en: [turn, { ...turn, entry: "gone" }] };
    const [first, ...others] = base.entries.values();
    if (!first) throw new Error("The pack has no entries");
    const entries = [{ ...first, followUps: { en: ["why?", "how come?"] } }, ...others];
    const larger = { turns, entries: new Map(entries.map((entry) => [entry.id, entry])) };
    expect(excessOf(larger, 0)?.wordings).toBe(wordings + 3);
  });

  it("is told in words, with the numbers and what to do", () => {
    const told = excessInWords({ wordings: 40_000, entries: 250, most: 8_000_000 });
    expect(told).toContain("40,000 wordings × 250 entries are 10,000,000, and it learns from at most 8,000,000");
    expect(told).toMatch(/Join entries[\s\S]*MOST_LEARNED/);
  });
});
