import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedEngine, shippedEngineWith } from "../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string) => engine.consider({ text }).answer;

describe("what is no question is never answered:", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["nonsense", "blorf wug zibble"],
    ["keys hit at random", "asdfghjkl qwertyuiop"],
    ["4,000 emoji", "😀".repeat(4000)],
    ["4,000 letters", "a".repeat(4000)],
    ["4,000 Arabic letters", "ش".repeat(4000)],
    ["Markdown alone", "# > - * _ ** ~~ || ``` ` []()"],
    ["mentions alone", "<@1> <@!2> <#3> <@&4> <:sad:5>"],
    ["a web address", "https://example.org/how-many-civilians-were-killed"],
    ["invisible characters", "\u200B\u200D\uFEFF\u2060"],
    ["half an emoji", "\uD83D"],
    ["combining marks", `e${"\u0301".repeat(500)}`],
    ["punctuation", "?!?!?!"],
    ["digits", "0123456789 42"],
  ])("%s", (_, text) => {
    expect(["unknown", "suggest"]).toContain(ask(text).outcome);
  });
});

describe("any text", () => {
  const scrap = fc.constantFrom(
    "how many",
    "civilians",
    "killed",
    "<@1>",
    "Sharaa",
    "?",
    "`",
    "**",
    "who",
    "deaht",
    "الشرع",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join(" ")),
  );

  it("yields a short text and at most three suggestions", () => {
    fc.assert(
      fc.property(text, (text) => {
        const answer = ask(text);
        expect(["answer", "suggest", "unknown", "smalltalk"]).toContain(answer.outcome);
        expect(answer.text.length).toBeGreaterThan(0);
        expect(answer.text.length).toBeLessThanOrEqual(500);
        expect(answer.suggestions.length).toBeLessThanOrEqual(3);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it("yields the same answer again", () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(ask(text)).toEqual(ask(text));
      }),
      { numRuns: 50 },
    );
  });

  it("yields an answer only with facts", () => {
    fc.assert(
      fc.property(text, (text) => {
        const answer = ask(text);
        if (answer.outcome === "answer") expect(answer.facts.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  it("is judged alike by another engine of the same base", () => {
    const other = shippedEngineWith((base) => base);
    for (const question of ["how many died", "who is Shara", "blorf"])
      expect(other.consider({ text: question }).answer).toEqual(ask(question));
  });
});

describe("a message of many questions", () => {
  it("is answered in three parts at most, of at most 700 characters", () => {
    const questions = ["who is al-Sharaa?", "how many died?", "where is it?", "is it over?", "what did the EU say?"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...questions), { minLength: 2, maxLength: 20 }), (asked) => {
        const { text, parts = [] } = ask(asked.join(" "));
        expect(parts.length).toBeLessThanOrEqual(3);
        expect(text.length).toBeLessThanOrEqual(700);
        for (const part of parts) expect(text).toContain(part.text);
      }),
      { numRuns: 30 },
    );
  });

  it("has six of them ranked, however many there are", () => {
    const asked = (count: number) => ask(Array.from({ length: count }, (_, i) => `who is w${i}?`).join(" "));
    expect(asked(130).text).not.toBe("");
    expect(asked(130).parts?.length ?? 0).toBeLessThanOrEqual(3);
  });
});
