import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../../../pack-places.ts";

const engine = shippedEngine();
const verdictOn = (text: string) => engine.consider({ text }).answer.verdict;

describe("a claim of which no clause is decided", () => {
  it.each(["Assad is back", "Somebody muddled two reports up, didn't they?"])(
    "stays open where it sounds open, or like nothing that is told: %s",
    (text) => {
      expect(["yes", "no"]).not.toContain(verdictOn(text));
    },
  );

  it.each([
    "the clashes have gone on for four days throughout the country",
    "the Europeans bankroll the interim government and engaged with it, right?",
    "Only Alawites were attacked, right?",
  ])("isn't heard as a whole where it says how long, several things, or only: %s", (text) => {
    expect(["yes", "no"]).not.toContain(verdictOn(text));
  });
});
