import { describe, expect } from "vitest";
import type { DailySetting } from "../../../src/store/ports/daily-settings.ts";
import { onEngines } from "./on-engines.ts";

const setting: DailySetting = {
  guildId: "1",
  channelId: "10",
  hour: 9,
  zone: "Asia/Damascus",
  language: "ar",
  setBy: "100",
  setAt: 1_700_000_000_000,
};
const kept = { ...setting, unchanged: "rotate", discussion: "none", pausedAt: null, pausedReason: null };

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
