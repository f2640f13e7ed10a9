import { describe, expect } from "vitest";
import { kept, setting } from "./made-setting.ts";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("a server that the bot left, on %s", (_, it) => {
  it("keeps its setting for a return, out of the passes", async ({ store }) => {
    await store.setDaily(setting);
    await store.markLeft("1", 1000);
    expect(await store.allDaily()).toEqual([]);
    expect(await store.daily("1")).toEqual(kept);
    expect(await store.leftGuilds()).toEqual(["1"]);
    await store.markBack("1");
    expect(await store.allDaily()).toEqual([kept]);
    expect(await store.leftGuilds()).toEqual([]);
  });

  it("is forgotten by the day it was left first, not by the day it was noticed again", async ({ store }) => {
    await store.setDaily(setting);
    await store.markLeft("1", 1000);
    await store.markLeft("1", 5000);
    await store.forgetLeft(1000);
    expect(await store.daily("1")).toEqual(kept);
    await store.forgetLeft(1001);
    expect(await store.daily("1")).toBeUndefined();
  });
});
