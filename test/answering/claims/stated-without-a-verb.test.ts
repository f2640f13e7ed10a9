import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const verdictOn = (text: string) => engine.consider({ text }).answer.verdict;

describe("what is stated without a verb that surely is one", () => {
  it.each([
    ["European Union condemns bloodshed", "yes"],
    ["INSURGENTS CUT POWER IN PARTS OF LATAKIA", "yes"],
    ["Moscow is where Bashar's rule ended, Russia is where he fled", "partly"],
    ["the place where al-Sharaa spoke was a mosque", "yes"],
  ])("gets its verdict where that is all but sure: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each(["checkpoints in Latakia", "civilians killed on the coast"])(
    "gets none where it only names what is asked for: %s",
    (text) => {
      expect(verdictOn(text)).toBeUndefined();
    },
  );
});
