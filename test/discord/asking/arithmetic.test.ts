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

  it("shows where it is from: the operands' quotations and the formula; and is cited, followed and reported as what was computed", async () => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, "ask", { question: QUESTION });
    const why = "why:=difference,toll.civilians,toll.security";
    expect(buttonsOf(message)).toEqual(expect.arrayContaining([why, "more:=difference,toll.civilians,toll.security"]));
    const told = await lina.press(message?.id ?? "", why);
    expect(textOf(told.message)).toMatch(
      /\*\*Syrian Observatory for Human Rights\*\*, as of the fourth day[^\n]*\n- \*\*745\*\* civilians: “745[^”]*”\n- \*\*125\*\* [^“]*“125[^”]*”[\s\S]*745 − 125 = 620/,
    );
  });

  it("shows the same of a sum within it", async () => {
    const { lina, general } = await scene();
    const question = "how many more civilians than soldiers and loyalists together were killed?";
    const { message } = await lina.command(general, "ask", { question });
    const why = buttonsOf(message).find((id) => id.startsWith("why:")) ?? "";
    expect(textOf((await lina.press(message?.id ?? "", why)).message)).toMatch(
      /“745[\s\S]*“125[\s\S]*“148[\s\S]*745 − \(125 \+ 148\) = 472/,
    );
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
