import { describe, expect, it } from "vitest";
import { eventually } from "../../eventually.ts";
import { correctable } from "../curating/correctable-pack.ts";
import { buttonsOf, replyTo, scene, textOf } from "../scene.ts";

describe("several questions in one message", () => {
  it("are answered in their places, with one menu and buttons about all", async () => {
    const { standIn, lina, general } = await scene();
    const text = "how many civilians were killed, and who is al-Sharaa?";
    const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${text}`));
    expect(textOf(reply)).toMatch(/745[\s\S]*### [\s\S]*interim leader/);
    expect(textOf(reply).match(/ a news article · as of the fourth day of the clashes$/gim)).toHaveLength(2);
    expect(buttonsOf(reply)).toContain("more:toll.civilians+sharaa.who");
    expect(buttonsOf(reply).filter((id) => id.startsWith("why:toll.civilians:"))).toHaveLength(1);
    const why = buttonsOf(reply).find((id) => id.startsWith("why:")) ?? "";
    const told = textOf((await lina.press(reply.id, why)).message);
    expect(told.match(/was read as/g)).toHaveLength(2);
  });

  it("bear each its own claimant and time, and one button shows the quotations of all", async () => {
    const { standIn, lina, general } = await scene();
    const text = "how many civilians were killed? And what were al-Sharaa's exact words?";
    const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${text}`));
    expect(textOf(reply)).toMatch(
      /Observatory for Human Rights reports\.\n-# Via a news article · as of the fourth day[^#]*###[^#]*\n-# Ahmed al-Sharaa, via a news article · as of the fourth day/,
    );
    const why = buttonsOf(reply).find((id) => id.startsWith("why:")) ?? "";
    const told = textOf((await lina.press(reply.id, why)).message);
    expect(told).toMatch(/“745 civilians, many[^”]*”[\s\S]*“We must preserve national unity/);
  });

  it("are told as claims each with its own verdict, claimant and time", async () => {
    const { lina, general } = await scene();
    const question = "Assad fled to Iran and 745 civilians were killed, right?";
    const { message } = await lina.command(general, "ask", { question });
    expect(textOf(message)).toMatch(
      /No\. My source says: Assad fled to Russia[^#]*\n-# A news article · as of the fourth day[^#]*###[^#]*Yes\. \*\*745\*\*[^#]*Observatory[^#]*\n-# Via a news article · as of the fourth day/,
    );
  });

  it("are counted each", async () => {
    const { lina, samir, general, store } = await scene();
    const question = "how many civilians were killed, and who is al-Sharaa?";
    await lina.command(general, "ask", { question });
    await samir.command(general, "ask", { question });
    await eventually(async () => {
      const asked = (await store.asked(0)).map(({ subject, count }) => `${subject} ${count}`);
      expect(asked.sort()).toEqual(["sharaa.who 2", "toll.civilians 2"]);
    });
  });

  it("say in one line what isn't known", async () => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, "ask", {
      question: "how many people were killed and how many were injured?",
    });
    expect(textOf(message)).toMatch(/1,000[\s\S]*injured/);
  });

  it("beyond three are offered as buttons", async () => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, "ask", {
      question: "who is al-Sharaa? how many civilians were killed? where is the fighting? what did the EU say?",
    });
    expect(textOf(message)).toContain("You also asked:");
    expect(buttonsOf(message)).toContain("answer:eu");
  });

  it("are corrected together when a fact of one changes", async () => {
    const pack = correctable();
    const here = await scene({ knowledgeDir: pack.folder });
    const { standIn, store, lina, general } = here;
    const question = "how many houses are flooded? how high is the river?";
    const { message } = await lina.command(general, "ask", { question });
    const now = () => textOf(standIn.world.messages.get(message?.id ?? "")?.message);
    await eventually(async () => expect(await store.postedFacts(message?.id ?? "")).toHaveLength(2));
    const buttons = buttonsOf(message);
    pack.correct();
    await standIn.person("Noor").command(general, "reload");
    await here.bot.curation.settled();
    expect(now()).toMatch(/Corrected:[\s\S]*\*\*310\*\* houses[\s\S]*river stood/);
    expect(buttonsOf(standIn.world.messages.get(message?.id ?? "")?.message)).toEqual(buttons);
  });
});
