import { describe, expect, it } from "vitest";
import { replyTo, scene, textOf } from "../scene.ts";

const LONGEST = 2000;
const STORY = "The road was long and the weather was bad, as it had been for many days in that part of the country. ";
const WHO = ["who died?", "who killed?", "how many?", "which side?", "why there?", "where exactly?"];
const filled = (line: (i: number) => string) =>
  Array.from({ length: 400 }, (_, i) => line(i))
    .join(" ")
    .slice(0, LONGEST);

describe("a message of 2,000 characters", () => {
  it("is answered by what it asks, and told that only a part of it was read", async () => {
    const { standIn, lina, general } = await scene();
    const said = lina.say(general, `<@${standIn.world.bot.id}> ${STORY.repeat(17)} how many civilians were killed?`);
    const text = textOf(await replyTo(standIn, said));
    expect(text).toContain("745");
    expect(text).toContain("That was long");
  });

  it("that asks a hundred things is answered within Discord's limits", async () => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, "ask", { question: filled((i) => WHO[i % WHO.length] ?? "") });
    expect(textOf(message)).toContain("That was long");
  });

  it("is tried within Discord's limits", async () => {
    const { samir, general } = await scene();
    for (const words of ["civilians soldiers Latakia Sharaa", "how many _civilians_ *and* soldiers died?"]) {
      const { message } = await samir.command(general, "try", {
        wording: filled(() => words),
        before: filled(() => "who|"),
      });
      expect(textOf(message)).toContain("Likeliest entries");
    }
  });

  it("is checked in its first claims and numbers, which is said", async () => {
    const { lina, samir, general } = await scene();
    for (const line of [(i: number) => `${100 + i} civilians were killed.`, (i: number) => `${100 + i} soldiers,`]) {
      const said = lina.say(general, filled(line));
      const { message } = await samir.messageCommand(said.id, "Check this message");
      expect(textOf(message)).toContain("its first claims and numbers only");
    }
  });
});
