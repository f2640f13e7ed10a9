import { describe, expect, it } from "vitest";
import { eventually } from "../../eventually.ts";
import { buttonsOf, replyTo, scene, textOf } from "../scene.ts";

const QUESTION = "how many more civilians than soldiers were killed?";

describe("a sum that a member asks for", () => {
  it("is told in our own name, with its formula, who counted and as of when", async () => {
    const { standIn, lina, general } = await scene();
    const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${QUESTION}`));
    expect(textOf(reply)).toMatch(
      /### Our arithmetic[\s\S]*The difference: \*\*620\*\*[\s\S]*745 − 125 = \*\*620\*\*[\s\S]*as of/,
    );
  });

  it("tells its formula when somebody asks why, and is cited, followed and reported as what was computed", async () => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, "ask", { question: QUESTION });
    const why = "why:=difference,toll.civilians,toll.security";
    expect(buttonsOf(message)).toEqual(expect.arrayContaining([why, "more:=difference,toll.civilians,toll.security"]));
    const told = await lina.press(message?.id ?? "", why);
    expect(textOf(told.message)).toMatch(/745 − 125 = 620[\s\S]*as of/);
  });

  it("is remembered by its formula, so that a corrected figure corrects it", async () => {
    const { standIn, lina, general, store } = await scene();
    const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${QUESTION}`));
    await eventually(async () => {
      const facts = await store.postedFacts(reply?.id ?? "");
      expect(facts.map(({ fact }) => fact).sort()).toEqual(["toll.civilians", "toll.security"]);
    });
    const [posted] = await store.postedWithOther("toll.civilians", 2, 0);
    expect(posted?.shows).toBe("figures:difference,toll.civilians,toll.security");
  });
});
