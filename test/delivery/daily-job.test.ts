import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type DailyJobOptions, startDailyJob } from "../../src/delivery/daily-job.ts";
import type { DeliveryPorts } from "../../src/delivery/ports.ts";
import { eventually } from "../eventually.ts";
import { type Bot, dailyFor, sending, startBot } from "./bot.ts";

let folder = "";
let bot: Bot;
let clock = Temporal.Instant.from("2025-03-10T05:59:50Z");
let scheduled: { task: () => void; ms: number }[] = [];
let cancelled = 0;

const options: DailyJobOptions = {
  now: () => clock,
  schedule(task, ms) {
    scheduled.push({ task, ms });
    return () => void cancelled++;
  },
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attest-job-"));
  bot = await startBot(folder);
  await bot.store.setDaily(dailyFor("1"));
  clock = Temporal.Instant.from("2025-03-10T05:59:50Z");
  scheduled = [];
  cancelled = 0;
});
afterEach(async () => {
  await bot.store.close();
  rmSync(folder, { recursive: true });
});

const settled = (count: number) => eventually(() => expect(scheduled).toHaveLength(count));

it("runs a pass at start and then every 15 seconds", async () => {
  const job = startDailyJob(bot.ports, options);
  await settled(1);
  expect(scheduled[0]?.ms).toBe(15_000);
  expect(bot.messages()).toEqual([]);
  clock = clock.add({ seconds: 15 });
  scheduled[0]?.task();
  await settled(2);
  expect(bot.messages()).toHaveLength(1);
  await job.stop();
  expect(cancelled).toBe(1);
});

it("waits for the running pass on stop, and runs none afterwards", async () => {
  clock = clock.add({ seconds: 15 });
  const gate = Promise.withResolvers<void>();
  const posting = Promise.withResolvers<void>();
  const ports: DeliveryPorts = {
    ...bot.ports,
    ...sending(async () => {
      posting.resolve();
      await gate.promise;
      return { messageId: "m" };
    }),
  };
  const job = startDailyJob(ports, options);
  await posting.promise;
  let stopped = false;
  const stopping = job.stop().then(() => {
    stopped = true;
  });
  await new Promise<void>((resolve) => setImmediate(resolve));
  expect(stopped).toBe(false);
  gate.resolve();
  await stopping;
  expect((await bot.store.delivery("1", "2025-03-10"))?.status).toBe("sent");
  expect(await job.runNow()).toEqual([]);
  expect(scheduled).toEqual([]);
});

it("never overlaps passes", async () => {
  let running = 0;
  let most = 0;
  const allDaily = async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => setImmediate(resolve));
    running--;
    return [];
  };
  const job = startDailyJob({ ...bot.ports, store: { ...bot.store, allDaily } }, options);
  await Promise.all([job.runNow(), job.runNow(), job.runNow()]);
  expect(most).toBe(1);
  await job.stop();
});

it("logs a pass that fails, tells the caller, and goes on", async () => {
  const allDaily = () => Promise.reject(new Error("disk gone"));
  const job = startDailyJob({ ...bot.ports, store: { ...bot.store, allDaily } }, options);
  await settled(1);
  expect(bot.logged).toContainEqual({ level: "error", message: expect.stringContaining("failed") });
  await expect(job.runNow()).rejects.toThrow("disk gone");
  scheduled[0]?.task();
  await settled(2);
  await job.stop();
});
