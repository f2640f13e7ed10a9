import { describe, expect } from "vitest";
import { kept, setting } from "./made-setting.ts";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("a pause, on %s", (_, it) => {
  it("begins once, keeps its first reason and ends once", async ({ store }) => {
    await store.setDaily(setting);
    expect(await store.pause("1", "no access", 1000)).toBe(true);
    expect(await store.pause("1", "gone", 2000)).toBe(false);
    expect(await store.allDaily()).toMatchObject([{ pausedAt: 1000, pausedReason: "no access" }]);
    expect(await store.resume("1")).toBe(true);
    expect(await store.resume("1")).toBe(false);
    expect(await store.daily("1")).toEqual(kept);
  });

  it("ends with a new setting", async ({ store }) => {
    await store.setDaily(setting);
    await store.pause("1", "no access", 1000);
    await store.setDaily({ ...setting, unchanged: "skip", discussion: "thread" });
    expect(await store.daily("1")).toEqual({ ...kept, unchanged: "skip", discussion: "thread" });
  });
});
