import { describe, expect, it } from "vitest";
import { replyTo, type Scene, scene, textOf } from "../scene.ts";

const CLAIM = "5,000 civilians were killed.";
const LINK = "https://news.example/2025/03/09/98765";

/** The claim in each form in which it reaches a server; each gives the message's id. */
const FORMS: Readonly<Record<string, (here: Scene) => string>> = {
  "plain text": ({ lina, general }) => lina.say(general, CLAIM).id,
  "a forward": ({ samir, lina, general, daily }) => lina.forward(samir.say(daily, CLAIM).id, general).id,
  "a forward of a forward": ({ samir, lina, general, daily }) =>
    samir.forward(lina.forward(samir.say(daily, CLAIM).id, general).id, general).id,
  "a forwarded embed": ({ standIn, lina, general, daily }) =>
    lina.forward(standIn.otherBot("Newswire").say(daily, "", { embeds: [{ description: CLAIM }] }).id, general).id,
  "an embed's description": ({ standIn, general }) =>
    standIn.otherBot("Newswire").say(general, "", { embeds: [{ description: CLAIM }] }).id,
  "an embed's title": ({ standIn, general }) =>
    standIn.otherBot("Newswire").say(general, "", { embeds: [{ title: CLAIM, url: LINK }] }).id,
  "an embed's author": ({ standIn, general }) =>
    standIn.otherBot("Newswire").say(general, "", { embeds: [{ author: { name: CLAIM } }] }).id,
  "an embed's footer": ({ standIn, general }) =>
    standIn.otherBot("Newswire").say(general, "", { embeds: [{ footer: { text: CLAIM } }] }).id,
  "a preview beside a bare link": ({ lina, general }) =>
    lina.say(general, LINK, { embeds: [{ url: LINK, title: CLAIM }] }).id,
  "a preview that repeats the message": ({ lina, general }) =>
    lina.say(general, `**${CLAIM}** ${LINK}`, {
      embeds: [{ url: LINK, title: "5000 civilians were killed", description: "5,000 civilians were kil…" }],
    }).id,
  "a poll": ({ lina, general }) => lina.say(general, "", { poll: { question: CLAIM, answers: ["yes", "no"] } }).id,
  "a picture's description": ({ lina, general }) =>
    lina.say(general, "", { files: [{ name: "map.png", type: "image/png", description: CLAIM }] }).id,
};

async function checkOf(here: Scene, messageId: string): Promise<string> {
  return textOf((await here.samir.messageCommand(messageId, "Check this message")).message);
}

describe("a claim gets the same verdict", () => {
  it.each(Object.keys(FORMS))("in %s", async (form) => {
    const here = await scene();
    const plain = await checkOf(here, FORMS["plain text"]?.(here) ?? "");
    const said = FORMS[form]?.(here) ?? "";
    expect(plain).toMatch(/\*\*Sentence 1:\*\* No\. My source says: 745/);
    expect(await checkOf(here, said)).toBe(plain);
    const answer = textOf((await here.samir.messageCommand(said, "Answer this message")).message);
    expect(answer).toContain("745");
  });

  it.each(Object.keys(FORMS))("to “is this true?” in a reply to %s", async (form) => {
    const here = await scene({ messageContent: true });
    const { standIn, samir, general } = here;
    const target = FORMS[form]?.(here) ?? "";
    const asked = samir.say(general, `<@${standIn.world.bot.id}> is this true?`, { replyTo: target, ping: false });
    expect(textOf(await replyTo(standIn, asked))).toMatch(/No\. My source says: \*\*745\*\*/);
  });

  it("forwarded to the bot in a direct message, and in a preview that comes later", async () => {
    const { standIn, lina, general } = await scene();
    const direct = standIn.world.directChannel(lina.user.id).id;
    const forwarded = lina.forward(lina.say(general, CLAIM).id, direct);
    expect(textOf(await replyTo(standIn, forwarded))).toMatch(/No\. My source says: \*\*745/);
    const link = lina.say(direct, LINK);
    const first = await replyTo(standIn, link);
    expect(first.content).toContain("a link without a preview");
    const anew = standIn.nextMessage(({ id }) => id === first.id);
    const stored = standIn.world.messages.get(link.id);
    if (!stored) throw new TypeError("The link was said");
    const embeds = [{ type: "article", url: LINK, title: CLAIM }] as typeof link.embeds;
    standIn.world.replaceMessage(stored, { ...link, embeds });
    expect(textOf(await anew)).toMatch(/No\. My source says: \*\*745/);
  });
});

