import { describe, expect, it } from "vitest";
import { buttonsOf, replyTo, scene, textOf } from "../scene.ts";

describe("in Arabic", () => {
  it("a mention is answered in Arabic, whatever the client's language", async () => {
    const { standIn, lina, general } = await scene();
    const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> كم مدني انقتل؟`));
    expect(textOf(reply)).toMatch(/745/);
    expect(textOf(reply)).toContain("المرصد السوري لحقوق الإنسان");
    expect(textOf(reply)).not.toContain("killed");
  });

  it("so is /ask, and in Latin letters", async () => {
    const { lina, samir, general } = await scene();
    const { message } = await lina.command(general, "ask", { question: "مين هو الشرع؟" });
    expect(textOf(message)).toContain("أحمد الشرع");
    const latin = await samir.command(general, "ask", { question: "wein hereb bashar" });
    expect(textOf(latin.message)).toContain("روسيا");
  });

  it("the same answer in another language is no repetition", async () => {
    const { lina, samir, general } = await scene();
    await lina.command(general, "ask", { question: "how many civilians were killed?" });
    const { message } = await samir.command(general, "ask", { question: "كم عدد القتلى المدنيين؟" });
    expect(textOf(message)).toContain("من المدنيين");
    const again = await lina.command(general, "ask", { question: "قديش مات مدنيين؟" });
    expect(textOf(again.message) + again.message?.content).toContain("أجبت عن هذا هنا قبل قليل");
  });

  it("an offered question is Arabic, and so is what it is pressed for", async () => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, "ask", { question: "كم عدد الجرحى؟" });
    const offered = buttonsOf(message).find((id) => /^answer:.*@ar$/.test(id)) ?? "";
    const pressed = await lina.press(message?.id ?? "", offered);
    expect(textOf(pressed.message)).toMatch(/\p{Script=Arabic}{4}/u);
  });
});
