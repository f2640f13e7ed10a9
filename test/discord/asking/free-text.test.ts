import { once } from "node:events";
import { Events } from "discord.js";
import { describe, expect, it } from "vitest";
import { replyTo, scene, textOf } from "../scene.ts";

describe("free text", () => {
  it("answers a mention", async () => {
    const { standIn, lina, general } = await scene();
    const question = lina.say(general, `<@${standIn.world.bot.id}> who is al-Sharaa?`);
    expect(textOf(await replyTo(standIn, question))).toContain("interim leader");
  });

  it("answers a direct message without a mention", async () => {
    const { standIn, lina } = await scene();
    const question = lina.say(standIn.world.directChannel(lina.user.id).id, "how many civilians were killed?");
    expect(textOf(await replyTo(standIn, question))).toContain("745");
  });

  it("answers a reply that pings it, and is silent to one that doesn't and to ordinary talk", async () => {
    const { standIn, lina, general } = await scene();
    const first = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> where is the fighting?`));
    const silent = lina.say(general, "how many civilians were killed?", { replyTo: first.id, ping: false });
    const talk = lina.say(general, "how many people were killed?");
    const pinging = lina.say(general, "how many civilians were killed?", { replyTo: first.id });
    await replyTo(standIn, pinging);
    const answered = [...standIn.world.messages.values()].map(({ message }) => message.message_reference?.message_id);
    expect(answered).toContain(pinging.id);
    expect(answered).not.toContain(silent.id);
    expect(answered).not.toContain(talk.id);
  });

  it("explains itself when mentioned without a question", async () => {
    const { standIn, lina, general } = await scene();
    const question = lina.say(general, `<@${standIn.world.bot.id}>`);
    expect(textOf(await replyTo(standIn, question))).toContain("Ask me in your own words");
  });

  it.each([
    ["only emoji", "🇸🇾".repeat(400)],
    ["mentions of everybody", "@everyone @here <@&1> how many people were killed?"],
    ["Markdown", "**how many** ||people|| `were` ~~killed~~ # > - [x](https://example.org)"],
    ["2,000 characters", "why ".repeat(480)],
    ["code", "```js\nprocess.exit()\n```"],
    ["right-to-left marks", "\u202Ehow many died\u202C"],
  ])("replies politely to %s, and pings nobody", async (_, text) => {
    const { standIn, lina } = await scene();
    const reply = await replyTo(standIn, lina.say(standIn.world.directChannel(lina.user.id).id, text));
    expect(textOf(reply).length).toBeGreaterThan(0);
    expect(reply.mentions).toEqual([]);
    expect(reply.mention_everyone).toBe(false);
    expect(reply.mention_roles).toEqual([]);
  });

  it("answers in the same way after the connection was lost and resumed", async () => {
    const { standIn, lina, general, bot } = await scene();
    const resumed = once(bot.client, Events.ShardResume);
    standIn.disconnect();
    const question = lina.say(general, `<@${standIn.world.bot.id}> who is al-Sharaa?`);
    const reply = replyTo(standIn, question);
    await resumed;
    expect(textOf(await reply)).toContain("interim leader");
  });
});
