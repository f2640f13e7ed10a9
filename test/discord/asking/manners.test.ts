import { describe, expect, it } from "vitest";
import { buttonsOf, replyTo, scene, textOf } from "../scene.ts";

describe("who sees an answer", () => {
  it("hides it on request", async () => {
    const { lina, general } = await scene();
    const { message, ...reply } = await lina.command(general, "deathtoll", { hide: true });
    expect(reply).toHaveProperty("ephemeral", true);
    expect(buttonsOf(message).some((id) => id.startsWith("remove:"))).toBe(false);
  });

  it("addresses it to a member, and pings that member alone", async () => {
    const { lina, samir, general } = await scene();
    const { message } = await lina.command(general, "who", { name: "sharaa", for: samir.user.id });
    expect(textOf(message)).toContain(`<@${samir.user.id}>`);
    expect(message?.mentions.map(({ id }) => id)).toEqual([samir.user.id]);
  });
});

describe("the same answer twice", () => {
  it("is given again after two minutes, elsewhere, and once the first is removed", async () => {
    let now = Temporal.Instant.from("2026-11-22T05:00:00Z");
    const { lina, general, daily } = await scene({ now: () => now });
    const ask = (channel: string) => lina.command(channel, "deathtoll");
    await ask(general);
    expect(await ask(daily)).toHaveProperty("ephemeral", false);
    now = now.add({ minutes: 2 });
    const { message } = await ask(general);
    expect(textOf(message)).toContain("745");
    await lina.press(message?.id ?? "", `remove:${lina.user.id}`);
    const after = await ask(general);
    expect(after).toHaveProperty("ephemeral", false);
  });
});

describe("removing an answer", () => {
  it("is for the asker and for moderators", async () => {
    const { standIn, lina, general } = await scene();
    const noor = standIn.person("Noor");
    const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> who is al-Sharaa?`));
    const id = `remove:${lina.user.id}`;
    const refused = await standIn.person("Samir").press(reply.id, id);
    expect(refused.message?.content).toContain("Only whoever asked");
    await noor.press(reply.id, id);
    expect(standIn.world.messages.has(reply.id)).toBe(false);
  });
});

describe("everything public that answers", () => {
  it.each(["summary", "sources", "timeline", "where", "quotes"])("/%s can be removed", async (name) => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, name);
    expect(buttonsOf(message)).toContain(`remove:${lina.user.id}`);
  });

  it.each(["", "hello", "how many people were injured?", "what about the zorblatts?"])(
    "so can the reply to “%s”",
    async (text) => {
      const { standIn, lina, general } = await scene();
      const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${text}`));
      expect(buttonsOf(reply)).toContain(`remove:${lina.user.id}`);
    },
  );

  it("stays in a direct message, where it bothers nobody", async () => {
    const { standIn, lina } = await scene();
    const direct = standIn.world.directChannel(lina.user.id).id;
    const { message } = await lina.command(direct, "ask", { question: "how many civilians were killed?" });
    expect(buttonsOf(message).join()).toMatch(/^(?!.*remove:).*why:/);
  });
});

describe("where an answer is from", () => {
  it("tells whoever presses alone the words, the question matched, how sure and the runner-up", async () => {
    const { lina, samir, general } = await scene();
    const { message } = await lina.command(general, "ask", { question: "how many bystanders perished" });
    const button = buttonsOf(message).find((id) => id.startsWith("why:")) ?? "";
    const { message: reasons, ...reply } = await samir.press(message?.id ?? "", button);
    expect(reply).toHaveProperty("ephemeral", true);
    expect(textOf(reasons)).toMatch(/“745 civilians[\s\S]*“How many civilians were killed\?”[\s\S]*\d+ %/);
    expect(textOf(reasons)).not.toContain("bystanders");
  });

  it("says of a chosen question that it was chosen", async () => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, "who", { name: "sharaa" });
    const button = buttonsOf(message).find((id) => id.startsWith("why:")) ?? "";
    expect(textOf((await lina.press(message?.id ?? "", button)).message)).toContain("chosen, not guessed");
  });
});

describe("answer channels", () => {
  it("answer unasked where an admin said so, only when sure, and are silent to the rest", async () => {
    const { standIn, samir, lina, general, daily } = await scene({ messageContent: true });
    const panel = await samir.command(daily, "setup");
    await samir.select(panel.message?.id ?? "", "setup-answer-channels", [general]);
    const silent = [
      lina.say(general, "I had a long day, and you?"),
      lina.say(general, "how many people were injured?"),
      lina.say(daily, "how many civilians were killed?"),
    ];
    const asked = lina.say(general, "how many civilians were killed?");
    expect(textOf(await replyTo(standIn, asked))).toContain("745");
    const answered = [...standIn.world.messages.values()].map(({ message }) => message.message_reference?.message_id);
    for (const { id } of silent) expect(answered).not.toContain(id);
  });

  it("aren't offered where the operator didn't opt in", async () => {
    const { samir, daily } = await scene();
    expect(buttonsOf((await samir.command(daily, "setup")).message)).not.toContain("setup-answer-channels");
  });
});
