import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { eventually } from "../../eventually.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { countField } from "../../knowledge/count-field.ts";
import { keptLog } from "../../log-lines.ts";
import { replyTo, scene, textOf } from "../scene.ts";

const BOATS = `title: { en: Boats }
question: { en: Who brought boats? }
facts: [army]
answer: { en: "The army brought boats." }
related: [army]
phrasings: { en: [Who brought boats?, boats for the valley] }
`;

describe("hot reload", () => {
  it("answers from a saved file without a restart", async () => {
    const pack = copyPack();
    const { bot, lina, general } = await scene({ knowledgeDir: pack.folder });
    const before = bot.engine.base.version;
    pack.write("entries/boats.yaml", BOATS);
    await eventually(() => expect(bot.engine.base.version).not.toBe(before));
    const { message } = await lina.command(general, "ask", { question: "who brought boats?" });
    expect(textOf(message)).toContain("The army brought boats.");
  });

  it("keeps the last good knowledge through a broken save, says why in the log, and takes the mended one", async () => {
    const pack = copyPack();
    const lines: string[] = [];
    const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
    const { bot, lina, samir, general } = await scene({ knowledgeDir: pack.folder, log });
    pack.write("entries/boats.yaml", BOATS.replace("[army]", "[navy]"));
    await eventually(() => expect(lines.join()).toContain("There is no fact `navy`"));
    const { message } = await lina.command(general, "ask", { question: "how many soldiers help?" });
    expect(textOf(message)).toContain("200");
    const preview = async () => textOf((await samir.command(general, "preview", { entry: "boats" })).message);
    const seen = async () => [
      await preview(),
      textOf((await samir.command(general, "try", { wording: "who brought boats?" })).message),
      textOf((await samir.command(general, "gaps")).message),
    ];
    for (const text of await seen())
      expect(text).toMatch(/^\*\*The last save isn't live\.\*\*.*\n- entries\/boats.yaml:3 {2}There is no fact/);
    pack.write("entries/boats.yaml", BOATS);
    await eventually(() => expect(bot.engine.base.entries.has("boats")).toBe(true));
    expect(await preview()).toContain("The army brought boats.");
    for (const text of await seen()) expect(text).not.toContain("isn't live");
  });
});

it("a pack that is mended into what it was is told of in the log", async () => {
  const pack = copyPack();
  const kept = keptLog();
  await scene({ knowledgeDir: pack.folder, log: kept.log });
  pack.write("entries/boats.yaml", BOATS.replace("[army]", "[navy]"));
  await eventually(() => expect(kept.warnings().join()).toContain("The knowledge is broken"));
  pack.remove("entries/boats.yaml");
  await eventually(() => expect(kept.lines.at(-1)?.msg).toBe("The knowledge is whole again, and what it was before"));
});

describe("/reload", () => {
  it("is for the application's owner alone", async () => {
    const { samir, general } = await scene({ knowledgeDir: copyPack().folder });
    const { message, ...reply } = await samir.command(general, "reload");
    expect(message?.content).toContain("for whoever runs the bot");
    expect(reply).toHaveProperty("ephemeral", true);
  });

  it("swaps in sound knowledge and names what is wrong with a broken one, privately", async () => {
    const pack = copyPack();
    const { standIn, bot, general } = await scene({ knowledgeDir: pack.folder });
    const noor = standIn.person("Noor");
    const reload = async () => (await noor.command(general, "reload")).message?.content;
    expect(await reload()).toContain("Nothing has changed");
    pack.write("entries/boats.yaml", BOATS.replace("[army]", "[navy]"));
    expect(await reload()).toMatch(/last good knowledge[\s\S]*entries\/boats.yaml:3 {2}There is no fact/);
    expect(bot.engine.base.entries.has("boats")).toBe(false);
    pack.write("entries/boats.yaml", BOATS);
    // Where the watch over the files was first, there is nothing left to do.
    expect(await reload()).toMatch(/11 entries|Nothing has changed/);
    expect(bot.engine.base.entries.size).toBe(11);
  });

  it("offers the commands that the new knowledge has something for, and its names", async () => {
    const pack = copyPack();
    const { standIn, lina, general } = await scene({ knowledgeDir: pack.folder });
    const names = () => standIn.world.commands.map(({ name }) => name);
    expect(names()).not.toContain("houses");
    const count = countField({ total: "evacuated", group: "houses.rosvik", entry: "evacuated" });
    pack.edit("event.yaml", "summary:", `${count}\nsummary:`);
    pack.edit("entities.yaml", "Ilse Brandt }", "Ilse Brandt-Holm }");
    await standIn.person("Noor").command(general, "reload");
    expect(names()).toContain("houses");
    const choices = await lina.autocomplete(general, "who", { name: "holm" }, "name");
    expect(choices).toContainEqual({ name: "Ilse Brandt-Holm", value: "brandt" });
    const question = lina.say(general, `<@${standIn.world.bot.id}>`);
    expect(textOf(await replyTo(standIn, question))).toContain("</houses:");
    const { message } = await lina.command(general, "houses");
    expect(textOf(message)).toMatch(/240[\s\S]*Others differ: \*\*310\*\*.*\n.*Residents' Association/);
  });
});
