import { expect, it } from "vitest";
import { forgetOldest } from "../src/forget-oldest.ts";

it("keeps the latest, at most as many as may be, and a tenth fewer at least", () => {
  const kept = new Set<number>();
  for (let i = 0; i < 1_000; i++) {
    kept.add(i);
    forgetOldest(kept, 100);
    expect(kept.size).toBeLessThanOrEqual(100);
    if (i >= 100) expect(kept.size).toBeGreaterThanOrEqual(90);
    expect(kept.has(i)).toBe(true);
  }
  expect([...kept]).toEqual(Array.from(kept, (_, place) => 1_000 - kept.size + place));
});

it("forgets one at a time where few are kept", () => {
  const kept = new Map([1, 2, 3].map((key) => [key, key]));
  forgetOldest(kept, 2);
  expect([...kept.keys()]).toEqual([2, 3]);
});
