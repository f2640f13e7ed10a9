import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { createEngine } from "../../../src/answering/engine.ts";
import { TOPICS } from "../../../src/knowledge/pack/schema.ts";
import { buttonsOf, scene, shippedEngine, textOf } from "../scene.ts";

const PICTURE = { png: Buffer.from("89504e470d0a1a0a", "hex"), alt: "A map of the coast", name: "map.png" };

describe("topic commands", () => {
  it.each(TOPICS)("/%s shows what the pack has, with its source and one row of buttons", async (name) => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, name);
    expect(textOf(message)).toMatch(/Source: /);
    expect(buttonsOf(message)).toEqual(expect.arrayContaining([expect.stringMatching(/^why:/)]));
    expect(buttonsOf(message).filter((id) => id.startsWith("feedback:"))).toHaveLength(1);
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
  });

  it("/sources counts what rests on each source and names who speaks", async () => {
    const { lina, general } = await scene();
    expect(textOf((await lina.command(general, "sources")).message)).toMatch(/\d+ statements[\s\S]*Syrian Observatory/);
  });

  it("shows the picture below the answer, with its text for screen readers", async () => {
    const pictures = { toll: () => undefined, map: () => PICTURE, timeline: () => undefined };
    const { lina, general } = await scene({ makePictures: () => pictures });
    const { message } = await lina.command(general, "where");
    expect(JSON.stringify(message?.components)).toMatch(/map\.png[^}]*\},"description":"A map of the coast"/);
    const toll = await lina.command(general, "deathtoll");
    expect(JSON.stringify(toll.message?.components)).not.toContain(".png");
  });

  it("leaves out a topic that the pack leaves out", () => {
    const { base } = shippedEngine();
    const { timeline: _, ...event } = base.event;
    const bare = { ...base, event: { ...event, commands: {} } };
    const names = commands.filter((command) => command.data(bare)).map(({ name }) => name);
    for (const topic of [...TOPICS, "timeline"]) expect(names).not.toContain(topic);
  });
});

describe("/language", () => {
  it("isn't there in a pack of one language", () => {
    const language = commands.find(({ name }) => name === "language");
    expect(language?.data(shippedEngine().base)).toBeUndefined();
  });

  it("is kept, shown by /privacy, and deleted by its button", async () => {
    const { base } = shippedEngine();
    const engine = createEngine({ ...base, event: { ...base.event, languages: ["en", "ar"] } });
    const { lina, samir, general } = await scene({ engine });
    await lina.command(general, "language", { language: "ar" });
    const refused = await lina.command(general, "language", { language: "ar", server: true });
    expect(refused.message?.content).toContain("Only those who manage the server");
    expect((await samir.command(general, "language", { language: "en", server: true })).message?.content).toContain(
      "server",
    );
    const { message } = await lina.command(general, "privacy");
    expect(textOf(message)).toContain("language: ar");
    expect((await lina.press(message?.id ?? "", "forget-me")).message?.content).toContain("Deleted");
    expect(textOf((await lina.command(general, "privacy")).message)).toContain("About you: nothing");
  });
});
