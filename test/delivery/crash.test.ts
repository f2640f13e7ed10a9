import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { STEPS as AFTER } from "../../src/store/ports/deliveries.ts";
import { STEPS } from "../../src/tools/bench/processes/mortal-store.ts";
import { engines } from "../store/engines.ts";
import { runScript } from "../tools/run-tool.ts";
import { type Bot, dailyFor, startBot } from "./bot.ts";

/** What a posted message shows is remembered by Discord's side, which isn't here. */
const inStore = STEPS.filter((step) => !step.endsWith("rememberPosted"));
const script = join(import.meta.dirname, "killed-process.ts");
describe.each(engines)("on %s", (_, newPlace) => {
  let folder = "";
  let place = "";
  let bot: Bot;

  /** A process that dies at the given step; then another one starts. */
  async function crashAt(step: string, time = "2025-03-10T06:00:00Z"): Promise<void> {
    const { signal, stderr } = await runScript(script, [folder, place, step, time]);
    expect(signal, stderr).toBe("SIGKILL");
    bot = await startBot(folder, {}, "next", place, AFTER);
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "attest-crash-"));
    place = await newPlace();
  });
  afterEach(async () => {
    await bot.store.close();
    rmSync(folder, { recursive: true });
  });

  const around = ["post", ...AFTER].flatMap((step) => [`before-${step}`, `after-${step}`]);
  it.each([...inStore, ...around])(
    "a crash at any step, such as %s, costs no post and nothing that comes after it, and doubles none",
    async (step) => {
      await crashAt(step);
      await bot.passAt("2025-03-10T06:01:00Z");
      expect(bot.messages()).toHaveLength(1);
      const done = { crosspost: "done", thread: "done", stepsAt: null };
      expect(await bot.store.delivery("1", "2025-03-10")).toMatchObject({ status: "sent", messageId: "m1", ...done });
      expect(bot.stepsTaken().sort()).toEqual(["crosspost m1", "thread m1"]);
      expect(await bot.passAt("2025-03-10T06:30:00Z")).toEqual([]);
    },
  );

  describe("a crash between claim and send", () => {
    it("is made good within a minute, by one post", async () => {
      await crashAt("before-post");
      expect(bot.messages()).toEqual([]);
      expect(await bot.passAt("2025-03-10T06:00:15Z")).toEqual([]);
      expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([{ outcome: "sent", found: false }]);
      expect(await bot.passAt("2025-03-10T06:01:15Z")).toEqual([]);
      expect(bot.messages()).toHaveLength(1);
    });

    it("ends as missed when nobody starts again for 6 hours", async () => {
      await crashAt("before-post");
      expect(await bot.passAt("2025-03-10T12:00:01Z")).toMatchObject([{ outcome: "missed" }]);
      expect(bot.messages()).toEqual([]);
    });
  });

  describe("a crash between send and mark", () => {
    it("is made good by the nonce within Discord's few minutes", async () => {
      await crashAt("after-post");
      expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([
        { outcome: "sent", messageId: "m1", found: false },
      ]);
      expect(bot.messages()).toHaveLength(1);
    });

    it("is made good by the message found in the channel, where there are no nonces", async () => {
      await crashAt("after-post");
      Object.assign(bot.ports, { hasNonces: () => false });
      expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([
        { outcome: "sent", messageId: "m1", found: true },
      ]);
      expect(bot.messages()).toHaveLength(1);
    });

    it("is made good later by the message found in the channel", async () => {
      await crashAt("after-post");
      expect(await bot.passAt("2025-03-10T07:00:00Z")).toMatchObject([
        { outcome: "sent", messageId: "m1", found: true },
      ]);
      expect(bot.messages()).toHaveLength(1);
    });

    it("is not called missed after 6 hours", async () => {
      await crashAt("after-post");
      expect(await bot.passAt("2025-03-10T13:00:00Z")).toMatchObject([
        { outcome: "sent", messageId: "m1", found: true },
      ]);
      expect(await bot.store.delivery("1", "2025-03-10")).toMatchObject({ status: "sent" });
    });

    it("is not called missed when the 6 hours end right after it", async () => {
      await crashAt("after-post", "2025-03-10T11:59:30Z");
      expect(await bot.passAt("2025-03-10T12:00:30Z")).toMatchObject([
        { outcome: "sent", messageId: "m1", found: true },
      ]);
    });

    it("does not post again in a channel chosen since", async () => {
      await crashAt("after-post");
      const setting = await bot.store.daily("1");
      if (!setting) throw new Error("the setting is gone");
      const setAt = Temporal.Instant.from("2025-03-10T06:00:30Z").epochMilliseconds;
      await bot.store.setDaily({ ...setting, channelId: "99", setAt });
      expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([
        { outcome: "sent", channelId: "10", found: true },
      ]);
      expect(bot.messages()).toHaveLength(1);
    });
  });

  it("lets one of two processes post when both run their pass at once", async () => {
    bot = await startBot(folder, {}, "a", place);
    const other = await startBot(folder, {}, "b", place);
    const guilds = Array.from({ length: 30 }, (_, index) => String(index + 1));
    for (const guild of guilds) await bot.store.setDaily(dailyFor(guild));
    const sent: string[] = [];
    // What a database that is slow leaves undone is the next pass's.
    for (let minute = 10; sent.length < guilds.length; minute++) {
      const time = `2025-03-10T06:${minute}:00Z`;
      const reports = (await Promise.all([bot.passAt(time), other.passAt(time)])).flat();
      sent.push(...reports.flatMap(({ outcome, guildId }) => (outcome === "sent" ? [guildId] : [])));
    }
    expect(sent.toSorted()).toEqual(guilds.toSorted());
    expect(
      bot
        .messages()
        .map(({ guildId }) => guildId)
        .sort(),
    ).toEqual([...guilds].sort());
    await other.store.close();
  });
});
