import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliverDue } from "../../src/delivery/deliver.ts";
import { type Failure, parseFailure } from "../../src/delivery/failures/failure.ts";
import { PostError } from "../../src/delivery/failures/post-error.ts";
import { Settled } from "../../src/delivery/settled.ts";
import { type Bot, dailyFor, passing, refused, sending, startBot } from "./bot.ts";

const MISSING = refused("Missing Permissions", 50013);
const LACKING = new PostError({ kind: "lacks", permissions: ["SendMessages"] });

let folder = "";
let bot: Bot;
/** What Discord does at present, what the bot knows of it, and whom it told. */
let refusal: PostError | undefined;
let known: PostError | undefined;
let told: Failure[] = [];
let sends = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attest-pause-"));
  refusal = known = undefined;
  told = [];
  sends = 0;
  bot = await startBot(folder, {
    ...sending(async () => {
      sends++;
      if (refusal) throw refusal;
      return { messageId: `m${sends}` };
    }),
    obstacle: () => known,
    tellPaused: async (_, failure) => void told.push(failure),
  });
  await bot.store.setDaily(dailyFor("1"));
});
afterEach(async () => {
  await bot.store.close();
  rmSync(folder, { recursive: true });
});

/** Why it is paused; null where it isn't. */
const paused = async () => {
  const kept = (await bot.store.daily("1"))?.pausedReason;
  return kept ? parseFailure(kept) : null;
};

describe("what Discord refuses", () => {
  beforeEach(async () => {
    refusal = MISSING;
    await bot.passAt("2025-03-10T06:00:00Z");
  });

  it("pauses the setting, keeps it, and is told once", async () => {
    expect(await paused()).toEqual(MISSING.failure);
    await bot.passAt("2025-03-10T07:00:00Z");
    await bot.passAt("2025-03-11T06:00:00Z");
    expect(sends).toBe(3);
    expect(told).toHaveLength(1);
  });

  it("is tried again by itself, and a post ends the pause", async () => {
    refusal = undefined;
    expect(await bot.passAt("2025-03-10T07:00:00Z")).toMatchObject([{ outcome: "sent" }]);
    expect(await paused()).toBeNull();
    refusal = MISSING;
    await bot.passAt("2025-03-11T06:00:00Z");
    expect(told).toHaveLength(2);
  });
});

describe("a known obstacle", () => {
  beforeEach(async () => {
    known = LACKING;
    await bot.passAt("2025-03-10T06:00:00Z");
  });

  it("costs no request, however long it lasts", async () => {
    await bot.passAt("2025-03-10T08:00:00Z");
    await bot.passAt("2025-03-11T06:00:00Z");
    expect(sends).toBe(0);
    expect(told).toEqual([LACKING.failure]);
  });

  it("gone, lets the next pass post", async () => {
    known = undefined;
    expect(await bot.passAt("2025-03-10T06:00:15Z")).toMatchObject([{ outcome: "sent" }]);
    expect(await paused()).toBeNull();
  });

  it("leaves missed dates with the reason", async () => {
    await bot.passAt("2025-03-11T12:00:01Z");
    const dates = await bot.store.deliveries("1", 5);
    expect(dates).toMatchObject([{ localDate: "2025-03-11", status: "missed" }, { status: "failed" }]);
    expect(parseFailure(dates[0]?.error ?? "")).toEqual(LACKING.failure);
  });
});

it("does not pause for what may pass", async () => {
  refusal = passing("Service Unavailable");
  await bot.passAt("2025-03-10T06:00:00Z");
  expect(await paused()).toBeNull();
  expect(told).toEqual([]);
});

it("skips a day that needs no post, once", async () => {
  const draft = async () => ({ told: { baseVersion: "v1", topic: null }, steps: [], send: undefined });
  const skipping = await startBot(folder, { draft }, "b");
  expect(await skipping.passAt("2025-03-10T06:00:00Z")).toMatchObject([{ outcome: "skipped" }]);
  expect(await skipping.passAt("2025-03-10T06:00:15Z")).toEqual([]);
  expect(await skipping.store.delivery("1", "2025-03-10")).toMatchObject({ status: "skipped" });
  await skipping.store.close();
});

it("gives up a send without an answer, and looks for it before sending again", async () => {
  const slow = await startBot(folder, { ...sending(() => new Promise(() => {})), timeoutMs: 5 }, "slow");
  const reports = await slow.passAt("2025-03-10T06:00:00Z");
  expect(reports).toMatchObject([
    { outcome: "failed", permanent: false, failure: { kind: "no-answer", seconds: 0.005 } },
  ]);
  const later = await startBot(folder, { ...slow.ports, findPosted: async () => "m7", store: bot.store }, "later");
  expect(await later.passAt("2025-03-10T06:05:00Z")).toMatchObject([{ outcome: "sent", found: true, messageId: "m7" }]);
  await slow.store.close();
  await later.store.close();
});

it("asks the store nothing about servers whose day is settled", async () => {
  let asked = 0;
  const deliveries: typeof bot.store.deliveries = (...args) => {
    asked++;
    return bot.store.deliveries(...args);
  };

  const ports = { ...bot.ports, store: { ...bot.store, deliveries } };
  const settled = new Settled();
  const passAt = (time: string) => deliverDue(ports, () => Temporal.Instant.from(time), settled);
  await passAt("2025-03-10T06:00:00Z");
  await passAt("2025-03-10T06:00:15Z");
  expect(asked).toBe(2);
  await passAt("2025-03-10T06:00:30Z");
  expect(asked).toBe(2);
  expect(await passAt("2025-03-11T06:00:00Z")).toMatchObject([{ outcome: "sent" }]);
});
