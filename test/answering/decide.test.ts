import { expect, it } from "vitest";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();

it("corrects a false number, and says so", () => {
  expect(engine.answer({ text: "did 5,000 civilians die?" }).text).toMatch(/^My source says otherwise\. 745 civilians/);
});

it("doesn't correct a number that is the fact's own", () => {
  expect(engine.answer({ text: "is it true that 745 civilians were killed?" }).text).toMatch(/^745 civilians/);
});

it("says in both languages that it can't read Arabic yet", () => {
  expect(engine.answer({ text: "متى ستعود المدارس؟" }).text).toMatch(/English[\s\S]*الإنجليزية/);
});

it("gives candidates and “none of them” probabilities that sum to 1", () => {
  const { candidates, none } = engine.reason({ text: "how many died" });
  expect(candidates.reduce((sum, { probability }) => sum + probability, none)).toBeCloseTo(1);
});
