import { describe, expect, it } from "vitest";
import { timelineOf } from "../../../src/knowledge/timeline/timeline.ts";
import { baseOf } from "../base-of.ts";
import { ORRIN } from "../orrin-pack.ts";
import { picturedPack } from "../pictured-pack.ts";

describe("the timeline", () => {
  it("has its figures in place and its facts resolved", () => {
    const [first, second] = timelineOf(baseOf(picturedPack()), "en");
    expect(first?.what).toBe("The water takes 30 houses, the River Board says");
    expect(first?.facts.map(({ id }) => id)).toEqual(["houses.town"]);
    expect(second?.when).toBe("Then");
  });

  it("is in the wanted language where the pack has it", () => {
    const files = picturedPack(["event.yaml", "{ en: Then }", "{ en: Then, ar: ثم }"]);
    expect(timelineOf(baseOf(files), "ar").map(({ when }) => when)).toEqual(["First", "ثم"]);
  });

  it("is empty where the pack has none", () => {
    expect(timelineOf(baseOf(ORRIN), "en")).toEqual([]);
  });
});
