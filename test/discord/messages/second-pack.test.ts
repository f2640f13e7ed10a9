import { describe, expect, it } from "vitest";
import { buttonsOf, replyTo, scene, textOf } from "../scene.ts";

const flood = () => scene({ knowledgeDir: "test/packs/flood" });

describe("another event", () => {
  it("is answered from its own pack, with claimant, as-of and source", async () => {
    const { standIn, lina, general } = await flood();
    const question = lina.say(general, `<@${standIn.world.bot.id}> how high is the water?`);
    const text = textOf(await replyTo(standIn, question));
    expect(text).toMatch(/6\.2.* metres/);
    expect(text).toMatch(/Norrmark Water Board said\.\n-# Via Report on the Arvel flood[^·]* · as of Tuesday evening/);
  });

  it("shows both claimants where they differ", async () => {
    const { lina, general } = await flood();
    const { message } = await lina.command(general, "ask", { question: "how many houses were flooded in Rosvik?" });
    expect(textOf(message)).toMatch(/county of Arvel[\s\S]*240[\s\S]*Residents' Association[\s\S]*310/);
  });

  it.each(["how many people died?", "how many were injured?", "who is the president of France?", "who is al-Sharaa?"])(
    "doesn't answer “%s”",
    async (question) => {
      const { lina, general } = await flood();
      const { message, ...reply } = await lina.command(general, "ask", { question });
      expect(textOf(message)).toMatch(/doesn't say|doesn't name|don't know|not sure/);
      expect(reply).toHaveProperty("ephemeral", true);
    },
  );

  it("hears a greeting as one, whatever was asked before", async () => {
    const { standIn, lina, general } = await flood();
    const mention = `<@${standIn.world.bot.id}>`;
    await replyTo(standIn, lina.say(general, `${mention} how many people left their homes?`));
    const greeting = await replyTo(standIn, lina.say(general, `${mention} Good morning!`));
    expect(textOf(greeting)).toBe("Hello. Ask me about the flood in the Arvel valley.");
  });

  it("leaves out the count, and doesn't speak of one", async () => {
    const { standIn, lina, general } = await flood();
    expect(standIn.world.commands.map(({ name }) => name)).not.toContain("deathtoll");
    const { message } = await lina.command(general, "help");
    expect(textOf(message)).toContain("Flood in the Arvel valley");
    expect(textOf(message)).not.toMatch(/toll|Syria|coast/);
    expect(buttonsOf(message)).toContain("answer:water.level");
  });

  it("has its own summary and names", async () => {
    const { lina, general } = await flood();
    const { message } = await lina.command(general, "summary");
    expect(textOf(message)).toMatch(/Flood in the Arvel valley[\s\S]*6\.2[\s\S]*3,400/);
    const choices = await lina.autocomplete(general, "who", { name: "rosswik" }, "name");
    expect(choices[0]).toEqual({ name: "Rosvik", value: "rosvik" });
  });
});
