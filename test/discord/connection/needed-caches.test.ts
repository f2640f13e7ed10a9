import { ChannelType } from "discord.js";
import { expect, it } from "vitest";
import { replyTo, scene } from "../scene.ts";

it("keeps nothing of messages and of who wrote them, but what tells where the bot may write", async () => {
  const { standIn, bot, lina, samir, general } = await scene();
  const { client } = bot;
  for (let i = 0; i < 20; i++) samir.say(general, `not for the bot, ${i}`);
  await replyTo(standIn, lina.say(general, `<@${client.user.id}> how many died?`));
  await lina.command(general, "ask", { question: "who is al-Sharaa?" });

  const guild = client.guilds.cache.first();
  const channels = [...client.channels.cache.values()].filter((channel) => channel.type === ChannelType.GuildText);
  expect(channels.length).toBeGreaterThan(1);
  expect(channels.map(({ messages }) => messages.cache.size)).toEqual(channels.map(() => 0));
  expect([...client.users.cache.keys()]).toEqual([client.user.id]);
  expect([...(guild?.members.cache.keys() ?? [])]).toEqual([client.user.id]);
  expect(guild?.members.me?.permissions.has("ViewChannel")).toBe(true);
  expect(guild?.roles.cache.size).toBeGreaterThan(1);
});
