import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseFailure } from "../../src/delivery/failures/failure.ts";
import { PostError } from "../../src/delivery/failures/post-error.ts";
import { type Bot, dailyFor, passing, refused, startBot } from "./bot.ts";

let folder = "";
let bot: Bot;
/** What Discord says to the next steps; undefined where it does them. */
let trouble: PostError | undefined;
let tried = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attest-steps-"));
  trouble = undefined;
  tried = 0;
  const takeStep = async () => {
    tried += 1;
    if (trouble) throw trouble;
  };
  bot = await startBot(folder, { takeStep }, "a", undefined, ["crosspost"]);
  await bot.store.setDaily(dailyFor("1"));
});
afterEach(async () => {
  await bot.store.close();
  rmSync(folder, { recursive: true });
});

const delivery = () => bot.store.delivery("1", "2025-03-10");

it("what comes after a post is done at once, and once", async () => {
  expect(await bot.passAt("2025-03-10T06:00:00Z")).toMatchObject([{ outcome: "sent" }]);
  expect(await delivery()).toMatchObject({ crosspost: "done", thread: null, stepsAt: null });
  await bot.passAt("2025-03-10T06:10:00Z");
  expect(tried).toBe(1);
});

it("what fails may be done later, for six hours; the post is sent all the same", async () => {
  trouble = passing("Service Unavailable");
  expect(await bot.passAt("2025-03-10T06:00:00Z")).toMatchObject([{ outcome: "sent" }]);
  await bot.passAt("2025-03-10T06:04:00Z");
  expect(tried).toBe(1);
  await bot.passAt("2025-03-10T06:05:00Z");
  expect(tried).toBe(2);
  await bot.passAt("2025-03-10T11:58:00Z");
  expect(tried).toBe(3);
  expect(await delivery()).toMatchObject({ status: "sent", stepsAt: null });
  expect(parseFailure((await delivery())?.crosspost ?? "")).toMatchObject({ said: "Service Unavailable" });
  await bot.passAt("2025-03-10T12:30:00Z");
  expect(tried).toBe(3);
});

it("what Discord wants to wait waits for as long as it says", async () => {
  trouble = new PostError({ kind: "asks-for-pause", seconds: 2400 }, { pauseMs: 2_400_000 });
  await bot.passAt("2025-03-10T06:00:00Z");
  trouble = undefined;
  await bot.passAt("2025-03-10T06:39:00Z");
  expect(tried).toBe(1);
  await bot.passAt("2025-03-10T06:40:00Z");
  expect(await delivery()).toMatchObject({ crosspost: "done", stepsAt: null });
});

it("what Discord refuses isn't tried again", async () => {
  trouble = refused("Missing Permissions", 50013);
  await bot.passAt("2025-03-10T06:00:00Z");
  await bot.passAt("2025-03-10T06:30:00Z");
  expect(tried).toBe(1);
  expect(await delivery()).toMatchObject({ stepsAt: null });
});

it("what yesterday's post lacks is tried though the bot was away, before today's", async () => {
  trouble = passing("Service Unavailable");
  await bot.passAt("2025-03-10T06:00:00Z");
  trouble = undefined;
  await bot.passAt("2025-03-11T06:00:00Z");
  expect(await delivery()).toMatchObject({ crosspost: "done" });
  expect(await bot.store.delivery("1", "2025-03-11")).toMatchObject({ crosspost: "done" });
});
