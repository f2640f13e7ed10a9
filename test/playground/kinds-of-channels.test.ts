import { once } from "node:events";
import { ChannelType, Events, ForumChannel, NewsChannel } from "discord.js";
import { describe, expect, it } from "vitest";
import { setArchived } from "../../src/playground/messages/start-thread.ts";
import { addAnnouncement, addForum } from "../discord/daily/posting.ts";
import { scene } from "./bot.ts";

type Parts = Awaited<ReturnType<typeof scene>>;

const code = (wanted: number) => expect.objectContaining({ code: wanted });

async function newsOf(parts: Parts): Promise<NewsChannel> {
  const channel = parts.client.channels.cache.get(await addAnnouncement({ ...parts, bot: parts }));
  if (!(channel instanceof NewsChannel)) throw new TypeError("It is an announcement channel");
  return channel;
}

async function forumOf(parts: Parts, options: Parameters<typeof addForum>[1]): Promise<ForumChannel> {
  const channel = parts.client.channels.cache.get(await addForum({ ...parts, bot: parts }, options));
  if (!(channel instanceof ForumChannel)) throw new TypeError("It is a forum");
  return channel;
}

describe("a message of an announcement channel", () => {
  it("is passed on once, ten of them an hour", async () => {
    let now = Date.UTC(2026, 10, 22);
    const parts = await scene({ now: () => now });
    const news = await newsOf(parts);
    const first = await news.send("One");
    await first.crosspost();
    await expect(first.crosspost()).rejects.toEqual(code(40033));
    for (let i = 2; i <= 10; i++) await (await news.send(`${i}`)).crosspost();
    const eleventh = await news.send("Eleven");
    parts.client.rest.options.rejectOnRateLimit = () => true;
    await expect(eleventh.crosspost()).rejects.toMatchObject({ retryAfter: expect.closeTo(3_600_000, -3) });
    now += 60 * 60_000;
    expect((await eleventh.crosspost()).flags.has("Crossposted")).toBe(true);
    expect(parts.standIn.violations).toEqual([]);
  });

  it("is the only kind that can be passed on", async () => {
    const parts = await scene();
    const general = parts.client.channels.cache.get(parts.standIn.world.channelByName("general").id);
    if (general?.type !== ChannelType.GuildText) throw new TypeError("#general takes text");
    const { id } = await general.send("Hello");
    await expect(parts.client.rest.post(`/channels/${general.id}/messages/${id}/crosspost`)).rejects.toEqual(
      code(50024),
    );
  });
});

describe("a forum", () => {
  it("takes posts alone, with the tags that it has and wants", async () => {
    const parts = await scene();
    const forum = await forumOf(parts, { tags: ["News"], moderated: ["Official"], needsTag: true });
    const [news, official] = forum.availableTags.map(({ id }) => id);
    const post = (appliedTags: string[]) =>
      forum.threads.create({ name: "A day", message: { content: "Hello" }, appliedTags });
    await expect(post([])).rejects.toEqual(code(40067));
    await expect(post(["1"])).rejects.toEqual(code(50035));
    await expect(post([official ?? ""])).rejects.toEqual(code(50013));
    const thread = await post([news ?? ""]);
    expect(thread).toMatchObject({ name: "A day", parentId: forum.id, appliedTags: [news] });
    expect((await thread.fetchStarterMessage())?.content).toBe("Hello");
    await expect(parts.client.rest.post(`/channels/${forum.id}/messages`, { body: { content: "x" } })).rejects.toEqual(
      code(50008),
    );
  });

  it("lists its posts, closed ones apart, whose messages can't be edited until they are opened again", async () => {
    const parts = await scene();
    const forum = await forumOf(parts, {});
    const thread = await forum.threads.create({ name: "A day", message: { content: "Hello" } });
    const names = async () => [
      [...(await forum.threads.fetchActive()).threads.values()].map(({ name }) => name),
      [...(await forum.threads.fetchArchived()).threads.values()].map(({ name }) => name),
    ];
    expect(await names()).toEqual([["A day"], []]);
    const channel = parts.standIn.world.channels.get(thread.id);
    if (channel?.type !== ChannelType.PublicThread) throw new TypeError("A forum's post is a thread");
    const known = once(parts.client, Events.ThreadUpdate);
    setArchived(parts.standIn.world, channel, true);
    await known;
    expect(await names()).toEqual([[], ["A day"]]);
    await expect(thread.messages.edit(thread.id, "Hello again")).rejects.toEqual(code(50083));
    await thread.setArchived(false);
    expect((await thread.messages.edit(thread.id, "Hello again")).content).toBe("Hello again");
    expect(parts.standIn.violations).toEqual([]);
  });
});
