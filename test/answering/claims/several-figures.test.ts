import { expect, it } from "vitest";
import { loadEngine } from "../../../src/loading/prepare.ts";
import { placeOf } from "../../pack-places.ts";

const engine = loadEngine(placeOf("test/packs/election"));
const verdictOn = (text: string) => engine.consider({ text }).answer.verdict;

it.each([
  ["Turnout was 68.3 percent, correct?", "yes"],
  ["Is it true that the Civic Bridge got 34.2 percent?", "yes"],
  ["Turnout was 50 percent, correct?", "no"],
])("of an answer with several figures judges “%s” by the one that counts the same: %s", (claim, verdict) => {
  expect(verdictOn(claim)).toBe(verdict);
});

it.each(["The Civic Bridge took 54 seats, right?", "Is it true that the National Hearth took 50 seats?"])(
  "rules “%s” out by no other figure of the answer",
  (claim) => {
    expect(verdictOn(claim)).not.toBe("no");
  },
);

it("bears out no number that the answer doesn't tell", () => {
  expect(verdictOn("The Civic Bridge took 60 seats, right?")).not.toBe("yes");
});

it.each([
  "How many percent of the voters went to the polls?",
  "turnout in percent pls",
  "what percentage does the Green Covenant have",
  "Which share of the votes has the Harvest League?",
])("tells the share that the source gives, and computes none: “%s”", (text) => {
  const { answer } = engine.consider({ text });
  expect(answer.outcome).toBe("answer");
  expect(answer.text).not.toContain("≈");
});
