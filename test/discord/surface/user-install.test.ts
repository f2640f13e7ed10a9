import { describe, expect, it } from "vitest";
import { buttonsOf, scene, textOf } from "../scene.ts";

/** Direct messages between two people: the bot isn't there, it is among Lina's own apps. */
async function elsewhere() {
  const made = await scene();
  const { standIn, lina, samir } = made;
  return { ...made, channel: standIn.world.privateChannel(lina.user.id, samir.user.id).id };
}

describe("among somebody's own apps", () => {
  it.each(["deathtoll", "where", "timeline", "quotes", "sources", "summary", "help", "privacy"])(
    "/%s works",
    async (name) => {
      const { lina, channel } = await elsewhere();
      expect(textOf((await lina.command(channel, name)).message)).not.toBe("");
    },
  );

  it("answers, tells why, shows what is related, and is removed by the asker", async () => {
    const { standIn, lina, samir, channel } = await elsewhere();
    const { message } = await lina.command(channel, "ask", { question: "how many civilians were killed?" });
    const id = message?.id ?? "";
    const why = buttonsOf(message).find((button) => button.startsWith("why:")) ?? "";
    expect(textOf((await samir.press(id, why)).message)).toContain("Where this is from");
    expect(textOf((await samir.select(id, "related", ["toll.total"])).message)).toContain("1,000");
    await lina.press(id, `remove:${lina.user.id}`);
    expect(standIn.world.messages.has(id)).toBe(false);
  });

  it("answers and checks messages that the bot never saw", async () => {
    const { lina, samir, channel } = await elsewhere();
    const claim = samir.say(channel, "5,000 civilians died, didn't they? How many civilians died?");
    expect(textOf((await lina.messageCommand(claim.id, "Check this message")).message)).toContain("**5,000** differs");
    expect(textOf((await lina.messageCommand(claim.id, "Answer this message")).message)).toContain("745");
  });

  it("has no set-up", async () => {
    const { lina, channel } = await elsewhere();
    for (const name of ["setup", "daily"]) await expect(lina.command(channel, name)).rejects.toThrow("Unknown");
  });
});
