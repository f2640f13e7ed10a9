import { ComponentType } from "discord.js";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/playground/stand-in.ts";
import { reworded } from "../reworded.ts";
import { type Scene, scene, textOf } from "../scene.ts";

const DATE = "2026-11-22";

/** A server whose bot died after it had sent a day's post and before it noted so, an hour ago. */
async function died(options: { readonly language?: string } = {}) {
  let instant = Temporal.Instant.from(`${DATE}T05:00:00Z`);
  const parts = await scene({ now: () => instant });
  const { samir, daily, bot, store, standIn } = parts;
  await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Asia/Damascus" }, "set");
  const setting = await store.daily(standIn.world.guild.id);
  if (!setting) throw new Error("There is no setting");
  await store.setDaily({ ...setting, language: options.language ?? setting.language });
  instant = Temporal.Instant.from(`${DATE}T06:00:30Z`);
  const key = { guildId: setting.guildId, channelId: daily, localDate: DATE };
  await store.claim(key, "a process that died", instant.epochMilliseconds, 0);
  const { send } = await bot.delivery.draft({ ...setting, ...options }, DATE);
  const { messageId = "" } = (await send?.("a nonce that is forgotten")) ?? {};
  instant = Temporal.Instant.from(`${DATE}T07:00:30Z`);
  const change = (how: (message: Message) => Message) => {
    const stored = standIn.world.messages.get(messageId);
    if (!stored) throw new Error("There is no post");
    standIn.world.replaceMessage(stored, how(stored.message));
  };
  return { ...parts, setting, messageId, change };
}

function postsIn({ standIn, daily }: Scene): Message[] {
  return [...standIn.world.messages.values()]
    .map(({ message }) => message)
    .filter((message) => message.channel_id === daily && message.author.bot && !message.interaction_metadata);
}

/** The message with another id on its container: what Discord gives to one that was sent without. */
function numbered(id: number): (message: Message) => Message {
  return (message) => ({
    ...message,
    components: (message.components ?? []).map((one) => (one.type === ComponentType.Container ? { ...one, id } : one)),
  });
}

/** The message with another last line. */
function dated(message: Message, line: string): Message {
  return JSON.parse(JSON.stringify(message).replace(/-# Daily summary, [^"]*/, line));
}

it("keeps the language that was chosen in the set-up when /daily sets it anew", async () => {
  const { store, setting, samir, daily } = await died({ language: "ar" });
  await samir.command(daily, "daily", { channel: daily, hour: 10, zone: "Asia/Damascus" }, "set");
  expect(await store.daily(setting.guildId)).toMatchObject({ hour: 10, language: "ar" });
});

describe("a day's post, after the bot died between sending and marking", () => {
  it("isn't doubled by words that changed in between", async () => {
    const scene = await died();
    scene.change(reworded);
    expect(textOf(postsIn(scene)[0])).not.toContain("Daily summary");
    expect(await scene.bot.daily.runNow()).toMatchObject([
      { outcome: "sent", found: true, messageId: scene.messageId },
    ]);
    expect(postsIn(scene)).toHaveLength(1);
  });

  it("isn't doubled by a language that was chosen in between", async () => {
    const scene = await died();
    await scene.store.setDaily({ ...scene.setting, language: "ar" });
    expect(await scene.bot.daily.runNow()).toMatchObject([
      { outcome: "sent", found: true, messageId: scene.messageId },
    ]);
    expect(postsIn(scene)).toHaveLength(1);
  });

  it.each(["en-GB", "ar"])(
    "isn't doubled where it is of the version before marks, with its date in %s",
    async (locale) => {
      const scene = await died();
      const date = new Intl.DateTimeFormat(locale, { dateStyle: "full" }).format(Temporal.PlainDate.from(DATE));
      scene.change((message) => dated(numbered(1)(message), `-# Daily summary, ${date}`));
      expect(await scene.bot.daily.runNow()).toMatchObject([
        { outcome: "sent", found: true, messageId: scene.messageId },
      ]);
      expect(postsIn(scene)).toHaveLength(1);
    },
  );

  it("isn't lost for another day's that stands there", async () => {
    const scene = await died();
    scene.change((message) => numbered(20261121)(reworded(message)));
    expect(await scene.bot.daily.runNow()).toMatchObject([{ outcome: "sent", found: false }]);
    expect(postsIn(scene)).toHaveLength(2);
  });

  it("isn't lost for a test that stands there", async () => {
    const scene = await died();
    const stored = scene.standIn.world.messages.get(scene.messageId);
    if (stored) scene.standIn.world.deleteMessage(stored);
    await scene.samir.command(scene.daily, "daily", {}, "test");
    expect(await scene.bot.daily.runNow()).toMatchObject([{ outcome: "sent", found: false }]);
  });
});
