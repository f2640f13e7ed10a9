import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { DailySetting, DeliveryKey, Store } from "../../src/store/store.ts";
import { engines } from "./engines.ts";

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
const key: DeliveryKey = { guildId: "1", channelId: "10", localDate: "2025-03-10" };
const elsewhere: DeliveryKey = { ...key, channelId: "11" };

describe.each(engines)("on %s", (_, newPlace) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await newPlace());
  });
  afterEach(() => store.close());

  describe("daily settings", () => {
    it("are kept, replaced and removed", async () => {
      expect(await store.daily("1")).toBeUndefined();
      await store.setDaily(setting);
      expect(await store.daily("1")).toEqual(kept);
      await store.setDaily({ ...setting, hour: 0, channelId: "11" });
      expect(await store.allDaily()).toEqual([{ ...kept, hour: 0, channelId: "11" }]);
      expect(await store.removeDaily("1")).toBe(true);
      expect(await store.removeDaily("1")).toBe(false);
      expect(await store.allDaily()).toEqual([]);
    });

    it.each([
      { hour: 24 },
      { hour: -1 },
      { hour: 9.5 },
      { zone: "Asia/Atlantis" },
      { zone: "" },
      { unchanged: "never" as "skip" },
    ])("refuse %o", async (wrong) => {
      await expect(store.setDaily({ ...setting, ...wrong })).rejects.toMatchObject({ code: "invalid" });
      expect(await store.allDaily()).toEqual([]);
    });
  });

  describe("a pause", () => {
    beforeEach(() => store.setDaily(setting));

    it("begins once, keeps its first reason and ends once", async () => {
      expect(await store.pause("1", "no access", 1000)).toBe(true);
      expect(await store.pause("1", "gone", 2000)).toBe(false);
      expect(await store.allDaily()).toMatchObject([{ pausedAt: 1000, pausedReason: "no access" }]);
      expect(await store.resume("1")).toBe(true);
      expect(await store.resume("1")).toBe(false);
      expect(await store.daily("1")).toEqual(kept);
    });

    it("ends with a new setting", async () => {
      await store.pause("1", "no access", 1000);
      await store.setDaily({ ...setting, unchanged: "skip", discussion: "thread" });
      expect(await store.daily("1")).toEqual({ ...kept, unchanged: "skip", discussion: "thread" });
    });
  });

  describe("a server that the bot left", () => {
    beforeEach(() => store.setDaily(setting));

    it("keeps its setting for a return, out of the passes", async () => {
      await store.markLeft("1", 1000);
      expect(await store.allDaily()).toEqual([]);
      expect(await store.daily("1")).toEqual(kept);
      expect(await store.leftGuilds()).toEqual(["1"]);
      await store.markBack("1");
      expect(await store.allDaily()).toEqual([kept]);
      expect(await store.leftGuilds()).toEqual([]);
    });

    it("is forgotten by the day it was left first, not by the day it was noticed again", async () => {
      await store.markLeft("1", 1000);
      await store.markLeft("1", 5000);
      await store.forgetLeft(1000);
      expect(await store.daily("1")).toEqual(kept);
      await store.forgetLeft(1001);
      expect(await store.daily("1")).toBeUndefined();
    });
  });

  describe("claim", () => {
    it("is given once, and once a server and date whatever the channel", async () => {
      expect(await store.claim(key, "a", 1000, 0)).toBe(true);
      expect(await store.claim(key, "b", 1001, 0)).toBe(false);
      expect(await store.claim(elsewhere, "b", 1001, 0)).toBe(false);
      expect(await store.claim({ ...key, localDate: "2025-03-11" }, "b", 1001, 0)).toBe(true);
      expect(await store.claim({ ...key, guildId: "2" }, "b", 1001, 0)).toBe(true);
    });

    it("is taken over once stale, not at the boundary", async () => {
      await store.claim(key, "a", 1000, 0);
      expect(await store.claim(elsewhere, "b", 5000, 1000)).toBe(false);
      expect(await store.claim(elsewhere, "b", 5000, 1001)).toBe(true);
      expect(await store.delivery("1", key.localDate)).toMatchObject({
        channelId: "11",
        claimedBy: "b",
        claimedAt: 5000,
        firstClaimedAt: 1000,
        attempts: 2,
      });
    });

    it("is given again after a failure, with the reason kept until the post", async () => {
      await store.claim(key, "a", 1000, 0);
      await store.markFailed(key, "no access", { retryAt: 9000, by: "a" });
      expect(await store.delivery("1", key.localDate)).toMatchObject({
        status: "failed",
        error: "no access",
        retryAt: 9000,
      });
      expect(await store.claim(key, "b", 1500, 0)).toBe(true);
      expect(await store.delivery("1", key.localDate)).toMatchObject({
        status: "claimed",
        retryAt: null,
        error: "no access",
      });
      await store.markSent(key, "555", 1600);
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "sent", error: null, messageId: "555" });
    });

    it("is never given for what was sent or missed", async () => {
      await store.claim(key, "a", 1000, 0);
      await store.markSent(key, "555", 1100);
      expect(await store.claim(key, "b", 99_000, 98_000)).toBe(false);
      const missed = { ...key, localDate: "2025-03-11" };
      await store.markMissed(missed, 1000);
      expect(await store.claim(missed, "b", 99_000, 98_000)).toBe(false);
    });
  });

  describe("marks", () => {
    it("keep a sent delivery sent", async () => {
      await store.claim(key, "a", 1000, 0);
      await store.markSent(key, "555", 1100);
      await store.markFailed(key, "late failure");
      await store.markMissed(key, 1200);
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "sent", sentAt: 1100, error: null });
    });

    it("turn a missed delivery into a sent one when the message turns up", async () => {
      await store.markMissed(key, 1000);
      await store.markSent(key, "555", 1100);
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "sent", messageId: "555" });
    });

    it("ignore the failure of a process that lost its claim", async () => {
      await store.claim(key, "a", 1000, 0);
      await store.claim(key, "b", 5000, 2000);
      await store.markFailed(key, "slow", { by: "a" });
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "claimed", claimedBy: "b" });
    });

    it("end a claim as skipped, for good", async () => {
      await store.claim(key, "a", 1000, 0);
      await store.markSkipped(key);
      await store.markMissed(key, 2000);
      expect(await store.claim(key, "b", 99_000, 98_000)).toBe(false);
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "skipped" });
    });

    it("keep what the post told, also where it is found only later", async () => {
      const told = { baseVersion: "v1", topic: "where" };
      await store.claim(key, "a", 1000, 0);
      await store.plan(key, told);
      await store.claim(key, "b", 9000, 8000);
      await store.markSent(key, "555", 9100);
      expect(await store.lastSent({ ...key, localDate: "2025-03-11" })).toMatchObject({ ...told, messageId: "555" });
      expect(await store.lastSent(key)).toBeUndefined();
      expect(await store.lastSent({ ...elsewhere, localDate: "2025-03-11" })).toBeUndefined();
    });

    it("are listed newest date first, up to the limit, of one server", async () => {
      for (const localDate of ["2025-03-09", "2025-03-11", "2025-03-10"])
        await store.markMissed({ ...key, localDate }, 1);
      await store.markMissed({ ...key, guildId: "2", localDate: "2025-03-12" }, 1);
      const listed = await store.deliveries("1", 2);
      expect(listed.map(({ localDate }) => localDate)).toEqual(["2025-03-11", "2025-03-10"]);
      expect(listed[0]).toEqual({
        ...key,
        localDate: "2025-03-11",
        status: "missed",
        claimedAt: 1,
        firstClaimedAt: 1,
        claimedBy: "",
        sentAt: null,
        messageId: null,
        error: null,
        retryAt: null,
        attempts: 0,
        baseVersion: null,
        topic: null,
      });
    });
  });

  it("keeps what a base stated, as it was kept first", async () => {
    await store.keepBase("v1", "[]", 1000);
    await store.keepBase("v1", "[1]", 2000);
    expect(await store.keptBase("v1")).toBe("[]");
    expect(await store.keptBase("v2")).toBeUndefined();
  });

  it("keeps notes", async () => {
    expect(await store.note("hash")).toBeUndefined();
    await store.setNote("hash", "1");
    await store.setNote("hash", "2");
    expect(await store.note("hash")).toBe("2");
  });
});
