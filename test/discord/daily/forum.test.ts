import { once } from "node:events";
import { ChannelFlags, ChannelType, Events } from "discord.js";
import { describe, expect, it } from "vitest";
import { setArchived } from "../../../src/playground/messages/start-thread.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { scene, textOf } from "../scene.ts";
import { dayAt, type Posting, posting, postsIn } from "./posting.ts";

/** The forum's posts by their titles and the names of their tags. */
function titlesIn({ standIn: { world } }: Posting, forumId: string): string[] {
  const forum = world.channels.get(forumId);
  if (forum?.type !== ChannelType.GuildForum) throw new TypeError("It is a forum");
  const names = new Map(forum.available_tags.map(({ id, name }) => [id, name]));
  return [...world.channels.values()].flatMap((channel) => {
    if (!("parent_id" in channel) || channel.parent_id !== forumId) return [];
    const tags = "applied_tags" in channel ? (channel.applied_tags ?? []) : [];
    return `${channel.name} [${tags.map((id) => names.get(id)).join(", ")}]`;
  });
}

const isForumPost = ({ method, path }: { method: string; path: string }) =>
  method === "POST" && /^\/channels\/\d+\/threads$/.test(path);

describe("in a forum", () => {
  it("each summary is a post with a title, its pictures, and the tag that its name speaks for", async () => {
    const parts = await posting();
    const forum = await parts.addForum({ tags: ["Off topic", "News"], needsTag: true });
    expect(await parts.set(forum)).toContain("Posts get the tag “News”");
    await parts.passOn(1);
    await parts.passOn(2);
    expect(titlesIn(parts, forum)).toEqual([
      "Clashes on Syria's coast, Sunday 22 November [News]",
      "The dead, group by group, Monday 23 November [News]",
    ]);
    const [first, second] = postsIn(parts.standIn, forum);
    expect(textOf(first)).toContain("At least 1,000");
    expect(JSON.stringify(first?.components)).toContain("toll-dark.png");
    expect(first?.id).toBe(first?.channel_id);
    const { message } = await parts.samir.command(parts.daily, "daily", {}, "status");
    expect(textOf(message)).toContain(
      `[posted](https://discord.com/channels/${parts.standIn.world.guild.id}/${second?.id}/`,
    );
  });

  it("has the tag that the admin chose, and no line on days without new facts", async () => {
    const parts = await posting();
    const forum = await parts.addForum({ tags: ["News", "Syria"] });
    expect(await parts.set(forum, { tag: "Syria", unchanged: "line" })).toMatch(
      /- In a forum no line is posted.*\n- Posts get the tag “Syria”/,
    );
    await parts.passOn(1);
    expect(await parts.passOn(2)).toMatchObject([{ outcome: "skipped" }]);
    expect(titlesIn(parts, forum)).toEqual(["Clashes on Syria's coast, Sunday 22 November [Syria]"]);
  });

  it("a tag is completed from the forum's own, and one that it hasn't is refused", async () => {
    const parts = await posting();
    const forum = await parts.addForum({ tags: ["News", "Syria"] });
    const typed = { channel: forum, hour: 9, zone: "UTC", tag: "sy" };
    const choices = await parts.samir.autocomplete(parts.daily, "daily", typed, "tag", "set");
    expect(choices.map(({ name }) => name)).toEqual(["Syria"]);
    expect(await parts.set(forum, { tag: "Sports" })).toBe("The channel has no tag “Sports”. It has “News”, “Syria”.");
    expect(await parts.set(parts.daily, { tag: "News" })).toContain("only forums have tags");
  });

  it("that wants a tag and has none open to the bot, nothing can be set up", async () => {
    const parts = await posting();
    const forum = await parts.addForum({ moderated: ["Official"], needsTag: true });
    expect(await parts.set(forum)).toContain("takes no post without a tag, and has none that I may use");
    const { message } = await parts.samir.command(parts.daily, "setup", { channel: forum });
    expect(textOf(message)).toContain("takes no post without a tag");
    await expect(parts.samir.press(message?.id ?? "", "setup-save")).rejects.toThrow("disabled");
  });

  it("a tag that comes to be wanted pauses the posts until there is one", async () => {
    const parts = await posting();
    const id = await parts.addForum({ moderated: ["Official"] });
    await parts.set(id);
    const forum = parts.standIn.world.channels.get(id);
    if (forum?.type !== ChannelType.GuildForum) throw new TypeError("It is a forum");
    const changed = async (change: object) => {
      const known = once(parts.bot.client, Events.ChannelUpdate);
      parts.standIn.world.replaceChannel({ ...forum, flags: ChannelFlags.RequireTag, ...change });
      await known;
    };
    await changed({});
    expect(await parts.passOn(1)).toMatchObject([{ outcome: "failed", permanent: true }]);
    const { message } = await parts.samir.command(parts.daily, "daily", {}, "status");
    expect(textOf(message)).toMatch(/A tag is required.*\(Discord 40067\)\. Give the forum a tag/);
    await changed({ available_tags: forum.available_tags.map((tag) => ({ ...tag, moderated: false })) });
    expect(await parts.passAt("2026-11-22T07:01:00Z")).toMatchObject([{ outcome: "sent" }]);
    expect(titlesIn(parts, id)).toEqual(["Clashes on Syria's coast, Sunday 22 November [Official]"]);
  });

  it("a chosen tag that is gone is told, and posts go on with another", async () => {
    const parts = await posting();
    const id = await parts.addForum({ tags: ["News", "Syria"], needsTag: true });
    await parts.set(id, { tag: "Syria" });
    const forum = parts.standIn.world.channels.get(id);
    if (forum?.type !== ChannelType.GuildForum) throw new TypeError("It is a forum");
    const known = once(parts.bot.client, Events.ChannelUpdate);
    parts.standIn.world.replaceChannel({ ...forum, available_tags: forum.available_tags.slice(0, 1) });
    await known;
    const { message } = await parts.samir.command(parts.daily, "setup");
    expect(textOf(message)).toContain("The tag that you chose is gone");
    await parts.passOn(1);
    expect(titlesIn(parts, id)).toEqual(["Clashes on Syria's coast, Sunday 22 November [News]"]);
  });

  it.each(["reset", "close", "web page"] as const)(
    "a post whose answer is lost (%s) is found again, and not posted twice",
    async (ends) => {
      const parts = await posting();
      const forum = await parts.addForum({ tags: ["News"] });
      await parts.set(forum);
      parts.standIn.faults.order({ method: "POST", path: /^\/channels\/\d+\/threads$/, ends, isTaken: true });
      expect(await parts.passOn(1)).toMatchObject([{ outcome: "failed", permanent: false }]);
      expect(await parts.passAt("2026-11-22T06:01:05Z")).toMatchObject([{ outcome: "sent", found: true }]);
      expect(parts.standIn.requests.filter(isForumPost)).toHaveLength(1);
      expect(postsIn(parts.standIn, forum)).toHaveLength(1);
    },
  );

  it("a post is found again by a bot whose store lost the record, though the post was closed since", async () => {
    const parts = await posting();
    const forum = await parts.addForum();
    await parts.set(forum);
    await parts.passOn(1);
    await parts.bot.stop();
    const [post] = postsIn(parts.standIn, forum);
    const thread = parts.standIn.world.channels.get(post?.id ?? "");
    if (thread?.type !== ChannelType.PublicThread) throw new TypeError("It is a thread");
    setArchived(parts.standIn.world, thread, true);
    const store = await openStore(":memory:");
    await store.setDaily(await parts.setting());
    const later = () => Temporal.Instant.from(dayAt(1)).add({ seconds: 30 });
    const second = await scene({ now: later, store, standIn: parts.standIn });
    expect(await second.bot.daily.runNow()).toEqual([]);
    expect(await store.deliveries(parts.standIn.world.guild.id, 1)).toMatchObject([
      { status: "sent", messageId: post?.id },
    ]);
    await second.bot.stop();
    await store.close();
    expect(postsIn(parts.standIn, forum)).toHaveLength(1);
  });

  it("a post without its first message doesn't keep the next one back", async () => {
    const parts = await posting();
    const forum = await parts.addForum();
    await parts.set(forum);
    await parts.samir.command(parts.daily, "daily", {}, "test");
    const [test] = postsIn(parts.standIn, forum);
    const stored = parts.standIn.world.messages.get(test?.id ?? "");
    if (stored) parts.standIn.world.deleteMessage(stored);
    parts.standIn.fail({ method: "POST", path: /^\/channels\/\d+\/threads$/, status: 500 });
    expect(await parts.passOn(1)).toMatchObject([{ outcome: "failed" }]);
    expect(await parts.passAt("2026-11-22T06:01:05Z")).toMatchObject([{ outcome: "sent", found: false }]);
  });

  it("the test of an admin is a post too, which isn't taken for the day's", async () => {
    const parts = await posting();
    const forum = await parts.addForum({ tags: ["News"], needsTag: true });
    await parts.set(forum);
    const { message } = await parts.samir.command(parts.daily, "daily", {}, "test");
    const [test] = postsIn(parts.standIn, forum);
    expect(message?.content).toContain(`/${test?.channel_id}/${test?.id}`);
    expect(textOf(test)).toMatch(/^-# A test/);
    expect(await parts.passOn(1)).toMatchObject([{ outcome: "sent", found: false }]);
  });

  it("goes without pictures where they are refused", async () => {
    const parts = await posting();
    const forum = await parts.addForum();
    await parts.set(forum);
    parts.standIn.faults.order({
      method: "POST",
      path: /^\/channels\/\d+\/threads$/,
      when: ({ files }) => files > 0,
      ends: { status: 413, message: "Request entity too large" },
    });
    expect(await parts.passOn(1)).toMatchObject([{ outcome: "sent" }]);
    const [post] = postsIn(parts.standIn, forum);
    expect(textOf(post)).toContain("At least 1,000");
    expect(JSON.stringify(post?.components)).not.toContain(".png");
  });
});
