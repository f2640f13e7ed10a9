import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatFailure, parseFailure } from "../../src/delivery/failures/failure.ts";
import type { DeliveryPorts } from "../../src/delivery/ports.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { type Bot, dailyFor, passing, refused, sending, startBot } from "./bot.ts";

let folder = "";
let bots: Bot[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attest-delivery-"));
});
afterEach(async () => {
  for (const bot of bots) await bot.store.close();
  bots = [];
  rmSync(folder, { recursive: true });
});

async function start(changed: Partial<DeliveryPorts> = {}, processId = "a"): Promise<Bot> {
  const bot = await startBot(folder, changed, processId);
  bots.push(bot);
  return bot;
}

const status = async (bot: Bot, localDate = "2025-03-10") => (await bot.store.delivery("1", localDate))?.status;

describe("a pass", () => {
  it("posts when due, once, and again the next date", async () => {
    const bot = await start();
    await bot.store.setDaily(dailyFor("1"));
    expect(await bot.passAt("2025-03-10T05:59:59Z")).toEqual([]);
    expect(await bot.passAt("2025-03-10T06:00:00Z")).toMatchObject([
      { outcome: "sent", guildId: "1", channelId: "10", localDate: "2025-03-10", messageId: "m1", found: false },
    ]);
    expect(await bot.passAt("2025-03-10T06:00:15Z")).toEqual([]);
    expect(await bot.passAt("2025-03-11T06:00:00Z")).toMatchObject([{ outcome: "sent", localDate: "2025-03-11" }]);
    expect(bot.messages()).toHaveLength(2);
  });

  it("neither repeats nor loses over a restart", async () => {
    const first = await start();
    await first.store.setDaily(dailyFor("1"));
    await first.passAt("2025-03-10T06:00:00Z");
    const second = await start({}, "b");
    expect(await second.passAt("2025-03-10T06:00:20Z")).toEqual([]);
    const late = await start({}, "c");
    expect(await late.passAt("2025-03-11T11:59:00Z")).toMatchObject([{ outcome: "sent", localDate: "2025-03-11" }]);
  });

  it("tries again with the next one what a busy store kept it from, however often", async () => {
    const bot = await start();
    await bot.store.setDaily(dailyFor("1"));
    const { draft } = bot.ports;
    let failures = 4;
    Object.assign(bot.ports, {
      draft: (...day: Parameters<typeof draft>) =>
        failures-- > 0 ? Promise.reject(new StoreError("unreachable", "Store: timeout")) : draft(...day),
    });
    for (const second of ["00", "15", "30", "45"])
      expect(await bot.passAt(`2025-03-10T06:00:${second}Z`)).toMatchObject([{ outcome: "failed" }]);
    expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([{ outcome: "sent" }]);
  });

  it("records a date as missed once, and says so in the log", async () => {
    const bot = await start();
    await bot.store.setDaily(dailyFor("1"));
    expect(await bot.passAt("2025-03-10T12:00:01Z")).toMatchObject([{ outcome: "missed", localDate: "2025-03-10" }]);
    expect(await bot.passAt("2025-03-10T12:01:00Z")).toEqual([]);
    expect(await status(bot)).toBe("missed");
    expect(bot.messages()).toEqual([]);
    expect(bot.logged).toContainEqual({ level: "warn", message: expect.stringContaining("missed") });
  });

  it("does not post twice on a date when channel and hour change", async () => {
    const bot = await start();
    await bot.store.setDaily(dailyFor("1"));
    await bot.passAt("2025-03-10T06:00:00Z");
    await bot.store.setDaily(dailyFor("1", { channelId: "99", hour: 15, setAt: bot.now().epochMilliseconds }));
    expect(await bot.passAt("2025-03-10T12:00:00Z")).toEqual([]);
    expect(await bot.passAt("2025-03-11T12:00:00Z")).toMatchObject([{ outcome: "sent", channelId: "99" }]);
  });

  it.each([
    [100, "to many servers", undefined],
    [25, "of a quarter of the bot's servers, whose other processes wait for the same limit,", 0.25],
  ])("posts at most %i summaries %s at a time", async (expected, _, share) => {
    let running = 0;
    let most = 0;
    const bot = await start({
      ...sending(async ({ guildId }) => {
        most = Math.max(most, ++running);
        await new Promise<void>((resolve) => setImmediate(resolve));
        running--;
        return { messageId: guildId };
      }),
      ...(share && { share }),
    });
    for (let guild = 1; guild <= 240; guild++) await bot.store.setDaily(dailyFor(String(guild)));
    expect(await bot.passAt("2025-03-10T06:00:00Z")).toHaveLength(240);
    expect(most).toBe(expected);
  });

  it("leaves a setting that was removed meanwhile", async () => {
    const bot = await start();
    await bot.store.setDaily(dailyFor("1"));
    const stale = await bot.store.allDaily();
    await bot.store.removeDaily("1");
    const ports = { ...bot.ports, store: { ...bot.store, allDaily: async () => stale } };
    bots.push(await startBot(folder, ports, "b"));
    const bot2 = bots.at(-1);
    expect(await bot2?.passAt("2025-03-10T06:00:00Z")).toEqual([]);
    expect(bot.messages()).toEqual([]);
  });
});

