import { describe, expect } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { onEngines } from "../sql/on-engines.ts";

const HOUR = 3_600_000;

describe.each(onEngines)("what answers note, on %s", (_, it) => {
  it("is written when the store closes", async ({ place, store }) => {
    store.countAsked("here", "s", HOUR);
    store.addUnanswered("w", "here", "2026-11-29");
    await store.close();
    const later = await openStore(place);
    expect(await later.asked(0)).toEqual([{ subject: "s", count: 1 }]);
    expect(await later.unanswered("2026-11-29", 9)).toMatchObject([{ wording: "w", count: 1 }]);
    await later.close();
  });

  it("adds up when several processes write at once", async ({ place, store, onTestFinished }) => {
    const stores = [store, await openStore(place), await openStore(place)];
    onTestFinished(async () => {
      for (const one of stores) await one.close();
    });
    for (let i = 0; i < 300; i++) stores[i % 3]?.countAsked("here", `s${i % 7}`, HOUR);
    const all = async () => {
      for (const one of stores) await one.asked(0);
      return (await store.asked(0)).reduce((sum, { count }) => sum + count, 0);
    };
    await expect.poll(all, { timeout: 120_000 }).toBe(300);
  });

  it("is given out at once, more than a batch of it too", async ({ store }) => {
    for (let i = 0; i < 1_000; i++) store.addUnanswered(`wording ${i}`, "here", "2026-11-29");
    expect(await store.unanswered("2026-11-29", 2_000)).toHaveLength(1_000);
    expect(store.health).toEqual({ trouble: undefined, waiting: 0, errors: new Map() });
  });
});
