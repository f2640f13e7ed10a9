import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../../pack-places.ts";

const engine = shippedEngine();
const answerTo = (text: string) => engine.consider({ text }).answer;

describe("what only draws, scorns or wishes", () => {
  it.each(["125 soldiers dead and they call that a skirmish", "so the EU is on Sharaa's side, they talk to him"])(
    "is told what the source says, without yes or no: %s",
    (text) => {
      const answer = answerTo(text);
      expect(answer.verdict).toBe("unsaid");
      expect(answer.text).toMatch(/^My source says: /);
    },
  );
});

describe("what asks something else", () => {
  it.each([
    "Assad fled to Russia. Since when?",
    "most of the dead are civilians, says the Observatory. which observatory?",
    "location of the power station they attacked?",
  ])("gets no verdict on what it says besides: %s", (text) => {
    const { verdict, text: told } = answerTo(text);
    expect(verdict).toBeUndefined();
    expect(told).not.toMatch(/^(?:Yes|No)\b/);
  });
});

describe("a claim, and a question whether it is so", () => {
  it.each([
    ["so the power station was hit, right?", "yes"],
    ["Assad fled to Iran, correct?", "no"],
    ["the clashes went on for four days", "yes"],
    ["most of the dead were soldiers, weren't they", "no"],
    ["is Baniyas mentioned", "yes"],
  ])("keeps its verdict: %s", (text, verdict) => {
    expect(answerTo(text).verdict).toBe(verdict);
  });
});

describe("a plain statement with a word beside it", () => {
  it.each([
    ["Assad lost power in December 2024, not in 2022, say that to her please", "yes"],
    ["are you sure that the rebels formed an interim administration? I read that", "yes"],
    ["745 civilians and 900 soldiers were killed. I stand by both", "partly"],
  ])("keeps its verdict: %s", (text, verdict) => {
    expect(answerTo(text).verdict).toBe(verdict);
  });
});

describe("the dead who carried no weapon", () => {
  it.each([
    "how many of the victims had no weapon on them",
    "how many of those killed never carried a rifle",
    "of the dead, how many weren't bearing arms?",
  ])("aren't counted among the armed: %s", (text) => {
    expect(answerTo(text).text).not.toContain("273");
  });
});
