import { ChannelType, Events, GatewayIntentBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { channelOf, next, scene } from "./bot.ts";

describe("what the bot hears", () => {
  it("withholds what people write in a guild from a bot without the Message Content intent", async () => {
    const { standIn, client } = await scene();
    const heard = next(client, Events.MessageCreate);
    standIn.person("Lina").say(channelOf(client, "general").id, "hello all");
    const [message] = await heard;
    expect(message.author.globalName).toBe("Lina");
    expect(message.content).toBe("");
  });

  it("delivers it with the intent", async () => {
    const { standIn, client } = await scene({ intents: [GatewayIntentBits.MessageContent] });
    const heard = next(client, Events.MessageCreate);
    standIn.person("Lina").say(channelOf(client, "general").id, "hello all");
    expect((await heard)[0].content).toBe("hello all");
  });

  it("delivers it where the bot is mentioned", async () => {
    const { standIn, client } = await scene();
    const heard = next(client, Events.MessageCreate);
    standIn.person("Lina").say(channelOf(client, "general").id, `<@${client.user.id}> who is al-Sharaa?`);
    const [message] = await heard;
    expect(message.content).toContain("who is al-Sharaa?");
    expect(message.mentions.has(client.user)).toBe(true);
    expect(message.member?.permissions.has("SendMessages")).toBe(true);
  });

  it("delivers a reply that notifies the bot, and withholds one that does not", async () => {
    const { standIn, client } = await scene();
    const channel = channelOf(client, "general");
    const answer = await channel.send("An answer.");
    const lina = standIn.person("Lina");
    const loud = next(client, Events.MessageCreate);
    lina.say(channel.id, "and the soldiers?", { replyTo: answer.id });
    const [message] = await loud;
    expect(message.content).toBe("and the soldiers?");
    expect((await message.fetchReference()).id).toBe(answer.id);
    const quiet = next(client, Events.MessageCreate);
    lina.say(channel.id, "thanks", { replyTo: answer.id, ping: false });
    expect((await quiet)[0].content).toBe("");
  });

  it("delivers direct messages, which the bot can answer", async () => {
    const { standIn, client } = await scene();
    const lina = standIn.person("Lina");
    const heard = next(client, Events.MessageCreate);
    lina.say(standIn.world.directChannel(lina.user.id).id, "how many died?");
    const [message] = await heard;
    expect(message.content).toBe("how many died?");
    const answered = standIn.nextMessage(({ content }) => content === "An answer.");
    await message.reply("An answer.");
    expect((await answered).referenced_message?.content).toBe("how many died?");
    expect(standIn.violations).toEqual([]);
  });

  it("opens the direct channel of a user", async () => {
    const { client, standIn } = await scene();
    const user = await client.users.fetch(standIn.person("Samir").user.id);
    const channel = await user.createDM();
    expect(channel.type).toBe(ChannelType.DM);
    await channel.send("Your summary could not be posted.");
    expect(standIn.violations).toEqual([]);
  });
});

describe("what the bot writes", () => {
  it("can be edited, fetched and deleted", async () => {
    const { standIn, client } = await scene();
    const channel = channelOf(client, "general");
    const message = await channel.send("first");
    const edited = await message.edit("second");
    expect(edited.editedTimestamp).not.toBeNull();
    expect((await channel.messages.fetch({ message: message.id, force: true })).content).toBe("second");
    await message.delete();
    await expect(channel.messages.fetch({ message: message.id, force: true })).rejects.toMatchObject({ code: 10008 });
    expect(standIn.violations).toEqual([]);
  });

  it("lists a channel, newest first", async () => {
    const { client } = await scene();
    const channel = channelOf(client, "general");
    for (const text of ["one", "two", "three"]) await channel.send(text);
    const latest = await channel.messages.fetch({ limit: 2 });
    expect(latest.map(({ content }) => content)).toEqual(["three", "two"]);
  });

  it("is refused where the bot may not write", async () => {
    const { client } = await scene();
    await expect(channelOf(client, "no-access").send("hello")).rejects.toMatchObject({ code: 50013, status: 403 });
  });

  it("is refused for other people's messages", async () => {
    const { standIn, client } = await scene({ intents: [GatewayIntentBits.MessageContent] });
    const channel = channelOf(client, "general");
    const theirs = standIn.person("Lina").say(channel.id, "mine");
    const url = `/channels/${channel.id}/messages/${theirs.id}` as const;
    await expect(client.rest.patch(url, { body: { content: "yours" } })).rejects.toMatchObject({ code: 50005 });
    await expect(client.rest.delete(url)).rejects.toMatchObject({ code: 50013 });
  });

  it("notifies nobody unless allowed to", async () => {
    const { standIn, client } = await scene();
    const channel = channelOf(client, "general");
    const lina = standIn.person("Lina").user;
    const content = `<@${lina.id}> @everyone`;
    expect((await channel.send(content)).mentions.users.size).toBe(0);
    const named = await channel.send({ content, allowedMentions: { users: [lina.id] } });
    expect([...named.mentions.users.keys()]).toEqual([lina.id]);
    expect((await channel.send({ content, allowedMentions: { parse: ["everyone"] } })).mentions.everyone).toBe(false);
  });

  it("can carry a thread", async () => {
    const { standIn, client } = await scene();
    const message = await channelOf(client, "daily-brief").send("Summary");
    const thread = await message.startThread({ name: "Sources" });
    await thread.send("In the thread");
    expect(thread.id).toBe(message.id);
    await expect(message.startThread({ name: "Again" })).rejects.toThrow();
    expect(standIn.violations).toEqual([]);
  });
});

describe("an enforced nonce", () => {
  it("posts once, and gives back the first message for a repeat", async () => {
    const { standIn, client } = await scene();
    const channel = channelOf(client, "daily-brief");
    const first = await channel.send({ content: "Summary", nonce: "g1-2025-03-09", enforceNonce: true });
    const again = await channel.send({ content: "Summary", nonce: "g1-2025-03-09", enforceNonce: true });
    expect(again.id).toBe(first.id);
    expect(standIn.world.messages.size).toBe(1);
    expect(standIn.violations).toEqual([]);
  });

  it("is forgotten after a few minutes", async () => {
    let clock = Date.UTC(2025, 2, 9);
    const { standIn, client } = await scene({ now: () => clock });
    const channel = channelOf(client, "daily-brief");
    await channel.send({ content: "Summary", nonce: "n", enforceNonce: true });
    clock += 10 * 60_000;
    await channel.send({ content: "Summary", nonce: "n", enforceNonce: true });
    expect(standIn.world.messages.size).toBe(2);
  });
});
