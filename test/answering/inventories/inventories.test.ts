import { describe, expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import { flood, floodIndex } from "../flood.ts";

const engine = createEngine(flood, floodIndex);
const answerTo = (text: string) => engine.consider({ text }).answer;

describe("what the source holds", () => {
  it.each([["which places are named in it"], ["please list every place in the report"]])(
    "is listed with the facts that hold it: “%s”",
    (text) => {
      const answer = answerTo(text);
      expect(answer).toMatchObject({ outcome: "answer", act: "show" });
      expect(answer.text).toContain("Rosvik");
    },
  );

  it("keeps figures with who gives them, and is read at once", () => {
    const answer = answerTo("all the figures with their sources");
    expect(answer.outcome).toBe("answer");
    const given = answer.outcome === "answer" ? answer.facts.filter(({ figure }) => figure) : [];
    expect(given.length).toBeGreaterThan(1);
    for (const { claimant } of given.slice(0, 1)) expect(answer.text).toMatch(new RegExp(`${claimant.en}|own words`));
    expect(answer.text.length).toBeLessThanOrEqual(500);
  });

  it("is told in part where less is wanted", () => {
    expect(answerTo("name one place in the report").text).not.toContain(",  and");
    expect(answerTo("give me 2 numbers from the report").text).toMatch(/^Of the .+, two\./);
  });
});
