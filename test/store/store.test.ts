import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { DailySetting, DeliveryKey, Store } from "../../src/store/store.ts";

const setting: DailySetting = {
  guildId: "1",
  channelId: "10",
  hour: 9,
  zone: "Asia/Damascus",
  language: "ar",
  setBy: "100",
  setAt: 1_700_000_000_000,
};
const key: DeliveryKey = { guildId: "1", channelId: "10", localDate: "2025-03-10" };
const elsewhere: DeliveryKey = { ...key, channelId: "11" };

let folder = "";
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attest-store-"));
  store = await openStore(join(folder, "attest.db"));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe("daily settings", () => {
  it("are kept, replaced and removed", async () => {
    expect(await store.daily("1")).toBeUndefined();
    await store.setDaily(setting);
    expect(await store.daily("1")).toEqual(setting);
    await store.setDaily({ ...setting, hour: 0, channelId: "11" });
    expect(await store.allDaily()).toEqual([{ ...setting, hour: 0, channelId: "11" }]);
    expect(await store.removeDaily("1")).toBe(true);
    expect(await store.removeDaily("1")).toBe(false);
    expect(await store.allDaily()).toEqual([]);
  });

  it.each([{ hour: 24 }, { hour: -1 }, { hour: 9.5 }, { zone: "Asia/Atlantis" }, { zone: "" }])(
    "refuse %o",
    async (wrong) => {
      await expect(store.setDaily({ ...setting, ...wrong })).rejects.toMatchObject({ code: "invalid" });
      expect(await store.allDaily()).toEqual([]);
    },
  );
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
    });
  });
});

it("keeps notes", async () => {
  expect(await store.note("hash")).toBeUndefined();
  await store.setNote("hash", "1");
  await store.setNote("hash", "2");
  expect(await store.note("hash")).toBe("2");
});
