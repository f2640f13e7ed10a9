import { once } from "node:events";
import { ChannelType, Events, MessageFlags, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/playground/stand-in.ts";
import { textOf } from "../scene.ts";
import { type Posting, posting, postsIn } from "./posting.ts";

const isPassedOn = ({ flags }: Message) => Boolean((flags ?? 0) & MessageFlags.Crossposted);

/** An announcement channel whose posts are passed on. */
async function announced(
  wishes = {},
): Promise<Posting & { news: string; posts(): Message[]; status(): Promise<string> }> {
  const parts = await posting();
  const news = await parts.addAnnouncement();
  await parts.set(news, { crosspost: true, ...wishes });
  const { standIn, samir, daily } = parts;
  return {
    ...parts,
    news,
    posts: () => postsIn(standIn, news),
    status: async () => textOf((await samir.command(daily, "daily", {}, "status")).message),
  };
}

const crossposts = ({ standIn }: Posting) => standIn.requests.filter(({ path }) => path.endsWith("/crosspost"));

describe("in an announcement channel", () => {
  it("posts are passed on where that is wished, once, and the status says so", async () => {
    const parts = await announced();
    await parts.passOn(1);
    await parts.passOn(2);
    expect(parts.posts().map(isPassedOn)).toEqual([true, true]);
    await parts.passAt("2026-11-23T06:10:00Z");
    expect(crossposts(parts)).toHaveLength(2);
    expect(await parts.status()).toMatch(/2026-11-23: \[posted\]\(.*\).*; passed on\n/);
    expect(await parts.status()).toContain("Posts are passed on to the servers that follow the channel");
  });

  it("aren't, and the status says how, where it isn't wished", async () => {
    const parts = await announced({ crosspost: false });
    await parts.passOn(1);
    expect(parts.posts().map(isPassedOn)).toEqual([false]);
    expect(await parts.status()).toContain("Posts aren't passed on to the servers that follow the channel");
  });

  it("the line of a day without new facts isn't passed on, and notifies nobody", async () => {
    const parts = await announced({ unchanged: "line" });
    await parts.passOn(1);
    await parts.passOn(2);
    const [first, line] = parts.posts();
    expect(textOf(line)).toBe(
      "No new facts were added to this bot since Sunday 22 November; the source is of the fourth day of the clashes, after December 2024.",
    );
    expect(line && isPassedOn(line)).toBe(false);
    expect((line?.flags ?? 0) & MessageFlags.SuppressNotifications).toBeTruthy();
    expect((first?.flags ?? 0) & MessageFlags.SuppressNotifications).toBe(0);
  });

  it("Discord's ten an hour hold it back, which is told, and it follows later", async () => {
    const parts = await announced();
    await parts.passAt("2026-11-22T05:50:00Z");
    const channel = await parts.bot.client.channels.fetch(parts.news);
    if (channel?.type !== ChannelType.GuildAnnouncement) throw new TypeError("It is an announcement channel");
    for (let i = 0; i < 10; i++) {
      const news = await channel.send({ content: `News ${i}`, nonce: `${i}`, enforceNonce: true });
      await news.crosspost();
    }
    const isPassedOnNow = () => parts.posts().slice(10).map(isPassedOn);
    expect(await parts.passOn(1)).toMatchObject([{ outcome: "sent" }]);
    expect(isPassedOnNow()).toEqual([false]);
    expect(await parts.status()).toMatch(
      /\[posted\].*; not passed on: Discord asks for a pause of 29\d\d s\. Next try: <t:\d+:f>/,
    );
    await parts.passAt("2026-11-22T06:20:00Z");
    expect(crossposts(parts)).toHaveLength(11);
    await parts.passAt("2026-11-22T06:51:00Z");
    expect(isPassedOnNow()).toEqual([true]);
    expect(await parts.status()).toMatch(/\[posted\].*; passed on$/m);
  });

  it("what Discord refuses is told, and not tried again", async () => {
    const parts = await announced();
    parts.standIn.fail({
      method: "POST",
      path: /\/crosspost$/,
      status: 403,
      code: 50013,
      message: "Missing Permissions",
    });
    await parts.passOn(1);
    await parts.passAt("2026-11-22T06:31:00Z");
    expect(crossposts(parts)).toHaveLength(1);
    expect(await parts.status()).toMatch(/; not passed on: Missing Permissions \(Discord 50013\)/);
  });

  it("a lost answer doesn't pass it on twice", async () => {
    const parts = await announced();
    parts.standIn.faults.order({ method: "POST", path: /\/crosspost$/, ends: "reset", isTaken: true });
    await parts.passOn(1);
    expect(parts.posts().map(isPassedOn)).toEqual([true]);
    expect(await parts.status()).toContain("; passed on");
  });

  it("a post has its thread where there is something to discuss", async () => {
    const parts = await announced({ thread: true, unchanged: "line", crosspost: false });
    await parts.passOn(1);
    await parts.passOn(2);
    const [first, line] = parts.posts();
    const { channels } = parts.standIn.world;
    expect(channels.get(first?.id ?? "")).toMatchObject({ name: "Clashes on Syria's coast, 2026-11-22", type: 10 });
    expect(channels.get(line?.id ?? "")).toBeUndefined();
    expect(await parts.status()).toMatch(/2026-11-22: \[posted\].*; with a thread/);
  });
});

it("a thread that a process left undone is opened by the next pass, once", async () => {
  const parts = await posting();
  await parts.set(parts.daily, { thread: true });
  parts.standIn.fail({ method: "POST", path: /\/threads$/, status: 500, times: 4 });
  await parts.passOn(1);
  const [post] = postsIn(parts.standIn, parts.daily);
  const thread = () => parts.standIn.world.channels.get(post?.id ?? "");
  expect(thread()).toBeUndefined();
  await parts.passAt("2026-11-22T06:06:00Z");
  expect(thread()).toBeDefined();
  const asked = parts.standIn.requests.filter(({ path }) => path.endsWith("/threads")).length;
  await parts.passAt("2026-11-22T06:20:00Z");
  expect(parts.standIn.requests.filter(({ path }) => path.endsWith("/threads"))).toHaveLength(asked);
});

it("a thread that the bot may not open is told, and the post stands", async () => {
  const parts = await posting();
  const { world } = parts.standIn;
  await parts.set(parts.daily, { thread: true });
  for (const role of world.roles.values()) {
    const permissions = BigInt(role.permissions) & ~PermissionFlagsBits.CreatePublicThreads;
    const known = once(parts.bot.client, Events.GuildRoleUpdate);
    world.replaceRole({ ...role, permissions: permissions.toString() });
    await known;
  }
  expect(await parts.passOn(1)).toMatchObject([{ outcome: "sent" }]);
  const { message } = await parts.samir.command(parts.daily, "daily", {}, "status");
  expect(textOf(message)).toMatch(/\[posted\].*; without a thread: I lack “Create Public Threads”/);
});
