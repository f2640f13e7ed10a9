import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string, ...context: string[]) => engine.consider({ text, context }).answer;

describe("the dead of something that was hit aren't those of the whole event", () => {
  it.each([
    ["did anyone die in that", "infrastructure"],
    ["how many people were killed in those attacks?", "infrastructure"],
    ["how many died there?", "infrastructure.power"],
    ["how many civilians were killed in those attacks?", "infrastructure.water"],
    ["how many were killed in it?", "insurgents.tactics"],
  ])("%s after %s", (text, last) => {
    expect(ask(text, last).outcome).not.toBe("answer");
  });

  it("nor where one message asks both", () => {
    expect(ask("What did they attack, and did anybody die in it?").text).not.toContain("1,000");
  });

  it.each([
    ["how many civilians were killed in it?", "sides", "toll.civilians"],
    ["how many people died there?", "where", "toll.total"],
    ["and how many people died", "infrastructure.water", "toll.total"],
    ["how many dead were there", "infrastructure.power", "toll.total"],
    ["how many people were killed in the clashes?", "infrastructure", "toll.total"],
  ])("but what is asked of the event is told: %s after %s", (text, last, id) => {
    expect(ask(text, last)).toMatchObject({ outcome: "answer", entry: { id } });
  });
});
