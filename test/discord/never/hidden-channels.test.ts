import { OverwriteType, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { type Scene, scene, textOf } from "../scene.ts";

/** #daily-brief as a channel that Lina can't see, and Samir and the bot can. */
async function withHiddenChannel(): Promise<Scene> {
  const { startStandIn } = await import("../../../src/playground/stand-in.ts");
  const standIn = await startStandIn();
  const channel = standIn.world.channelByName("daily-brief");
  if (!("permission_overwrites" in channel)) throw new TypeError("#daily-brief is a text channel");
  const lina = standIn.person("Lina").user.id;
  const deny = PermissionFlagsBits.ViewChannel.toString();
  standIn.world.channels.set(channel.id, {
    ...channel,
    permission_overwrites: [{ id: lina, type: OverwriteType.Member, allow: "0", deny }],
  });
  return scene({ standIn, closeStandIn: true });
}

function seenBy({ standIn }: Scene, userId: string, channelId: string): string[] {
  const shown = [...standIn.world.messages.values()].filter(
    ({ message, visibleTo }) => message.channel_id === channelId && (!visibleTo || visibleTo === userId),
  );
  return shown.map(({ message }) => `${message.content}${textOf(message)}`);
}

describe("a channel that a member can't see", () => {
  it("`for` pings nobody there who can't see it, and the asker alone reads the answer", async () => {
    const here = await withHiddenChannel();
    const { lina, samir, daily } = here;
    const reply = await samir.command(daily, "who", { name: "sharaa", for: lina.user.id });
    expect(reply).toHaveProperty("ephemeral", true);
    expect(reply.message?.mentions).toEqual([]);
    expect(textOf(reply.message)).toMatch(/can't see this channel[\s\S]*interim leader/);
    const pings = here.standIn.requests.filter(({ body }) =>
      JSON.stringify(body ?? "").includes(`"users":["${lina.user.id}"]`),
    );
    expect(pings).toEqual([]);
  });

  it("no link to its answers is given elsewhere", async () => {
    const here = await withHiddenChannel();
    const { lina, samir, general, daily } = here;
    await samir.command(daily, "ask", { question: "how many civilians were killed?" });
    const reply = await lina.command(general, "ask", { question: "how many civilians were killed?" });
    expect(reply).toHaveProperty("ephemeral", false);
    expect(JSON.stringify(reply.message)).not.toContain(daily);
  });

  it("what is talked of there isn't leaned on elsewhere", async () => {
    const here = await withHiddenChannel();
    const { lina, samir, general, daily } = here;
    await samir.command(daily, "ask", { question: "how many civilians were killed?", hide: true });
    const reply = await lina.command(general, "ask", { question: "and the soldiers?" });
    const alone = await lina.command(here.standIn.world.directChannel(lina.user.id).id, "ask", {
      question: "and the soldiers?",
    });
    expect(textOf(reply.message)).toBe(textOf(alone.message));
  });

  it("no command, menu or press of the member's reaches it", async () => {
    const here = await withHiddenChannel();
    const { lina, samir, daily } = here;
    const { message } = await samir.command(daily, "who", { name: "sharaa" });
    await expect(lina.command(daily, "help")).rejects.toThrow("Unknown Channel");
    await expect(lina.messageCommand(message?.id ?? "", "Answer this message")).rejects.toThrow("Unknown");
    expect(seenBy(here, samir.user.id, daily).length).toBe(1);
  });
});
