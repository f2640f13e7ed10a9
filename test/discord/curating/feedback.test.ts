import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import { describe, expect, it } from "vitest";
import { recordFeedback } from "../../../src/discord/curating/feedback.ts";
import { feedbackId } from "../../../src/discord/messages/buttons.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { buttonsOf, type Scene, scene, textOf } from "../scene.ts";

/** An answer in a channel with the button that opens the feedback. */
async function answerWithButton({ bot, general }: Scene, entry = "toll.total"): Promise<string> {
  const channel = await bot.client.channels.fetch(general);
  if (!channel?.isSendable()) throw new Error("The channel takes no messages");
  const button = new ButtonBuilder()
    .setCustomId(feedbackId([entry]))
    .setLabel("Wrong?")
    .setStyle(ButtonStyle.Secondary);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button);
  return (await channel.send({ content: "An answer", components: [row] })).id;
}

describe("feedback", () => {
  it("asks privately what is the matter, counts the reason, and shows it in /gaps", async () => {
    const here = await scene();
    const answer = await answerWithButton(here);
    const choice = await here.lina.press(answer, "feedback:toll.total");
    expect(choice).toHaveProperty("ephemeral", true);
    expect(buttonsOf(choice.message)).toEqual(
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
      const choice = await person.press(answer, "feedback:toll.total");
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
    const { message } = await here.lina.press(await answerWithButton(here, "no.more"), "feedback:no.more");
    expect(message?.content).toContain("older version");
  });

  it("keeps neither person nor answer, and a new key after 30 days", async () => {
    const store = await openStore(":memory:");
    const marks: string[] = [];
    const spy = {
      ...store,
      addFeedback(mark: string, ...rest: [string, "wrong", number]) {
        marks.push(mark);
        return store.addFeedback(mark, ...rest);
      },
    };
    const objection = {
      entry: "e",
      reason: "wrong",
      person: "123456789012345678",
      answer: "987654321098765432",
    } as const;
    const day = 24 * 60 * 60 * 1000;
    expect(await recordFeedback(spy, { ...objection, at: 0 })).toBe(true);
    expect(await recordFeedback(spy, { ...objection, at: 29 * day })).toBe(false);
    expect(await recordFeedback(spy, { ...objection, at: 31 * day })).toBe(true);
    expect(marks.join(" ")).not.toMatch(/123456789|987654321/);
    await store.forgetFeedbackBefore(30 * day);
    expect(await store.feedbackCounts(0)).toEqual([{ entry: "e", reason: "wrong", count: 1 }]);
    await store.close();
  });
});
