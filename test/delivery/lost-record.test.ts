import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bot, dailyFor, refused, startBot } from "./bot.ts";

let folder = "";
let bots: Bot[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attest-lost-"));
  await (await started("2025-03-10T05:00:00Z")).passAt("2025-03-10T06:00:00Z");
});
afterEach(async () => {
  for (const bot of bots) await bot.store.close();
  bots = [];
  rmSync(folder, { recursive: true });
});

/** A bot whose store knows the setting alone, as after a power cut that took the latest commits back. */
async function started(at: string, findPosted?: () => Promise<never>): Promise<Bot> {
  const startedAt = Temporal.Instant.from(at).epochMilliseconds;
  const bot = await startBot(folder, { startedAt, ...(findPosted && { findPosted }) }, at, ":memory:");
  bots.push(bot);
  await bot.store.setDaily(dailyFor("1"));
  return bot;
}

describe("a post of which the store lost the record", () => {
  it("is recognised in the channel by a bot that starts later", async () => {
    const bot = await started("2025-03-10T06:20:00Z");
    expect(await bot.passAt("2025-03-10T06:20:10Z")).toMatchObject([{ outcome: "sent", messageId: "m1", found: true }]);
    expect(bot.messages()).toHaveLength(1);
  });

  it("is known by its nonce to one that starts at once", async () => {
    const bot = await started("2025-03-10T06:00:40Z", () => Promise.reject(new Error("nobody need look")));
    expect(await bot.passAt("2025-03-10T06:00:50Z")).toMatchObject([{ outcome: "sent", found: false }]);
    expect(bot.messages()).toHaveLength(1);
  });

  it("isn't looked for by a bot that was there at the moment", async () => {
    const bot = await started("2025-03-11T05:00:00Z", () => Promise.reject(new Error("nobody need look")));
    expect(await bot.passAt("2025-03-11T06:10:00Z")).toMatchObject([{ outcome: "sent", found: false }]);
  });

  it("doesn't keep the bot from posting where it can't look", async () => {
    const blind = () => Promise.reject(refused("Missing Permissions", 50013));
    const bot = await started("2025-03-11T06:20:00Z", blind);
    expect(await bot.passAt("2025-03-11T06:20:10Z")).toMatchObject([{ outcome: "sent", found: false }]);
  });
});
