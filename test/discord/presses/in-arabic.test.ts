import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/playground/stand-in.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { pressable } from "../../golden/session.ts";
import { replyTo, type Scene, scene, textOf } from "../scene.ts";

const ENGLISH_WORDS = /[a-z]{4,} [a-z]{3,}/i;
const said = (message: Message | undefined) => `${message?.content ?? ""}${textOf(message)}`;
/** Without what is quoted word for word, and without the code of a box to copy. */
const ownWords = (message: Message | undefined) => said(message).replace(/«[^»]*»|“[^”]*”|```[\s\S]*```/g, "");

/** An Arabic answer in a server, asked for by somebody else. */
async function answered({ standIn, lina, general }: Scene): Promise<Message> {
  return replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> كم عدد القتلى المدنيين؟`));
}

describe("under an Arabic answer, a member who chose no language", () => {
  it("reads in Arabic where it is from, and what can be done with it", async () => {
    const s = await scene();
    const answer = await answered(s);
    const { message: proof } = await s.samir.press(answer.id, pressable(answer, "why:"));
    expect(ownWords(proof)).toContain("من أين هذا؟");
    expect(ownWords(proof)).not.toMatch(ENGLISH_WORDS);
    const { message: choice } = await s.samir.press(answer.id, pressable(answer, "more:"));
    expect(ownWords(choice)).not.toMatch(ENGLISH_WORDS);
    for (const name of ["cite:", 'feedback:[^"]*:wrong']) {
      const { message } = await s.samir.press(choice?.id ?? "", pressable(choice, name));
      expect(ownWords(message)).toMatch(/\p{Script=Arabic}{4}/u);
      expect(ownWords(message)).not.toMatch(ENGLISH_WORDS);
    }
    await s.samir.press(choice?.id ?? "", pressable(choice, "report:"));
    const { message: thanks } = await s.samir.submitModal("report:toll.civilians", { text: "؟" });
    expect(ownWords(thanks)).toContain("شكراً");
  });

  it("is answered a related question in Arabic", async () => {
    const s = await scene();
    const answer = await answered(s);
    const [, related = ""] = /"value":"([^"]+)"/.exec(JSON.stringify(answer.components)) ?? [];
    const { message } = await s.samir.select(answer.id, "related", [related]);
    expect(ownWords(message)).not.toMatch(ENGLISH_WORDS);
  });

  it("follows it in Arabic, in direct messages too", async () => {
    const s = await scene();
    const answer = await answered(s);
    const { message: choice } = await s.samir.press(answer.id, pressable(answer, "more:"));
    const { message } = await s.samir.press(choice?.id ?? "", pressable(choice, "follow:"));
    expect(ownWords(message)).toContain("أنت تتابع");
    const direct = s.standIn.world.directChannel(s.samir.user.id).id;
    const told = [...s.standIn.world.messages.values()]
      .map((one) => one.message)
      .find((one) => one.channel_id === direct);
    expect(ownWords(told)).toContain("أنت تتابع");
    const { message: ended } = await s.samir.press(told?.id ?? "", pressable(told, "unfollow:"));
    expect(ownWords(ended)).toBe("لم تعد تتابع ذلك.");
  });

  it("reads an old button's fate in Arabic, even while the database is away", async () => {
    const store = await openStore(":memory:");
    const s = await scene({ store });
    const answer = await answered(s);
    await store.close();
    const { message } = await s.samir.press(answer.id, pressable(answer, "why:"));
    expect(ownWords(message)).toMatch(/\p{Script=Arabic}{4}/u);
  });
});

describe("a member's own choice", () => {
  it("goes before the message's language", async () => {
    const s = await scene();
    const answer = await answered(s);
    await s.samir.command(s.general, "language", { language: "en" });
    const { message } = await s.samir.press(answer.id, pressable(answer, "why:"));
    expect(said(message)).toContain("Where this is from");
  });
});

describe("under an English answer", () => {
  it("presses stay English where the server chose Arabic", async () => {
    const s = await scene();
    await s.samir.command(s.general, "language", { language: "ar", server: true });
    const { message } = await s.lina.command(s.general, "ask", { question: "how many civilians were killed?" });
    const { message: proof } = await s.samir.press(message?.id ?? "", pressable(message, "why:"));
    expect(said(proof)).toContain("Where this is from");
  });
});
