import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("objections, on %s", (_, it) => {
  it("are counted once a mark, by entry and reason, and forgotten by age", async ({ store }) => {
    expect(await store.addFeedback("m1", "e", "wrong", 10)).toBe(true);
    expect(await store.addFeedback("m1", "e", "outdated", 11)).toBe(false);
    expect(await store.addFeedback("m2", "e", "wrong", 20)).toBe(true);
    expect(await store.addFeedback("m3", "d", "other", 30)).toBe(true);
    expect(await store.feedbackCounts(0)).toEqual([
      { entry: "e", reason: "wrong", count: 2 },
      { entry: "d", reason: "other", count: 1 },
    ]);
    expect(await store.feedbackCounts(15)).toHaveLength(2);
    await store.forgetFeedbackBefore(25);
    expect(await store.feedbackCounts(0)).toEqual([{ entry: "d", reason: "other", count: 1 }]);
  });
});
