import { describe, expect } from "vitest";
import { onEngines } from "../on-engines.ts";

const TOLL = {
  told: "toll.total",
  facts: [
    { fact: "toll", version: 1 },
    { fact: "sum", version: 1 },
  ],
};
const MAP = { told: "/where", facts: [{ fact: "toll", version: 1 }] };

describe.each(onEngines)("what people follow, on %s", (_, it) => {
  it("is kept once, ended, and forgotten with the person", async ({ store }) => {
    expect(await store.follow("lina", "en", TOLL, 10)).toBe(true);
    expect(await store.follow("lina", "en", TOLL, 20)).toBe(false);
    expect(await store.follow("lina", "ar", MAP, 30)).toBe(true);
    expect(await store.follow("samir", "en", MAP, 30)).toBe(true);
    expect(await store.followedBy("lina")).toEqual(["toll.total", "/where"]);
    expect(await store.unfollow("lina", "toll.total")).toBe(true);
    expect(await store.unfollow("lina", "toll.total")).toBe(false);
    expect(await store.forgetFollower("lina")).toBe(1);
    expect(await store.followedBy("lina")).toEqual([]);
    expect(await store.followersOfOther("toll", 2)).toEqual(["samir"]);
  });

  it("is told by one process at a time, another only once the claim is stale", async ({ store }) => {
    await store.follow("lina", "ar", TOLL, 10);
    await store.follow("lina", "ar", MAP, 10);
    expect(await store.followersOfOther("toll", 1)).toEqual([]);
    expect(await store.followersOfOther("toll", 2)).toEqual(["lina"]);
    const claims = await Promise.all([100, 100].map((at) => store.claimFollower("lina", at, 40)));
    const [won] = claims.filter((claim) => claim !== undefined);
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    expect(won).toMatchObject({ language: "ar", isBroken: false });
    expect(won?.followed.map(({ told }) => told).sort()).toEqual(["/where", "toll.total"]);
    expect(await store.claimFollower("lina", 150, 90)).toBeUndefined();
    expect(await store.claimFollower("lina", 200, 140)).toMatchObject({ isBroken: true });
    await store.markFollowerTold("lina", [{ fact: "toll", version: 2 }]);
    expect(await store.followersOfOther("toll", 2)).toEqual([]);
    expect(await store.claimFollower("lina", 220, 160)).toMatchObject({ isBroken: false });
  });

  it("isn't claimed for nobody", async ({ store }) => {
    expect(await store.claimFollower("nobody", 1, 0)).toBeUndefined();
  });
});
