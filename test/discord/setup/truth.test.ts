import { OverwriteType, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { startThread } from "../../../src/playground/messages/start-thread.ts";
import type { StandIn } from "../../../src/playground/stand-in.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { scene, textOf } from "../scene.ts";

const EVERY_DAY = { hour: 9, zone: "Asia/Damascus" };

/** A server with a daily summary at 06:00 UTC, and a clock that the test moves. */
async function subscribed(knowledgeDir?: string) {
  let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
  const parts = await scene({ now: () => instant, ...(knowledgeDir !== undefined && { knowledgeDir }) });
  const { samir, daily } = parts;
  await samir.command(daily, "daily", { channel: daily, ...EVERY_DAY }, "set");
  const passAt = (time: string) => {
    instant = Temporal.Instant.from(time);
    return parts.bot.daily.runNow();
  };
  const panel = async () => (await samir.command(daily, "setup")).message;
  return { ...parts, passAt, panel };
}

/** Denies the bot permissions in a channel. */
function deny({ world }: StandIn, channelId: string, permissions: bigint): void {
  const channel = world.channels.get(channelId);
  if (channel?.type !== 0) throw new Error("not a text channel");
  const overwrite = { id: world.bot.id, type: OverwriteType.Member, allow: "0", deny: permissions.toString() };
  world.replaceChannel({ ...channel, permission_overwrites: [overwrite] });
}

describe("the set-up panel says what is so:", () => {
  it("a deleted channel is gone, and nothing can be saved for it", async () => {
    const { standIn, samir, general, daily } = await subscribed();
    standIn.world.deleteChannel(standIn.world.channelByName("daily-brief"));
    const { message } = await samir.command(general, "setup");
    expect(textOf(message)).toContain("**That channel is gone**, or I can't see it. Choose another.");
    expect(textOf(message)).not.toContain("every permission");
    expect(JSON.stringify(message?.components)).not.toContain(`"default_values":[{"id":"${daily}"`);
    await expect(samir.press(message?.id ?? "", "setup-save")).rejects.toThrow("disabled");
    const { updated } = await samir.select(message?.id ?? "", "setup-channel", [general]);
    expect(textOf(updated)).toContain("every permission that I need");
  });

  it("a pause is shown with its reason, until the setting is saved anew", async () => {
    const { standIn, samir, passAt, panel } = await subscribed();
    standIn.fail({ method: "POST", path: /messages$/, status: 403, code: 50013, message: "Missing Permissions" });
    expect(await passAt("2026-11-22T06:00:30Z")).toMatchObject([{ outcome: "failed", permanent: true }]);
    const paused = await panel();
    expect(textOf(paused)).toMatch(
      /It is \*\*on\*\*, as below\.\nPaused since <t:\d+:f> \(<t:\d+:R>\): Missing Permissions/,
    );
    const { updated } = await samir.press(paused?.id ?? "", "setup-save");
    expect(textOf(updated)).not.toContain("Paused");
  });

  it("in a thread it is the permission for threads that counts", async () => {
    const { standIn, samir, general, lina } = await subscribed();
    const { world } = standIn;
    await samir.command(general, "daily", {}, "off");
    const said = world.messages.get(lina.say(general, "the daily post belongs here").id);
    if (!said) throw new Error("nothing was said");
    const thread = startThread(world, said, { name: "Daily" });
    const opened = async () => textOf((await samir.command(thread.id, "setup")).message);
    expect(await opened()).toContain(`every permission that I need in <#${thread.id}>`);
    deny(standIn, general, PermissionFlagsBits.SendMessages);
    expect(await opened()).toContain("every permission that I need");
    deny(standIn, general, PermissionFlagsBits.SendMessagesInThreads);
    expect(await opened()).toContain("I lack **Send Messages in Threads**: without it I can't post there");
  });

  it.each([
    ["the hour", "setup-hour", ["7"]],
    ["what an unchanged day gets", "setup-unchanged", ["skip"]],
    ["the language", "setup-language", ["ar"]],
  ])("%s counts once it is saved, and saving is confirmed", async (_, menu, chosen) => {
    const pack = copyPack();
    pack.edit("event.yaml", "languages: [en]", "languages: [en, ar]");
    const { samir, panel } = await subscribed(pack.folder);
    const id = (await panel())?.id ?? "";
    const changed = await samir.select(id, menu, chosen);
    expect(textOf(changed.updated)).toContain("What you changed below counts once you save it.");
    const saved = await samir.press(id, "setup-save");
    expect(textOf(saved.updated)).toContain("**Saved.** It is **on**, as below.");
    expect(textOf(await panel())).toContain("## Daily summary\nIt is **on**, as below.");
  });

  it("preview and test are the next post itself, which isn't taken for posted by them", async () => {
    const { standIn, samir, daily, passAt, panel } = await subscribed();
    await passAt("2026-11-22T06:00:30Z");
    const id = (await panel())?.id ?? "";
    const preview = textOf((await samir.press(id, "setup-preview")).message);
    const tested = async (said: string | undefined) => {
      const [, messageId = ""] = /Posted: \S*\/(\d+)/.exec(said ?? "") ?? [];
      return textOf(standIn.world.messages.get(messageId)?.message);
    };
    const byPanel = await tested((await samir.press(id, "setup-test")).message?.content);
    const byCommand = await tested((await samir.command(daily, "daily", {}, "test")).message?.content);
    expect(await passAt("2026-11-23T06:00:30Z")).toMatchObject([{ outcome: "sent", found: false }]);
    const posted = textOf([...standIn.world.messages.values()].at(-1)?.message);
    expect(posted).toContain("Monday");
    expect(preview).toBe(posted);
    expect(byPanel).toMatch(/^-# .*[Tt]est/);
    expect(byPanel.split("\n").slice(1).join("\n")).toBe(posted);
    expect(byCommand).toBe(byPanel);
  });

  it("the preview of a day that brings no post says so", async () => {
    const { samir, passAt, panel } = await subscribed();
    await passAt("2026-11-22T06:00:30Z");
    const id = (await panel())?.id ?? "";
    await samir.select(id, "setup-unchanged", ["skip"]);
    const preview = textOf((await samir.press(id, "setup-preview")).message);
    expect(preview).toMatch(
      /^No new facts were added since the last post, so nothing is posted next time; it would be this/,
    );
    expect((await samir.press(id, "setup-test")).message?.content).toContain("so nothing is posted next time");
  });

  it("the next post is tomorrow's once today's was sent, whatever hour is chosen", async () => {
    const { samir, passAt, panel } = await subscribed();
    await passAt("2026-11-22T06:00:30Z");
    const { updated } = await samir.select((await panel())?.id ?? "", "setup-hour", ["20"]);
    const tomorrow = Temporal.Instant.from("2026-11-23T17:00:00Z").epochMilliseconds / 1000;
    expect(textOf(updated)).toContain(`Next: <t:${tomorrow}:f>`);
  });
});
