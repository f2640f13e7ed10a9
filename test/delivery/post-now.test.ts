import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { postNow } from "../../src/delivery/post-now.ts";
import { type Bot, dailyFor, startBot } from "./bot.ts";

let folder = "";
let bot: Bot;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attest-now-"));
  bot = await startBot(folder);
});
afterEach(async () => {
  await bot.store.close();
  rmSync(folder, { recursive: true });
});

it("posts before the hour, and the pass at the hour does not repeat it", async () => {
  const setting = dailyFor("1");
  await bot.store.setDaily(setting);
  expect(await postNow(bot.ports, setting, bot.now)).toMatchObject({ outcome: "sent", localDate: "2025-03-10" });
  expect(await bot.passAt("2025-03-10T06:00:00Z")).toEqual([]);
  expect(bot.messages()).toHaveLength(1);
});

it("says that today's was sent before, and whether an attempt is under way", async () => {
  const setting = dailyFor("1");
  await postNow(bot.ports, setting, bot.now);
  expect(await postNow(bot.ports, setting, bot.now)).toMatchObject({ outcome: "taken", status: "sent" });
  await bot.store.claim(
    { guildId: "2", channelId: "20", localDate: "2025-03-10" },
    "b",
    bot.now().epochMilliseconds,
    0,
  );
  expect(await postNow(bot.ports, dailyFor("2"), bot.now)).toMatchObject({ outcome: "taken", status: "claimed" });
});
