import { OverwriteType, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { en } from "../../../src/texts/en.ts";
import { eventually } from "../../eventually.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { ManualClock } from "../../manual-clock.ts";
import { buttonsOf, replyTo, type Scene, scene, textOf } from "../scene.ts";

const CIVILIANS = { question: "how many civilians were killed?" };
const NOTE = "a moment ago";

/** What somebody reads of the bot's reply, whichever way it is made. */
function read(message: Parameters<typeof textOf>[0]): string {
  return `${message?.content ?? ""}${textOf(message)}`;
}

/** Mentions the bot, and reads its reply. */
async function mention({ standIn, general }: Scene, person: Scene["lina"], text: string): Promise<string> {
  return read(await replyTo(standIn, person.say(general, `<@${standIn.world.bot.id}> ${text}`)));
}

/** Deletes a message as a moderator does, who may delete the last one before it with it. */
function deleted({ standIn: { world } }: Scene, id: string, how: "alone" | "with others"): void {
  const message = world.messages.get(id);
  const other = [...world.messages.values()].find((one) => one !== message);
  if (!message) throw new TypeError("There is no such message");
  if (how === "alone") world.deleteMessage(message);
  else world.deleteMessages([message, ...(other ? [other] : [])]);
}

/** Changes what a member may do in #general. */
function deny({ standIn, general }: Scene, person: Scene["lina"], permission: bigint): void {
  const channel = standIn.world.channels.get(general);
  if (!channel || !("permission_overwrites" in channel)) throw new TypeError("#general is a text channel");
  const overwrite = { id: person.user.id, type: OverwriteType.Member, allow: "0", deny: permission.toString() };
  standIn.world.replaceChannel({ ...channel, permission_overwrites: [overwrite] });
}

describe("an answer that stands in the channel already", () => {
  it("is shown to whoever asks by command, privately, below a link to it", async () => {
    const { lina, samir, general } = await scene();
    const { message } = await lina.command(general, "ask", CIVILIANS);
    const again = await samir.command(general, "ask", { question: "how many civilians died?" });
    expect(again).toHaveProperty("ephemeral", true);
    expect(read(again.message)).toMatch(new RegExp(`^.*${NOTE}: .*/${general}/${message?.id}\\n[\\s\\S]*745`));
    expect(buttonsOf(again.message).join()).toMatch(/why:/);
    expect(buttonsOf(again.message).join()).not.toMatch(/remove:/);
  });

  it("is the same by whichever command it came", async () => {
    const { lina, samir, general } = await scene();
    await lina.command(general, "who", { name: "sharaa" });
    const again = await samir.command(general, "ask", { question: "who is al-Sharaa?" });
    expect(read(again.message)).toMatch(new RegExp(`${NOTE}[\\s\\S]*interim leader`));
  });

  it("is linked for a mention", async () => {
    const here = await scene();
    const { message } = await here.lina.command(here.general, "ask", CIVILIANS);
    expect(await mention(here, here.samir, CIVILIANS.question)).toMatch(new RegExp(`/${here.general}/${message?.id}$`));
  });

  it("is told to the member for whom it is asked, who is pinged", async () => {
    const { standIn, lina, samir, general } = await scene();
    const noor = standIn.person("Noor");
    const first = await lina.command(general, "who", { name: "sharaa" });
    const again = await samir.command(general, "who", { name: "sharaa", for: noor.user.id });
    expect(again).toHaveProperty("ephemeral", false);
    expect(read(again.message)).toBe(
      `${en.answers.addressed(`<@${noor.user.id}>`)}\n${en.answers.repeated(`https://discord.com/channels/${standIn.world.guild.id}/${general}/${first.message?.id}`)}`,
    );
    expect(again.message?.mentions.map(({ id }) => id)).toEqual([noor.user.id]);
    expect(buttonsOf(again.message)).toEqual([`remove:${samir.user.id}`]);
  });

  it("is posted for a member who can't read what was written before", async () => {
    const here = await scene();
    const { lina, samir, general } = here;
    await lina.command(general, "who", { name: "sharaa" });
    deny(here, lina, PermissionFlagsBits.ReadMessageHistory);
    const again = await samir.command(general, "who", { name: "sharaa", for: lina.user.id });
    expect(again).toHaveProperty("ephemeral", false);
    expect(read(again.message)).toMatch(/^<@[\s\S]*interim leader/);
    expect(read(again.message)).not.toContain(NOTE);
  });

  it("isn't linked for who can't read what was written before", async () => {
    const here = await scene();
    const { lina, samir, general } = here;
    await samir.command(general, "ask", CIVILIANS);
    deny(here, lina, PermissionFlagsBits.ReadMessageHistory);
    const again = await lina.command(general, "ask", CIVILIANS);
    expect(again).toHaveProperty("ephemeral", true);
    expect(read(again.message)).toMatch(/^(?!.*a moment ago)[\s\S]*745/);
  });
});

describe("nobody is told that it was answered a moment ago", () => {
  it.each([
    ["where it isn't known", "how many people were injured?", "injured"],
    ["to several questions", "how many civilians were killed, and who is al-Sharaa?", "interim leader"],
    ["to a claim", "were 3,000 civilians killed?", "745"],
  ])("%s", async (_, question, words) => {
    const here = await scene();
    for (const person of [here.lina, here.samir]) {
      const said = await mention(here, person, question);
      expect(said).toContain(words);
      expect(said).not.toContain(NOTE);
    }
    const { message } = await here.lina.command(here.general, "ask", { question });
    expect(read(message)).not.toContain(NOTE);
  });

  it("who mourns, then and for the rest of the conversation, however they ask", async () => {
    const here = await scene();
    const { lina, samir, general } = here;
    await mention(here, samir, "how many people were killed?");
    await mention(here, samir, CIVILIANS.question);
    await samir.command(general, "deathtoll");
    await mention(here, lina, "my brother was killed");
    expect(await mention(here, lina, "how many people were killed?")).toMatch(/^(?!.*a moment ago)[\s\S]*1,000/);
    for (const [name, options] of [["ask", CIVILIANS], ["deathtoll"]] as const) {
      const { message, ...reply } = await lina.command(general, name, options);
      expect(reply).toHaveProperty("ephemeral", false);
      expect(read(message)).toMatch(/^(?!.*a moment ago)[\s\S]*745/);
    }
  });

  it("who reads another language", async () => {
    const pack = copyPack();
    pack.edit("event.yaml", "languages: [en]", "languages: [en, ar]");
    const { lina, samir, general, store } = await scene({ knowledgeDir: pack.folder });
    await lina.command(general, "summary");
    await store.setPreference({ kind: "user", id: samir.user.id }, "language", "ar");
    const again = await samir.command(general, "summary");
    expect(again).toHaveProperty("ephemeral", false);
  });

  it.each([
    ["its asker", ({ lina }: Scene, id: string) => void lina.press(id, `remove:${lina.user.id}`)],
    ["a moderator", (here: Scene, id: string) => deleted(here, id, "alone")],
    ["a moderator, with others", (here: Scene, id: string) => deleted(here, id, "with others")],
  ])("once %s has deleted it", async (_, take) => {
    const here = await scene();
    const { standIn, lina, samir, general } = here;
    const { message } = await lina.command(general, "ask", CIVILIANS);
    take(here, message?.id ?? "");
    await eventually(() => expect(standIn.world.messages.has(message?.id ?? "")).toBe(false));
    const again = await samir.command(general, "ask", CIVILIANS);
    expect(again).toHaveProperty("ephemeral", false);
    expect(read(again.message)).not.toContain(NOTE);
  });

  it("after a new session, before which it may have been deleted unseen", async () => {
    const clock = new ManualClock();
    const here = await scene({ now: clock.now, schedule: clock.schedule });
    const { standIn, bot, lina, samir, general } = here;
    const { message } = await lina.command(general, "ask", CIVILIANS);
    clock.forward(10_000);
    standIn.gateway.close(1000);
    deleted(here, message?.id ?? "", "alone");
    await eventually(() => expect(bot.connection.reconnects).toBe(1));
    expect(await samir.command(general, "ask", CIVILIANS)).toHaveProperty("ephemeral", false);
  });

  it("after a reload that changed the answer", async () => {
    const pack = copyPack();
    const { bot, lina, samir, general } = await scene({ knowledgeDir: pack.folder });
    const asked = { question: "What caused the flood?" };
    await lina.command(general, "ask", asked);
    pack.edit("entries/cause.yaml", "Days of rain", "Anew: days of rain");
    await bot.reload?.();
    const { message, ...again } = await samir.command(general, "ask", asked);
    expect(again).toHaveProperty("ephemeral", false);
    expect(read(message)).toContain("Anew:");
  });
});
