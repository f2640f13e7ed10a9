import { expect, it } from "vitest";
import { buttonsOf, scene, textOf } from "../scene.ts";

it("answers a message that somebody else wrote", async () => {
  const { lina, samir, general } = await scene();
  const question = lina.say(general, "does anyone know where assad fled to?");
  const { message, ...reply } = await samir.messageCommand(question.id, "Answer this message");
  expect(textOf(message)).toContain("Russia");
  expect(reply).toHaveProperty("ephemeral", false);
});

it("tells only whoever tried that a message has no answer", async () => {
  const { lina, samir, general } = await scene();
  const question = lina.say(general, "how many people were injured?");
  expect(await samir.messageCommand(question.id, "Answer this message")).toHaveProperty("ephemeral", true);
});

it("checks the figures of a message, privately, and repeats none of the words that it says something of", async () => {
  const { lina, samir, general } = await scene();
  const claim = lina.say(general, "5,000 civilians massacred in Jableh, 125 soldiers dead, 37 hospitals hit");
  const { message, ...reply } = await samir.messageCommand(claim.id, "Check this message");
  const text = textOf(message);
  expect(reply).toHaveProperty("ephemeral", true);
  expect(text).toMatch(/\*\*5,000\*\* differs: that is “Pro-Assad insurgents in hiding”, \*\*an estimated 5,000\*\*/);
  expect(text).toMatch(
    /“Civilians”: \*\*745\*\*, according to Syrian Observatory for Human Rights[\s\S]*as of the fourth day/,
  );
  expect(text).toMatch(/\*\*125\*\* matches/);
  expect(text).toMatch(/\*\*37\*\*: my source doesn't count that/);
  expect(text).not.toMatch(/massacred|hospitals/);
});

it("says of which sentences it says nothing, privately, and who says the rest", async () => {
  const { lina, samir, general } = await scene();
  const sentences =
    "Good morning, dear neighbours. Assad fled to Russia. 745 civilians were killed. Who counted them? > Please *share* this, @everyone!";
  const claim = lina.say(general, sentences);
  const { message, ...reply } = await samir.messageCommand(claim.id, "Check this message");
  expect(reply).toHaveProperty("ephemeral", true);
  const text = textOf(message);
  expect(text).toMatch(/\*\*Sentence 2:\*\* Yes[\s\S]*\*\*Sentence 3:\*\* Yes/);
  expect(text).toContain(
    "-# I say nothing about sentence 1 (“Good morning dear neighbours”) and sentence 5 (“Please share this everyone”)",
  );
  expect(text).toMatch(/\n-# A news article, where it quotes nobody else · as of the fourth day of the clashes$/);
});

it("shows the quotations behind a check at one press", async () => {
  const { lina, samir, general } = await scene();
  const claim = lina.say(general, "745 civilians were killed, 73 % of the dead. In 2013 1,400 died.");
  const { message } = await samir.messageCommand(claim.id, "Check this message");
  const proof = buttonsOf(message).find((id) => id.startsWith("why:#")) ?? "";
  expect(textOf((await samir.press(message?.id ?? "", proof)).message)).toMatch(
    /“745 civilians[\s\S]*“125 members[\s\S]*“148 fighters[\s\S]*around 1,400 people”/,
  );
});

it("says so where a message has no number, and reads its own messages too", async () => {
  const { lina, samir, general } = await scene();
  const talk = lina.say(general, "hello there");
  expect(textOf((await samir.messageCommand(talk.id, "Check this message")).message)).toContain("no number");
  const { message } = await lina.command(general, "deathtoll");
  expect(textOf((await samir.messageCommand(message?.id ?? "", "Check this message")).message)).toContain(
    "**745** matches",
  );
});
