import { describe, expect } from "vitest";
import { onEngines } from "./on-engines.ts";

const HOUR = 3_600_000;

describe.each(onEngines)("the store, on %s", (_, it) => {
  it("counts what was asked by place and hour, the most asked first", async ({ store }) => {
    store.countAsked("one", "toll", HOUR);
    store.countAsked("one", "eu", HOUR + 1);
    store.countAsked("one", "eu", 2 * HOUR - 1);
    store.countAsked("one", "eu", 2 * HOUR);
    store.countAsked("two", "toll", 3 * HOUR);
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

  it("forgets counts by age", async ({ store }) => {
    store.countAsked("one", "toll", HOUR);
    store.countAsked("one", "toll", 2 * HOUR);
    await store.forgetAskedBefore(2 * HOUR);
    expect(await store.asked(0)).toEqual([{ subject: "toll", count: 1 }]);
  });
});
