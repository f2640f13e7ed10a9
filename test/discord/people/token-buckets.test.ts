import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenBuckets } from "../../../src/discord/people/token-buckets.ts";

describe("a token bucket", () => {
  it("gives its burst at once, and then as much as it fills", () => {
    let now = 0;
    const buckets = new TokenBuckets({ burst: 3, perSecond: 0.5 }, () => now);
    const takeAll = () => Array.from({ length: 10 }, () => buckets.take("a")).filter(Boolean).length;
    expect(takeAll()).toBe(3);
    expect(buckets.waitFor("a")).toBe(2_000);
    now += 2_000;
    expect(takeAll()).toBe(1);
    now += 60_000;
    expect(takeAll()).toBe(3);
  });

  it("is each key's own", () => {
    const buckets = new TokenBuckets({ burst: 1, perSecond: 1 }, () => 0);
    expect([buckets.take("a"), buckets.take("b"), buckets.take("a")]).toEqual([true, true, false]);
  });

  it("never gives more in a span of time than its burst and what filled meanwhile", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000), { maxLength: 200 }), (pauses) => {
        let now = 0;
        const buckets = new TokenBuckets({ burst: 5, perSecond: 2 }, () => now);
        const given: number[] = [];
        for (const pause of pauses) {
          now += pause;
          if (buckets.take("a")) given.push(now);
        }
        for (const [i, from] of given.entries())
          for (const [j, to] of given.entries())
            if (j >= i) expect(j - i + 1).toBeLessThanOrEqual(5 + ((to - from) / 1_000) * 2 + 0.01);
      }),
      { numRuns: 50 },
    );
  });

  it("is forgotten where there are too many, the longest untouched first", () => {
    const buckets = new TokenBuckets({ burst: 1, perSecond: 1 }, () => 0);
    for (let i = 0; i < 30_000; i++) buckets.take(`${i}`);
    expect(buckets.size).toBeLessThanOrEqual(10_000);
    expect(buckets.take("29999")).toBe(false);
  });
});
