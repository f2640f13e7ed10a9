import { describe, expect, it } from "vitest";
import { language } from "../../../commands/language.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { buttonsOf, scene, shippedEngine, textOf } from "../scene.ts";

const TOPICS = ["where", "background", "attacks", "reactions", "quotes"];
const PICTURE = { png: Buffer.from("89504e470d0a1a0a", "hex"), alt: "A map of the coast", name: "map.png" };

describe("topic commands", () => {
  it.each(TOPICS)("/%s shows what the pack has, with its source and one row of buttons", async (name) => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, name);
    expect(textOf(message)).toMatch(/\n-# [^\n]*a news article[^\n]* · as of the fourth day of the clashes$/i);
    expect(buttonsOf(message)).toEqual(expect.arrayContaining([expect.stringMatching(/^why:/)]));
    expect(buttonsOf(message).filter((id) => id.startsWith("more:/"))).toHaveLength(1);
  });

  it("/timeline keeps the order and gives no date that the source doesn't", async () => {
    const { lina, general } = await scene();
    const text = textOf((await lina.command(general, "timeline")).message);
    expect(text.indexOf("civil war")).toBeLessThan(text.indexOf("overthrown"));
    expect(text.match(/\b20\d\d\b/g)?.every((year) => year === "2013" || year === "2024")).toBe(true);
  });

  it("/quotes gives the words and who said them", async () => {
    const { lina, general } = await scene();
    const text = textOf((await lina.command(general, "quotes")).message);
    expect(text).toMatch(/\*\*Ahmed al-Sharaa\*\*\n> “We must preserve national unity[^”]*”/);
    expect(text).toMatch(/\*\*Syrian Observatory for Human Rights\*\*\n> “The Syrian Observatory/);
    expect(text).toMatch(/\*\*European Union, as a news article tells it\*\*\n> “condemned the violence/);
    expect(text).toMatch(/\*\*A news article, in its own voice\*\*\n> “/);
  });

  it("/sources counts what rests on each source and names who speaks", async () => {
    const { lina, general } = await scene();
    expect(textOf((await lina.command(general, "sources")).message)).toMatch(/\d+ statements[\s\S]*Syrian Observatory/);
  });

  it("shows the picture below the answer, with its text for screen readers", async () => {
    const pictures = { count: () => undefined, map: () => PICTURE, timeline: () => undefined };
    const { lina, general } = await scene({ makePictures: () => pictures });
    const { message } = await lina.command(general, "where");
    expect(JSON.stringify(message?.components)).toMatch(/map\.png[^}]*\},"description":"A map of the coast"/);
    const count = await lina.command(general, "deathtoll");
    expect(JSON.stringify(count.message?.components)).not.toContain(".png");
  });

  it("are those that the pack names, described in its words", async () => {
    const pack = copyPack();
    const { standIn, lina, general, samir } = await scene({ knowledgeDir: pack.folder });
    const registered = () => standIn.world.commands.map(({ name }) => name);
    for (const topic of [...TOPICS, "timeline"]) expect(registered()).not.toContain(topic);
    const homes = "{ title: { en: A roof }, description: { en: Who lost a home }, help: { en: who lost a home }";
    pack.edit("event.yaml", "summary:", `commands:\n  homes: ${homes}, entries: [houses, evacuated] }\nsummary:`);
    await standIn.person("Noor").command(general, "reload");
    expect(standIn.world.commands).toContainEqual(
      expect.objectContaining({ name: "homes", description: "Who lost a home" }),
    );
    const { message } = await lina.command(general, "homes");
    expect(textOf(message)).toMatch(/^### A roof\n[\s\S]*240[\s\S]*3,400[\s\S]*\n-# Via Report on the Arvel flood/);
    expect(textOf((await samir.command(general, "help")).message)).toMatch(/<\/homes:\d+> who lost a home/);
  });

  it("give way to the bot's own where the pack takes one's name", async () => {
    const pack = copyPack();
    const own = "{ description: { en: Mine }, help: { en: mine }, entries: [houses] }";
    pack.edit("event.yaml", "summary:", `commands:\n  privacy: ${own}\nsummary:`);
    const { standIn, lina, general } = await scene({ knowledgeDir: pack.folder });
    expect(standIn.world.commands.filter(({ name }) => name === "privacy")).toHaveLength(1);
    expect(textOf((await lina.command(general, "privacy")).message)).toContain("About you");
  });
});

describe("/language", () => {
  it("isn't there in a pack of one language", () => {
    const { base } = shippedEngine();
    expect(language.data({ ...base, event: { ...base.event, languages: ["en"] } })).toBeUndefined();
  });

  it("is kept, shown by /privacy, and deleted by its button", async () => {
    const { lina, samir, general } = await scene();
    await lina.command(general, "language", { language: "ar" });
    const refused = await lina.command(general, "language", { language: "ar", server: true });
    expect(refused.message?.content).toContain("لا يختار لغة الخادم إلا من يديره");
    expect((await samir.command(general, "language", { language: "en", server: true })).message?.content).toContain(
      "server",
    );
    const { message } = await lina.command(general, "privacy");
    expect(textOf(message)).toContain("لغتك: العربية");
    expect((await lina.press(message?.id ?? "", "forget-me")).message?.content).toContain("حُذف");
    expect(textOf((await lina.command(general, "privacy")).message)).toContain("About you: nothing");
  });
});
