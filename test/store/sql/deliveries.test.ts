import { describe, expect } from "vitest";
import type { DeliveryKey } from "../../../src/store/ports/deliveries.ts";
import { onEngines } from "./on-engines.ts";

const key: DeliveryKey = { guildId: "1", channelId: "10", localDate: "2025-03-10" };
const elsewhere: DeliveryKey = { ...key, channelId: "11" };

describe.each(onEngines)("deliveries, on %s", (_, it) => {
  describe("claim", () => {
    it("is given once, and once a server and date whatever the channel", async ({ store }) => {
      expect(await store.claim(key, "a", 1000, 0)).toBe(true);
      expect(await store.claim(key, "b", 1001, 0)).toBe(false);
      expect(await store.claim(elsewhere, "b", 1001, 0)).toBe(false);
      expect(await store.claim({ ...key, localDate: "2025-03-11" }, "b", 1001, 0)).toBe(true);
      expect(await store.claim({ ...key, guildId: "2" }, "b", 1001, 0)).toBe(true);
    });

    it("is taken over once stale, not at the boundary", async ({ store }) => {
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

    it("is given again after a failure, with the reason kept until the post", async ({ store }) => {
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

    it("is never given for what was sent or missed", async ({ store }) => {
      await store.claim(key, "a", 1000, 0);
      await store.markSent(key, "555", 1100);
      expect(await store.claim(key, "b", 99_000, 98_000)).toBe(false);
      const missed = { ...key, localDate: "2025-03-11" };
      await store.markMissed(missed, 1000);
      expect(await store.claim(missed, "b", 99_000, 98_000)).toBe(false);
    });
  });

  describe("marks", () => {
    it("keep a sent delivery sent", async ({ store }) => {
      await store.claim(key, "a", 1000, 0);
      await store.markSent(key, "555", 1100);
      await store.markFailed(key, "late failure");
      await store.markMissed(key, 1200);
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "sent", sentAt: 1100, error: null });
    });

    it("turn a missed delivery into a sent one when the message turns up", async ({ store }) => {
      await store.markMissed(key, 1000);
      await store.markSent(key, "555", 1100);
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "sent", messageId: "555" });
    });

    it("ignore the failure of a process that lost its claim", async ({ store }) => {
      await store.claim(key, "a", 1000, 0);
      await store.claim(key, "b", 5000, 2000);
      await store.markFailed(key, "slow", { by: "a" });
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "claimed", claimedBy: "b" });
    });

    it("end a claim as skipped, for good", async ({ store }) => {
      await store.claim(key, "a", 1000, 0);
      await store.markSkipped(key);
      await store.markMissed(key, 2000);
      expect(await store.claim(key, "b", 99_000, 98_000)).toBe(false);
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "skipped" });
    });

    it("keep what the post told, also where it is found only later", async ({ store }) => {
      const told = { baseVersion: "v1", topic: "where" };
      await store.claim(key, "a", 1000, 0);
      await store.plan(key, told, [], 5);
      await store.claim(key, "b", 9000, 8000);
      await store.markSent(key, "555", 9100);
      expect(await store.lastSent({ ...key, localDate: "2025-03-11" })).toMatchObject({ ...told, messageId: "555" });
      expect(await store.lastSent(key)).toBeUndefined();
      expect(await store.lastSent({ ...elsewhere, localDate: "2025-03-11" })).toBeUndefined();
    });

    it("keep what is to come after the post, and how it stands", async ({ store }) => {
      const told = { baseVersion: "v1", topic: null };
      await store.claim(key, "a", 1000, 0);
      await store.plan(key, told, ["crosspost"], 5000);
      await store.markSteps(key, { crosspost: "done" }, null);
      const planned = { crosspost: "wanted", thread: null, stepsAt: 5000 };
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "claimed", ...planned });
      await store.markSent(key, "555", 1100);
      expect(await store.delivery("1", key.localDate)).toMatchObject({ status: "sent", ...planned });
      await store.markSteps(key, { crosspost: "10 an hour" }, 9000);
      const tried = { crosspost: "10 an hour", thread: null, stepsAt: 9000 };
      expect(await store.delivery("1", key.localDate)).toMatchObject(tried);
    });

    it("tell what a server's channels were told before a date, by base and topic", async ({ store }) => {
      const sent = async (day: number, baseVersion: string, topic: string | null, channelId = key.channelId) => {
        const one = { ...key, channelId, localDate: `2025-03-${String(day).padStart(2, "0")}` };
        await store.claim(one, "a", 1000, 0);
        await store.plan(one, { baseVersion, topic }, [], 0);
        await store.markSent(one, `${day}`, 1100);
      };
      await sent(1, "v1", null);
      for (const day of [2, 3]) await sent(day, "v1", "where");
      await sent(4, "v2", "where", "99");
      await sent(5, "v2", "who");
      const told = await store.toldBefore("1", "2025-03-05");
      expect(told.sort((a, b) => (a.from < b.from ? -1 : 1))).toEqual([
        { channelId: key.channelId, baseVersion: "v1", topic: null, from: "2025-03-01", until: "2025-03-01" },
        { channelId: key.channelId, baseVersion: "v1", topic: "where", from: "2025-03-02", until: "2025-03-03" },
        { channelId: "99", baseVersion: "v2", topic: "where", from: "2025-03-04", until: "2025-03-04" },
      ]);
    });

    it("are listed newest date first, up to the limit, of one server", async ({ store }) => {
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
        crosspost: null,
        thread: null,
        stepsAt: null,
      });
    });
  });
});
