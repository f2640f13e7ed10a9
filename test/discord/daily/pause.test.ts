import { OverwriteType, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import type { StandIn } from "../../../src/playground/stand-in.ts";
import { eventually } from "../../eventually.ts";
import { scene, textOf } from "../scene.ts";

const EVERY_DAY = { hour: 9, zone: "Asia/Damascus" };

/** A server with a daily summary at 06:00 UTC, and a clock that the test moves. */
async function subscribed() {
  let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
  const parts = await scene({ now: () => instant });
  await parts.samir.command(parts.daily, "daily", { channel: parts.daily, ...EVERY_DAY }, "set");
  const passAt = (time: string) => {
    instant = Temporal.Instant.from(time);
    return parts.bot.daily.runNow();
  };
  return { ...parts, passAt, guildId: parts.standIn.world.guild.id };
}

/** What the bot wrote in a channel, oldest first. */
function written({ world }: StandIn, channelId: string): string[] {
  return [...world.messages.values()]
    .map(({ message }) => message)
    .filter((message) => message.channel_id === channelId && message.author.bot && !message.interaction_metadata)
    .map(({ content }) => content);
}

/** Denies the bot that permission in the channel; the returned function takes it back. */
function deny({ world }: StandIn, channelId: string, permission: bigint): () => void {
  const channel = world.channels.get(channelId);
  if (channel?.type !== 0) throw new Error("not a text channel");
  const overwrite = { id: world.bot.id, type: OverwriteType.Member, allow: "0", deny: permission.toString() };
  world.replaceChannel({ ...channel, permission_overwrites: [overwrite] });
  return () => world.replaceChannel(channel);
}

describe("a permission taken away", () => {
  it("pauses the summary, tells the admin and the server once, and ends when it is given back", async () => {
    const { standIn, bot, samir, daily, general, passAt, guildId } = await subscribed();
    const allow = deny(standIn, daily, PermissionFlagsBits.SendMessages);
    await eventually(() => expect(bot.delivery.obstacle).toSatisfy((f) => f({ guildId, channelId: daily })));
    expect(await passAt("2026-11-22T06:00:30Z")).toMatchObject([{ outcome: "failed", permanent: true }]);
    expect(await passAt("2026-11-22T06:30:00Z")).toEqual([]);

    const direct = written(standIn, standIn.world.directChannel(standIn.world.userByName("Samir").id).id);
    expect(direct).toEqual([
      expect.stringMatching(/Coast Watch is paused.*<#\d+>\. I lack “Send Messages”.*Allow the bot/s),
    ]);
    expect(written(standIn, general)).toEqual(direct);
    const { message } = await samir.command(daily, "daily", {}, "status");
    expect(textOf(message)).toMatch(/Paused since <t:\d+:f> \(<t:\d+:R>\): I lack “Send Messages”/);

    allow();
    await eventually(() => expect(bot.delivery.obstacle).toSatisfy((f) => !f({ guildId, channelId: daily })));
    expect(await passAt("2026-11-22T06:45:00Z")).toMatchObject([{ outcome: "sent" }]);
    expect((await samir.command(daily, "daily", {}, "status")).message?.content).not.toContain("Paused");
  });
});

describe("a kick", () => {
  it("rests the setting, which goes on after a new invitation", async () => {
    const { standIn, store, passAt, guildId } = await subscribed();
    const invite = standIn.world.removeBot();
    await eventually(async () => expect(await store.leftGuilds()).toEqual([guildId]));
    expect(await passAt("2026-11-23T06:00:30Z")).toEqual([]);
    invite();
    await eventually(async () => expect(await store.leftGuilds()).toEqual([]));
    expect(await passAt("2026-11-24T06:00:30Z")).toMatchObject([{ outcome: "sent", localDate: "2026-11-24" }]);
  });

  it("while the bot wasn't running is noticed, and the setting forgotten 30 days later", async () => {
    const { store, bot, standIn } = await subscribed();
    await bot.stop();
    const elsewhere = { guildId: "9", channelId: "90", language: "en", setBy: "1", setAt: 0, ...EVERY_DAY };
    await store.setDaily(elsewhere);
    const startAt = async (time: string) => {
      const { bot } = await scene({ now: () => Temporal.Instant.from(time), store, standIn });
      await bot.stop();
    };
    await startAt("2026-11-22T06:00:00Z");
    expect(await store.leftGuilds()).toEqual(["9"]);
    await startAt("2026-12-22T05:59:59Z");
    expect(await store.daily("9")).toBeDefined();
    await startAt("2026-12-22T06:00:01Z");
    expect(await store.daily("9")).toBeUndefined();
    expect(await store.allDaily()).toHaveLength(1);
  });
});

it("a pause is told the server alone where the admin who set the summary had their id deleted", async () => {
  const { standIn, bot, samir, daily, general, passAt, guildId } = await subscribed();
  const { message } = await samir.command(daily, "privacy");
  await samir.press(message?.id ?? "", "forget-me");
  deny(standIn, daily, PermissionFlagsBits.SendMessages);
  await eventually(() => expect(bot.delivery.obstacle).toSatisfy((f) => f({ guildId, channelId: daily })));
  expect(await passAt("2026-11-22T06:00:30Z")).toMatchObject([{ outcome: "failed", permanent: true }]);
  expect(written(standIn, standIn.world.directChannel(samir.user.id).id)).toEqual([]);
  expect(written(standIn, general)).toEqual([expect.stringContaining("is paused")]);
});
