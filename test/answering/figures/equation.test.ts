import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();

describe("a sum that is stated with its result", () => {
  it.each([
    ["745+125+148 = 1108", "no"],
    ["745+125+148 = 1108 you cant even count", "no"],
    ["745 + 125 = 870", "yes"],
    ["so 745 plus 125 plus 148 makes 1108, not 1018", "no"],
    ["745 - 148 = 500 right?", "no"],
    ["125+148 is 300", "no"],
    ["745 + 125 + 148 is the 1000?", "no"],
    ["so 745 + 125 + 148, thats the 1000?", "no"],
    ["745 + 125 + 148, that's at least 1,000 dead", "yes"],
    ["is 745 plus 125 870?", "yes"],
    ["125 and 148 together is 273 right", "yes"],
    ["745 plus 125 gives you more than 900", "no"],
    ["isn't 745 minus 148 600?", "no"],
  ])("%s: %s", (text, verdict) => {
    const { answer } = engine.consider({ text });
    expect(answer.verdict).toBe(verdict);
    expect(answer.text).toContain("Our arithmetic");
  });

  it("of other numbers says nothing of the event", () => {
    expect(engine.consider({ text: "12 + 13 = 26" }).answer.outcome).not.toBe("answer");
  });
});