describe("failures", () => {
  const refusing = (error: () => unknown): Partial<DeliveryPorts> => sending(() => Promise.reject(error()));

  it("of one server stop no other", async () => {
    const bot = await start(
      sending(async ({ guildId }) => {
        if (guildId === "2") throw new TypeError("a bug");
        return { messageId: guildId };
      }),
    );
    for (const guild of ["1", "2", "3"]) await bot.store.setDaily(dailyFor(guild));
    const reports = await bot.passAt("2025-03-10T06:00:00Z");
    const outcomes = Object.fromEntries(reports.map(({ guildId, outcome }) => [guildId, outcome]));
    expect(outcomes).toEqual({ 1: "sent", 2: "failed", 3: "sent" });
    expect(bot.logged).toContainEqual({ level: "error", message: expect.stringContaining("a bug") });
  });

  it("that may pass are retried with growing pauses", async () => {
    let working = false;
    const bot = await start(
      sending(async () => {
        if (!working) throw passing("Service Unavailable");
        return { messageId: "m" };
      }),
    );
    await bot.store.setDaily(dailyFor("1"));
    expect(await bot.passAt("2025-03-10T06:00:00Z")).toMatchObject([{ outcome: "failed", permanent: false }]);
    expect(await bot.passAt("2025-03-10T06:00:29Z")).toEqual([]);
    expect(await bot.passAt("2025-03-10T06:00:30Z")).toMatchObject([{ outcome: "failed" }]);
    expect(await bot.passAt("2025-03-10T06:01:29Z")).toEqual([]);
    working = true;
    expect(await bot.passAt("2025-03-10T06:01:30Z")).toMatchObject([{ outcome: "sent" }]);
  });

  it("that last beyond 6 hours end as missed, with the reason kept", async () => {
    const bot = await start(refusing(() => passing("Service Unavailable")));
    await bot.store.setDaily(dailyFor("1"));
    await bot.passAt("2025-03-10T06:00:00Z");
    expect(await bot.passAt("2025-03-10T12:00:01Z")).toMatchObject([{ outcome: "missed" }]);
    expect(await bot.store.delivery("1", "2025-03-10")).toMatchObject({
      status: "missed",
      error: formatFailure(passing("Service Unavailable").failure),
    });
  });

  it("that are permanent are kept with their code, and retried an hour later", async () => {
    const bot = await start(refusing(() => refused("Missing Permissions", 50013)));
    await bot.store.setDaily(dailyFor("1"));
    expect(await bot.passAt("2025-03-10T06:00:00Z")).toMatchObject([{ outcome: "failed", permanent: true }]);
    const { error } = (await bot.store.delivery("1", "2025-03-10")) ?? {};
    expect(parseFailure(error ?? "")).toMatchObject({ code: 50013, isPermanent: true });
    expect(await bot.passAt("2025-03-10T06:59:59Z")).toEqual([]);
    expect(await bot.passAt("2025-03-10T07:00:00Z")).toMatchObject([{ outcome: "failed" }]);
  });

  it("that are permanent are retried as soon as the setting changes, in the new channel", async () => {
    const bot = await start();
    const { draft } = bot.ports;
    const ports: DeliveryPorts = {
      ...bot.ports,
      draft: (setting, date) =>
        setting.channelId === "10" ? Promise.reject(refused("Unknown Channel", 10003)) : draft(setting, date),
      findPosted: () => Promise.reject(refused("Unknown Channel", 10003)),
    };
    const broken = await start(ports, "b");
    await broken.store.setDaily(dailyFor("1"));
    await broken.passAt("2025-03-10T06:00:00Z");
    const setAt = Temporal.Instant.from("2025-03-10T06:10:00Z").epochMilliseconds;
    await broken.store.setDaily(dailyFor("1", { channelId: "99", setAt }));
    expect(await broken.passAt("2025-03-10T06:10:05Z")).toMatchObject([{ outcome: "sent", channelId: "99" }]);
  });

  it("of a process that lost its claim leave the new claim alone", async () => {
    const key = { guildId: "1", channelId: "10", localDate: "2025-03-10" };
    const bot = await start();
    const post = async () => {
      const later = Temporal.Instant.from("2025-03-10T06:01:00Z").epochMilliseconds;
      expect(await bot.store.claim(key, "b", later, later - 1)).toBe(true);
      throw passing("Gateway Timeout");
    };
    const slow = await start(sending(post), "slow");
    await slow.store.setDaily(dailyFor("1"));
    await slow.passAt("2025-03-10T06:00:00Z");
    expect(await bot.store.delivery("1", "2025-03-10")).toMatchObject({ status: "claimed", claimedBy: "b" });
  });

  it("of the look-up hold the post back, so that it is not repeated", async () => {
    const bot = await start({ findPosted: () => Promise.reject(passing("Bad Gateway")) });
    await bot.store.setDaily(dailyFor("1"));
    const claimedAt = Temporal.Instant.from("2025-03-10T06:00:00Z").epochMilliseconds;
    await bot.store.claim({ guildId: "1", channelId: "10", localDate: "2025-03-10" }, "gone", claimedAt, 0);
    expect(await bot.passAt("2025-03-10T06:30:00Z")).toMatchObject([
      { outcome: "failed", failure: { said: "Bad Gateway" } },
    ]);
    expect(bot.messages()).toEqual([]);
  });

  it("to record a post are reported, and the post is not repeated", async () => {
    const bot = await start();
    await bot.store.setDaily(dailyFor("1"));
    const store = { ...bot.store, markSent: () => Promise.reject(new Error("disk full")) };
    const forgetful = await startBot(folder, { store }, "b");
    bots.push(forgetful);
    expect(await forgetful.passAt("2025-03-10T06:00:00Z")).toMatchObject([{ outcome: "fault", reason: "disk full" }]);
    expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([{ outcome: "sent", messageId: "m1" }]);
    expect(bot.messages()).toHaveLength(1);
  });
});
