import { createHash } from "node:crypto";
import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import { describe, expect, it } from "vitest";
import { recordFeedback } from "../../../src/discord/curating/feedback.ts";
import { Objections } from "../../../src/discord/curating/objections.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { postAsBot } from "../post-as-bot.ts";
import { buttonsOf, type Scene, scene, textOf } from "../scene.ts";

/** An answer in a channel with the button that opens the feedback. */
async function answerWithButton(scene: Scene, entry = "toll.total"): Promise<string> {
  const button = new ButtonBuilder().setCustomId(`more:${entry}`).setLabel("More").setStyle(ButtonStyle.Secondary);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button);
  return (await postAsBot(scene, scene.general, { content: "An answer", components: [row] })).id;
}

describe("feedback", () => {
  it("asks privately what is the matter, counts the reason, and shows it in /gaps", async () => {
    const here = await scene();
    const answer = await answerWithButton(here);
    const choice = await here.lina.press(answer, "more:toll.total");
    expect(choice).toHaveProperty("ephemeral", true);
    expect(buttonsOf(choice.message).filter((id) => id.startsWith("feedback:"))).toEqual(
      ["wrong", "outdated", "other"].map((reason) => `feedback:toll.total:${reason}`),
    );
    const thanks = await here.lina.press(choice.message?.id ?? "", "feedback:toll.total:outdated");
    expect(thanks.message?.content).toContain("Thank you");
    const { message } = await here.samir.command(here.general, "gaps");
    expect(textOf(message)).toContain("`toll.total`: 1× outdated");
  });

  it("counts a person's word on an answer once, whatever the reason, and another answer's again", async () => {
    const here = await scene();
    const object = async (person: Scene["lina"], answer: string, reason: string) => {
      const choice = await person.press(answer, "more:toll.total");
      return (await person.press(choice.message?.id ?? "", `feedback:toll.total:${reason}`)).message?.content;
    };
    const [first, second] = [await answerWithButton(here), await answerWithButton(here)];
    await object(here.lina, first, "wrong");
    expect(await object(here.lina, first, "outdated")).toContain("already");
    await object(here.samir, first, "wrong");
    await object(here.lina, second, "wrong");
    expect(await here.store.feedbackCounts(0)).toEqual([{ entry: "toll.total", reason: "wrong", count: 3 }]);
  });

  it("says so where the entry is gone", async () => {
    const here = await scene();
    const { message } = await here.lina.press(await answerWithButton(here, "no.more"), "more:no.more");
    expect(message?.content).toContain("older version");
  });

  it("is counted once by several processes that hear of the same press, and stored without person and answer", async () => {
    const store = await openStore(":memory:");
    const marks: string[] = [];
    const spy = {
      ...store,
      addFeedback(mark: string, ...rest: [string, "wrong", number]) {
        marks.push(mark);
        return store.addFeedback(mark, ...rest);
      },
    };
    const person = "123456789012345678";
    const objection = { entry: "e", reason: "wrong", person, answer: "987654321098765432", at: 1 } as const;
    const [one, other] = [new Objections(), new Objections()];
    const press = "111111111111111111";
    const counted = [one, other].map((objections) => recordFeedback(spy, objections, { ...objection, press }));
    expect(await Promise.all(counted)).toEqual([true, true]);
    expect(await recordFeedback(spy, one, { ...objection, press: "222222222222222222" })).toBe(false);
    expect(await store.feedbackCounts(0)).toEqual([{ entry: "e", reason: "wrong", count: 1 }]);
    // Whoever has the database and every id of person and answer makes no mark from them.
    const ids = [person, objection.answer, "e"];
    const tries = ids.flatMap((a) => ids.flatMap((b) => ids.map((c) => `${a} ${b} ${c}`)));
    for (const text of [...ids, ...tries])
      expect(marks).not.toContain(createHash("sha256").update(text).digest("base64url"));
    await store.close();
  });

  it("isn't lost where the store fails: the person may object again", async () => {
    const store = await openStore(":memory:");
    const objections = new Objections();
    const objection = { entry: "e", reason: "wrong", press: "1", person: "2", answer: "3", at: 1 } as const;
    const failing = { ...store, addFeedback: () => Promise.reject(new Error("locked")) };
    await expect(recordFeedback(failing, objections, objection)).rejects.toThrow("locked");
    expect(await recordFeedback(store, objections, objection)).toBe(true);
    await store.close();
  });
});
