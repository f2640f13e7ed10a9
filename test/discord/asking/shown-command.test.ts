import { OverwriteType, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/playground/stand-in.ts";
import { eventually } from "../../eventually.ts";
import { replyTo, type Scene, scene, textOf } from "../scene.ts";

const picturesOf = (message: Message | undefined) => [
  ...new Set(JSON.stringify(message?.components).match(/[\w-]+\.png/g)),
];
const mention = ({ standIn, lina, general }: Scene, text: string) =>
  replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${text}`));

describe("what somebody wants to see", () => {
  it.each([
    ["show me a map", "where", "map-dark.png"],
    ["can I see the chart of the deaths?", "deathtoll", "toll-dark.png"],
    ["timeline please", "timeline", "timeline-dark.png"],
    ["show me the quotes", "quotes", undefined],
  ])("“%s” gets what /%s posts", async (text, command, picture) => {
    const here = await scene();
    const { lina, general, daily } = here;
    const shown = await mention(here, text);
    const { message } = await lina.command(daily, command);
    expect(textOf(shown)).toBe(textOf(message));
    expect(picturesOf(shown)).toEqual(picture === undefined ? [] : [picture]);
    // And once: the command finds it there.
    expect(textOf((await lina.command(general, command)).message)).toContain(shown.id);
  });

  it("is shown by /ask and from a message's menu as well, and corrected as the command's message", async () => {
    const { lina, samir, general, daily, store } = await scene();
    const asked = await lina.command(general, "ask", { question: "show me the timeline" });
    expect(asked).toMatchObject({ ephemeral: false });
    expect(picturesOf(asked.message)).toEqual(["timeline-dark.png"]);
    const wish = lina.say(daily, "got a map?");
    const answered = await samir.messageCommand(wish.id, "Answer this message");
    expect(picturesOf(answered.message)).toEqual(["map-dark.png"]);
    await eventually(async () => expect(await store.postedFacts(asked.message?.id ?? "")).not.toEqual([]));
  });

  it("comes in words where the bot may attach nothing", async () => {
    const here = await scene();
    const { world } = here.standIn;
    const channel = world.channels.get(here.general);
    if (channel?.type !== 0) throw new TypeError("not a text channel");
    const deny = String(PermissionFlagsBits.AttachFiles);
    const overwrite = { id: world.bot.id, type: OverwriteType.Member, allow: "0", deny };
    world.replaceChannel({ ...channel, permission_overwrites: [overwrite] });
    const shown = await mention(here, "show me a map");
    expect(textOf(shown)).toContain("Latakia");
    expect(picturesOf(shown)).toEqual([]);
  });

  it("is named where the message asks something else besides", async () => {
    const here = await scene();
    const shown = await mention(here, "show me a map. And who is al-Sharaa?");
    expect(textOf(shown)).toMatch(/al-Sharaa/);
    expect(picturesOf(shown)).toEqual([]);
  });
});

it("a picture goes when the wish for it is mended into a question", async () => {
  const here = await scene();
  const { standIn, lina, general } = here;
  const said = lina.say(general, `<@${standIn.world.bot.id}> show me a map`);
  const shown = await replyTo(standIn, said);
  const anew = standIn.nextMessage(({ id }) => id === shown.id);
  lina.edit(said.id, `<@${standIn.world.bot.id}> who is al-Sharaa?`);
  const answer = await anew;
  expect(textOf(answer)).toContain("al-Sharaa");
  expect(picturesOf(answer)).toEqual([]);
});
