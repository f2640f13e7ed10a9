import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const outcomeOf = (text: string) => engine.consider({ text }).answer.outcome;

describe("what somebody does tells neither their motive nor who helps them", () => {
  it.each([
    ["why did they pick the water station of all things"],
    ["why was the power station attacked"],
    ["who armed the insurgents?"],
    ["who taught the insurgents to fight"],
  ])("%s", (text) => {
    expect(outcomeOf(text)).not.toBe("answer");
  });

  it.each([["why is there no electricity"], ["why are they fighting"], ["who toppled assad"]])("but: %s", (text) => {
    expect(outcomeOf(text)).toBe("answer");
  });
});
