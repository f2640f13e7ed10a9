import { describe, expect } from "vitest";
import { kept, setting } from "./made-setting.ts";
import { onEngines } from "./on-engines.ts";

describe.each(onEngines)("daily settings, on %s", (_, it) => {
  it("are kept, replaced and removed", async ({ store }) => {
    expect(await store.daily("1")).toBeUndefined();
    await store.setDaily(setting);
    expect(await store.daily("1")).toEqual(kept);
    await store.setDaily({ ...setting, hour: 0, channelId: "11" });
    expect(await store.allDaily()).toEqual([{ ...kept, hour: 0, channelId: "11" }]);
    expect(await store.removeDaily("1")).toBe(true);
    expect(await store.removeDaily("1")).toBe(false);
    expect(await store.allDaily()).toEqual([]);
  });

  it("keep how the server wants its posts", async ({ store }) => {
    const wishes = {
      weekday: 7,
      unchanged: "skip",
      discussion: "thread",
      correctionRole: "55",
      crosspost: "followers",
      tag: "66",
    } as const;
    await store.setDaily({ ...setting, ...wishes });
    expect(await store.daily("1")).toEqual({ ...kept, ...wishes });
    await store.setDaily(setting);
    expect(await store.daily("1")).toEqual(kept);
  });

  it("name who set them, until that is forgotten: then they stay without", async ({ store }) => {
    await store.setDaily(setting);
    await store.setDaily({ ...setting, guildId: "2" });
    await store.setDaily({ ...setting, guildId: "3", setBy: "other" });
    await store.markLeft("2", 5);
    expect((await store.dailySetBy(setting.setBy)).sort()).toEqual(["1", "2"]);
    expect(await store.forgetSetter(setting.setBy)).toBe(2);
    expect(await store.dailySetBy(setting.setBy)).toEqual([]);
    expect(await store.allDaily()).toMatchObject([
      { guildId: "1", setBy: "" },
      { guildId: "3", setBy: "other" },
    ]);
  });

  it.for([
    { hour: 24 },
    { hour: -1 },
    { hour: 9.5 },
    { zone: "Asia/Atlantis" },
    { zone: "" },
    { weekday: 0 },
    { weekday: 8 },
    { unchanged: "never" as "skip" },
  ])("refuse %o", async (wrong, { store }) => {
    await expect(store.setDaily({ ...setting, ...wrong })).rejects.toMatchObject({ code: "invalid" });
    expect(await store.allDaily()).toEqual([]);
  });
});
