import { expect, it } from "vitest";
import { replyTo, scene, textOf } from "../scene.ts";

it("judges the message that somebody replies to with “is this true?”, and repeats none of it", async () => {
  const { standIn, lina, samir, general } = await scene({ messageContent: true });
  const claim = lina.say(general, "Assad escaped to Iran lol");
  const asked = samir.say(general, `<@${standIn.world.bot.id}> is this true?`, { replyTo: claim.id });
  const text = textOf(await replyTo(standIn, asked));
  expect(text).toMatch(/No\. My source says: Assad fled to Russia/);
  expect(text).not.toContain("Iran");
});

it("points to the right click where Discord doesn't show it the message", async () => {
  const { standIn, lina, samir, general } = await scene();
  const claim = lina.say(general, "Assad escaped to Iran");
  const asked = samir.say(general, `<@${standIn.world.bot.id}> is this true?`, { replyTo: claim.id });
  expect((await replyTo(standIn, asked)).content).toContain("Check this message");
});

it("checks each claim of a message besides its numbers", async () => {
  const { lina, samir, general } = await scene();
  const post = lina.say(general, "Assad fled to Iran. 745 civilians were killed.");
  const { message } = await samir.messageCommand(post.id, "Check this message");
  const text = textOf(message);
  expect(text).toMatch(/\*\*Sentence 1:\*\* No\. My source says: Assad fled to Russia/);
  expect(text).toMatch(/\*\*Sentence 2:\*\* Yes\. 745 civilians/);
  expect(text).toMatch(/\*\*745\*\* matches/);
});
