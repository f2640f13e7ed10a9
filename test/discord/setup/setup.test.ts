import { describe, expect, it } from "vitest";
import { buttonsOf, scene, textOf } from "../scene.ts";

const now = () => Temporal.Instant.from("2026-11-22T05:00:00Z");

describe("/setup", () => {
  it("is refused to members who don't manage the server", async () => {
    const { lina, daily } = await scene();
    await expect(lina.command(daily, "setup")).rejects.toThrow();
  });

  it("names each missing permission and what is lost, and doesn't turn on without", async () => {
    const { samir, daily, noAccess } = await scene();
    const { message, ...reply } = await samir.command(daily, "setup", { channel: noAccess });
    expect(reply).toHaveProperty("ephemeral", true);
    expect(textOf(message)).toContain("I lack **Send Messages**: without it I can't post there");
    await expect(samir.press(message?.id ?? "", "setup-save")).rejects.toThrow("disabled");
    const { updated } = await samir.select(message?.id ?? "", "setup-channel", [daily]);
    expect(textOf(updated)).toContain("every permission that I need");
  });

  it("sets the server up in one panel, and turns it off again", async () => {
    const { standIn, samir, daily, general, store } = await scene({ now });
    const { message } = await samir.command(general, "setup", { zone: "Asia/Damascus" });
    const panel = message?.id ?? "";
    await samir.select(panel, "setup-channel", [daily]);
    await samir.select(panel, "setup-hour", ["7"]);
    await samir.select(panel, "setup-unchanged", ["line"]);
    const { updated } = await samir.press(panel, "setup-save");
    expect(textOf(updated)).toMatch(/It is \*\*on\*\*[\s\S]*07:00\*\*, Asia\/Damascus/);
    const guildId = standIn.world.guild.id;
    expect(await store.daily(guildId)).toMatchObject({ channelId: daily, hour: 7, zone: "Asia/Damascus" });
    expect(await store.daily(guildId)).toHaveProperty("unchanged", "line");
    expect(buttonsOf(updated)).toContain("setup-off");
    await samir.press(panel, "setup-off");
    expect(await store.daily(guildId)).toBeUndefined();
  });

  it("previews privately, and posts a test by the real way", async () => {
    const { standIn, samir, daily } = await scene({ now });
    const { message } = await samir.command(daily, "setup");
    const preview = await samir.press(message?.id ?? "", "setup-preview");
    expect(preview).toHaveProperty("ephemeral", true);
    expect(textOf(preview.message)).toContain("Sunday");
    const { message: said } = await samir.press(message?.id ?? "", "setup-test");
    const [, id = ""] = /Posted: \S*\/(\d+)/.exec(said?.content ?? "") ?? [];
    expect(textOf(standIn.world.messages.get(id)?.message)).toMatch(/A test[\s\S]*1,000/);
  });
});

describe("/daily", () => {
  it("test doesn't count as the day's summary, and says why it failed", async () => {
    let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
    const { standIn, samir, daily, bot } = await scene({ now: () => instant });
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Asia/Damascus" }, "set");
    expect((await samir.command(daily, "daily", {}, "test")).message?.content).toContain("Posted: ");
    instant = Temporal.Instant.from("2026-11-22T06:00:30Z");
    expect(await bot.daily.runNow()).toEqual([expect.objectContaining({ outcome: "sent", found: false })]);
    standIn.fail({ method: "POST", path: /messages$/, status: 403, code: 50013, message: "Missing Permissions" });
    const { message } = await samir.command(daily, "daily", {}, "test");
    expect(message?.content).toMatch(/Not posted: Missing Permissions.*Send Messages/);
  });

  it("status shows the next post and links the last ones, in Discord's timestamps", async () => {
    let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
    const { samir, daily, bot } = await scene({ now: () => instant });
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Asia/Damascus" }, "set");
    instant = Temporal.Instant.from("2026-11-22T06:00:30Z");
    await bot.daily.runNow();
    const text = textOf((await samir.command(daily, "daily", {}, "status")).message);
    expect(text).toMatch(/\*\*Next\*\*: <t:1795413600:f> \(<t:1795413600:R>\)/);
    expect(text).toMatch(
      /- 2026-11-22: \[posted\]\(https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+\) <t:1795327230:f>/,
    );
  });
});