describe("what else a message holds", () => {
  it("an embed is read from its author to its footer, each figure with its name", async () => {
    const here = await scene();
    const post = here.standIn.otherBot("Newswire").say(here.general, "", {
      embeds: [
        {
          author: { name: "Newswire" },
          title: "Toll rises",
          fields: [
            { name: "Civilians killed", value: "5,000", inline: true },
            { name: "Soldiers killed", value: "125", inline: true },
          ],
          footer: { text: "37 hospitals were hit" },
        },
      ],
    });
    const text = await checkOf(here, post.id);
    expect(text).toMatch(/\*\*5,000\*\* differs[\s\S]*\*\*125\*\* matches[\s\S]*\*\*37\*\*: my source doesn't count/);
  });

  it.each([
    ["a picture", { files: [{ name: "a.png", type: "image/png" }] }, "a picture without a description"],
    ["a video", { files: [{ name: "a.mp4", type: "video/mp4" }] }, "a video"],
    ["a voice message", { files: [{ name: "a.ogg", type: "audio/ogg" }] }, "a recording"],
    ["a document", { files: [{ name: "a.pdf", type: "application/pdf" }] }, "a file"],
    ["a sticker", { stickers: ["Wave 745"] }, "a sticker"],
  ])("%s has no words, which is said", async (_, parts, held) => {
    const here = await scene({ messageContent: true });
    const { standIn, lina, samir, general } = here;
    const said = lina.say(general, "", parts);
    for (const name of ["Check this message", "Answer this message"]) {
      const { message, ...reply } = await samir.messageCommand(said.id, name);
      expect(reply).toHaveProperty("ephemeral", true);
      expect(message?.content).toContain(held);
      expect(message?.content).not.toContain("no number");
    }
    const asked = samir.say(general, `<@${standIn.world.bot.id}> is this true?`, { replyTo: said.id, ping: false });
    expect((await replyTo(standIn, asked)).content).toContain(held);
  });

  it("a picture beside words without a claim is named", async () => {
    const here = await scene();
    const said = here.lina.say(here.general, "look at this", { files: [{ name: "a.png", type: "image/png" }] });
    expect(await checkOf(here, said.id)).toMatch(
      /nothing in this message to check[\s\S]*a picture without a description/,
    );
  });

  it("a bare link's digits are nobody's figures", async () => {
    const here = await scene();
    const said = here.lina.say(here.general, "https://x.example/a/5000-civilians-killed");
    const { message } = await here.samir.messageCommand(said.id, "Check this message");
    expect(message?.content).toContain("a link without a preview");
  });

  it("what Discord doesn't show the bot isn't taken for an empty message", async () => {
    const here = await scene();
    const { standIn, samir, lina, general, daily } = here;
    const forwarded = lina.forward(samir.say(daily, CLAIM).id, general);
    const asked = samir.say(general, `<@${standIn.world.bot.id}> is this true?`, {
      replyTo: forwarded.id,
      ping: false,
    });
    expect((await replyTo(standIn, asked)).content).toContain("doesn't show me that message");
  });

  it("4,000 characters are read, of members with Nitro and of an embed", async () => {
    const here = await scene();
    const { standIn, lina, samir, general } = here;
    const story = "The road was long and the weather was bad, as it had been for days. ".repeat(57);
    const asked = lina.say(general, `<@${standIn.world.bot.id}> ${story} how many civilians were killed?`, {
      nitro: true,
    });
    expect(asked.content.length).toBeGreaterThan(3_800);
    expect(textOf(await replyTo(standIn, asked))).toContain("745");
    const post = standIn.otherBot("Newswire").say(general, "", { embeds: [{ description: `${story}${CLAIM}` }] });
    expect(await checkOf(here, post.id)).toContain("**5,000** differs");
    const longer = standIn.otherBot("Newswire").say(general, "", {
      embeds: [{ description: story }, { description: `${story.slice(0, 1_900)} A long way. ${CLAIM}` }],
    });
    const { message } = await samir.messageCommand(longer.id, "Check this message");
    expect(textOf(message)).toContain("its first claims and numbers only");
  });
});
