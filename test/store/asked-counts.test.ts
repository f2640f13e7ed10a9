import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { engines } from "./engines.ts";

const HOUR = 3_600_000;

describe.each(engines)("on %s", (_, newPlace) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await newPlace());
  });
  afterEach(() => store.close());

  it("counts what was asked by place and hour, the most asked first", async () => {
    await store.countAsked("one", "toll", HOUR);
    await store.countAsked("one", "eu", HOUR + 1);
    await store.countAsked("one", "eu", 2 * HOUR - 1);
    await store.countAsked("one", "eu", 2 * HOUR);
    await store.countAsked("two", "toll", 3 * HOUR);
    expect(await store.asked(0, "one")).toEqual([
      { subject: "eu", count: 3 },
      { subject: "toll", count: 1 },
    ]);
    expect(await store.asked(2 * HOUR + 5, "one")).toEqual([{ subject: "eu", count: 1 }]);
    expect(await store.asked(0)).toEqual([
      { subject: "eu", count: 3 },
      { subject: "toll", count: 2 },
    ]);
  });

  it("forgets counts by age", async () => {
    await store.countAsked("one", "toll", HOUR);
    await store.countAsked("one", "toll", 2 * HOUR);
    await store.forgetAskedBefore(2 * HOUR);
    expect(await store.asked(0)).toEqual([{ subject: "toll", count: 1 }]);
  });

  it("gives out and forgets what was asked in vain in one place", async () => {
    await store.addUnanswered("how many injured", "one", "2026-11-20");
    await store.addUnanswered("how many injured", "one", "2026-11-21");
    await store.addUnanswered("who else", "one", "2026-11-21");
    await store.addUnanswered("how many injured", "two", "2026-11-21");
    expect(await store.unansweredIn("one", 1)).toEqual([{ wording: "how many injured", place: "one", count: 2 }]);
    await store.forgetUnanswered("one", []);
    await store.forgetUnanswered("one", ["how many injured"]);
    expect((await store.unansweredIn("one", 9)).map(({ wording }) => wording)).toEqual(["who else"]);
    expect(await store.unansweredIn("two", 9)).toHaveLength(1);
  });
});
