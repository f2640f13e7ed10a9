import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { STEPS as AFTER } from "../../src/store/ports/deliveries.ts";
import { STEPS } from "../../src/tools/bench/processes/mortal-store.ts";
import { newDatabase } from "../store/engines.ts";
import { runScript } from "../tools/run-tool.ts";
import { type Bot, type Crash, dailyFor, startBot } from "./bot.ts";

/** What a posted message shows is remembered by Discord's side, which isn't here. */
const inStore = STEPS.filter((step) => !step.endsWith("rememberPosted"));
const script = join(import.meta.dirname, "killed-process.ts");
/** Both engines by name, each with a way to get the place of a new, empty store for the bots of a folder. */
const engines: [name: string, newPlace: (folder: string) => Promise<string>][] = [
  ["SQLite", async (folder) => join(folder, "attest.db")],
  ["PostgreSQL", newDatabase],
];

describe.each(engines)("on %s", (_, newPlace) => {
  const crashes: Crash[] = [];
  const folders: string[] = [];
  let bot: Bot;

  /** A test of what the next bot does on what one left behind that died at the given step. */
  function crashAt(step: string, test: () => Promise<void>, time = "2025-03-10T06:00:00Z"): () => Promise<void> {
    const at = crashes.push({ folder: "", place: "", step, time }) - 1;
    return async () => {
      const { folder = "", place } = crashes[at] ?? {};
      bot = await startBot(folder, {}, "next", place, AFTER);
      await test();
    };
  }

  async function newFolder() {
    const folder = mkdtempSync(join(tmpdir(), "attest-crash-"));
    folders.push(folder);
    return { folder, place: await newPlace(folder) };
  }

  // All die in one process.
  beforeAll(async () => {
    for (const [at, crash] of crashes.entries()) crashes[at] = { ...crash, ...(await newFolder()) };
    const { signal, stderr } = await runScript(script, [JSON.stringify(crashes)]);
    expect(signal, stderr).toBe("SIGKILL");
  });
  afterEach(() => bot.store.close());
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  const around = ["post", ...AFTER].flatMap((step) => [`before-${step}`, `after-${step}`]);
  for (const step of [...inStore, ...around])
    it(
      `a crash at any step, such as ${step}, costs no post and nothing that comes after it, and doubles none`,
      crashAt(step, async () => {
        await bot.passAt("2025-03-10T06:01:00Z");
        expect(bot.messages()).toHaveLength(1);
        const done = { crosspost: "done", thread: "done", stepsAt: null };
        expect(await bot.store.delivery("1", "2025-03-10")).toMatchObject({ status: "sent", messageId: "m1", ...done });
        expect(bot.stepsTaken().sort()).toEqual(["crosspost m1", "thread m1"]);
        expect(await bot.passAt("2025-03-10T06:30:00Z")).toEqual([]);
      }),
    );

  describe("a crash between claim and send", () => {
    it(
      "is made good within a minute, by one post",
      crashAt("before-post", async () => {
        expect(bot.messages()).toEqual([]);
        expect(await bot.passAt("2025-03-10T06:00:15Z")).toEqual([]);
        expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([{ outcome: "sent", found: false }]);
        expect(await bot.passAt("2025-03-10T06:01:15Z")).toEqual([]);
        expect(bot.messages()).toHaveLength(1);
      }),
    );

    it(
      "ends as missed when nobody starts again for 6 hours",
      crashAt("before-post", async () => {
        expect(await bot.passAt("2025-03-10T12:00:01Z")).toMatchObject([{ outcome: "missed" }]);
        expect(bot.messages()).toEqual([]);
      }),
    );
  });

  describe("a crash between send and mark", () => {
    it(
      "is made good by the nonce within Discord's few minutes",
      crashAt("after-post", async () => {
        expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([
          { outcome: "sent", messageId: "m1", found: false },
        ]);
        expect(bot.messages()).toHaveLength(1);
      }),
    );

    it(
      "is made good by the message found in the channel, where there are no nonces",
      crashAt("after-post", async () => {
        Object.assign(bot.ports, { hasNonces: () => false });
        expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([
          { outcome: "sent", messageId: "m1", found: true },
        ]);
        expect(bot.messages()).toHaveLength(1);
      }),
    );

    it(
      "is made good later by the message found in the channel",
      crashAt("after-post", async () => {
        expect(await bot.passAt("2025-03-10T07:00:00Z")).toMatchObject([
          { outcome: "sent", messageId: "m1", found: true },
        ]);
        expect(bot.messages()).toHaveLength(1);
      }),
    );

    it(
      "is not called missed after 6 hours",
      crashAt("after-post", async () => {
        expect(await bot.passAt("2025-03-10T13:00:00Z")).toMatchObject([
          { outcome: "sent", messageId: "m1", found: true },
        ]);
        expect(await bot.store.delivery("1", "2025-03-10")).toMatchObject({ status: "sent" });
      }),
    );

    it(
      "is not called missed when the 6 hours end right after it",
      crashAt(
        "after-post",
        async () => {
          expect(await bot.passAt("2025-03-10T12:00:30Z")).toMatchObject([
            { outcome: "sent", messageId: "m1", found: true },
          ]);
        },
        "2025-03-10T11:59:30Z",
      ),
    );

    it(
      "does not post again in a channel chosen since",
      crashAt("after-post", async () => {
        const setting = await bot.store.daily("1");
        if (!setting) throw new Error("the setting is gone");
        const setAt = Temporal.Instant.from("2025-03-10T06:00:30Z").epochMilliseconds;
        await bot.store.setDaily({ ...setting, channelId: "99", setAt });
        expect(await bot.passAt("2025-03-10T06:01:00Z")).toMatchObject([
          { outcome: "sent", channelId: "10", found: true },
        ]);
        expect(bot.messages()).toHaveLength(1);
      }),
    );
  });

  it("lets one of two processes post when both run their pass at once", async () => {
    const { folder, place } = await newFolder();
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
