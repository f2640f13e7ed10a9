import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/answering/engine.ts";
import { shippedPrepared } from "../pack-places.ts";

/** An engine that counts how often it ranks: each ranking looks at the documents once. */
function counting() {
  const { base, index } = shippedPrepared();
  const { documents } = index.ranking;
  let rankings = 0;
  const ranking = {
    ...index.ranking,
    get documents() {
      rankings++;
      return documents;
    },
  };
  const engine = createEngine(base, { ...index, ranking });
  return (text: string, context: readonly string[] = []) => {
    rankings = 0;
    const { answer } = engine.consider({ text, context });
    return { answer, rankings };
  };
}

const ask = counting();
const MOST = 9;
const numbered = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i));
const WHO = ["who died", "who killed", "how many", "which side", "why there", "where exactly", "who counted"];

describe("the engine's work is bounded: at most nine rankings for", () => {
  it.each<[string, string]>([
    ["a hundred questions of two words", numbered(140, (i) => `${WHO[i % 7]} w${i}?`).join(" ")],
    ["as many without marks", numbered(140, (i) => `and ${WHO[i % 7]} w${i}`).join(" ")],
    ["a list of a hundred", numbered(140, (i) => `${i}. ${WHO[i % 7]} w${i}`).join("\n")],
    ["a hundred claims", numbered(120, (i) => `${700 + i} civilians were killed in town ${i}.`).join(" ")],
    [
      "a hundred claims in one sentence",
      `is it true that ${numbered(120, (i) => `${i + 2} soldiers died`).join(" and ")}?`,
    ],
    ["things joined", `how many ${"civilians and soldiers and ".repeat(60)}insurgents died?`],
    ["and and and", "and ".repeat(1000)],
    ["one endless word", "a".repeat(4000)],
    ["2,000 digits", "7".repeat(2000)],
    ["4,000 combining marks", `how many died${"\u0301".repeat(4000)}?`],
    ["numbers in words by the hundred", "seven hundred and forty-five ".repeat(130)],
    ["denials of denials", `${"it is not true that ".repeat(150)}civilians died?`],
    ["right to left", "\u202Eكم عدد القتلى؟ من قتل الجنود؟ ".repeat(120)],
    ["quotes", "> “the security forces” who said “that”? ".repeat(90)],
  ])("%s", (_, text) => {
    expect(ask(text).rankings).toBeLessThanOrEqual(MOST);
    expect(ask(text, ["toll.total", "where"]).rankings).toBeLessThanOrEqual(MOST);
  });

  it("a plain question takes one", () => {
    expect(ask("how many civilians were killed?").rankings).toBe(1);
  });
});

describe("a long message", () => {
  const story = "The road was long and the weather was bad, as it had been for many days in that region. ";

  it("is answered by its question, and told to be read in part", () => {
    const { answer } = ask(`${story.repeat(20)}How many civilians were killed?`);
    expect(answer).toMatchObject({ outcome: "answer", isOfPart: true });
    expect(answer.text).toContain("745");
  });

  it("of which a part is borne out isn't borne out as a whole", () => {
    const { answer } = ask(`True or false: 745 civilians were killed. ${story.repeat(20)}`);
    expect(answer.verdict).not.toBe("yes");
  });

  it("offers nothing twice", () => {
    const { answer } = ask(
      "is it over? what next? who died? who fights? how many? who fights? since when? who fights?",
    );
    const offered = (answer.further ?? []).map(({ entry }) => entry);
    expect(new Set(offered).size).toBe(offered.length);
  });
});
