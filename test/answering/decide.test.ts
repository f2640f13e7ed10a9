import { expect, it } from "vitest";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();

it("says in both languages that it can't read Arabic yet", () => {
  expect(engine.consider({ text: "متى ستعود المدارس؟" }).answer.text).toMatch(/English[\s\S]*الإنجليزية/);
});

it("gives candidates and “none of them” probabilities that sum to 1", () => {
  const { candidates, none } = engine.consider({ text: "how many died" }).reasoning;
  expect(candidates.reduce((sum, { probability }) => sum + probability, none)).toBeCloseTo(1);
});
