import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("what was asked in vain, on %s", (_, it) => {
  it("is counted by wording and place over the days, and forgotten by day", async ({ store }) => {
    store.addUnanswered("w", "a", "2026-11-01");
    store.addUnanswered("w", "a", "2026-11-01");
    store.addUnanswered("w", "a", "2026-11-02");
    store.addUnanswered("w", "b", "2026-11-02");
    expect(await store.unanswered("2026-11-01", 10)).toEqual([
      { wording: "w", place: "a", count: 3 },
      { wording: "w", place: "b", count: 1 },
    ]);
    expect(await store.unanswered("2026-11-01", 1)).toHaveLength(1);
    await store.forgetUnansweredBefore("2026-11-02");
    expect(await store.unanswered("2026-01-01", 10)).toHaveLength(2);
    expect((await store.unanswered("2026-01-01", 10))[0]?.count).toBe(1);
  });

  it("is given out and forgotten by place", async ({ store }) => {
    store.addUnanswered("how many injured", "one", "2026-11-20");
    store.addUnanswered("how many injured", "one", "2026-11-21");
    store.addUnanswered("who else", "one", "2026-11-21");
    store.addUnanswered("how many injured", "two", "2026-11-21");
    expect(await store.unansweredIn("one", 1)).toEqual([{ wording: "how many injured", place: "one", count: 2 }]);
    await store.forgetUnanswered("one", []);
    await store.forgetUnanswered("one", ["how many injured"]);
    expect((await store.unansweredIn("one", 9)).map(({ wording }) => wording)).toEqual(["who else"]);
    expect(await store.unansweredIn("two", 9)).toHaveLength(1);
  });
});
