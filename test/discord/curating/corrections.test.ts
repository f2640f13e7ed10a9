import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { dayMark, marksOf } from "../../../src/discord/messages/daily/day-mark.ts";
import type { Message } from "../../../src/playground/stand-in.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { eventually } from "../../eventually.ts";
import { countField } from "../../knowledge/count-field.ts";
import { reworded } from "../reworded.ts";
import { buttonsOf, replyTo, type Scene, scene, textOf } from "../scene.ts";
import { correctable } from "./correctable-pack.ts";

const COUNT = countField({ total: "rosvik", group: "rosvik", entry: "houses" });
const QUESTION = "how many houses are flooded?";
const NOTE =
  /Corrected:\*\* Flooded houses in Rosvik: was 240 \(the county of Arvel, as of Tuesday evening.*now 310 \(Rosvik Residents' Association.*because the residents counted again/;

/** A message is remembered after it is sent. */
async function remembered({ store }: Scene, ...messages: (Message | undefined)[]): Promise<Message[]> {
  const sent = messages.filter((message) => message !== undefined);
  await eventually(async () => {
    for (const { id } of sent) expect(await store.postedFacts(id)).not.toEqual([]);
  });
  return sent;
}

async function reload({ standIn, general, bot }: Scene): Promise<void> {
  await standIn.person("Noor").command(general, "reload");
  await bot.curation.settled();
}

const now = (scene: Scene, message: Message | undefined) =>
  textOf(scene.standIn.world.messages.get(message?.id ?? "")?.message);
const notices = ({ standIn }: Scene, channel: string) =>
  [...standIn.world.messages.values()].filter(
    ({ message }) => message.channel_id === channel && textOf(message).includes("### Correction"),
  );

describe("a correction", () => {
  it("edits the answers that showed the old value, however they were asked for", async () => {
    const pack = correctable();
    const here = await scene({ knowledgeDir: pack.folder });
    const { standIn, lina, general, daily, noAccess } = here;
    const mentioned = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${QUESTION}`));
    const direct = await replyTo(standIn, lina.say(standIn.world.directChannel(lina.user.id).id, QUESTION));
    // In other channels: the same answer isn't posted twice within two minutes in one.
    const asked = (await lina.command(daily, "ask", { question: QUESTION })).message;
    const named = (await lina.command(noAccess, "who", { name: "Rosvik" })).message;
    const summary = (await lina.command(general, "summary")).message;
    const untouched = (await lina.command(general, "ask", { question: "how high is the river?" })).message;
    const shown = await remembered(here, mentioned, direct, asked, named, summary);
    const [other] = await remembered(here, untouched);
    pack.correct();
    await reload(here);
    expect(shown).toHaveLength(5);
    for (const message of shown) expect(now(here, message)).toMatch(NOTE);
    expect(now(here, mentioned)).toContain("**310** houses are flooded in Rosvik");
    expect(other && now(here, other)).toMatch(/^(?![\s\S]*Corrected)[\s\S]*river stood/);
  });

  it("keeps an answer's buttons and addressee, and reaches topics as well", async () => {
    const pack = correctable();
    const here = await scene({ knowledgeDir: pack.folder });
    const { lina, samir, general, daily } = here;
    const asked = await lina.command(general, "ask", { question: QUESTION, for: samir.user.id });
    const topic = await lina.command(daily, "attacks");
    const messages = await remembered(here, asked.message, topic.message);
    pack.correct();
    await reload(here);
    expect(messages).toHaveLength(2);
    for (const { id, ...message } of messages) {
      const after = here.standIn.world.messages.get(id)?.message;
      expect(textOf(after)).toMatch(NOTE);
      expect(buttonsOf(after)).toEqual(buttonsOf(message as Message));
      expect(buttonsOf(after)).toContain(`remove:${lina.user.id}`);
    }
    expect(now(here, messages[0])).toContain(`<@${samir.user.id}>, this may help:`);
  });

  it("keeps the addressee of an answer that was worded otherwise", async () => {
    const pack = correctable();
    const here = await scene({ knowledgeDir: pack.folder });
    const { lina, samir, general, standIn } = here;
    const { message } = await lina.command(general, "ask", { question: QUESTION, for: samir.user.id });
    await remembered(here, message);
    const stored = standIn.world.messages.get(message?.id ?? "");
    if (!stored) throw new Error("There is no answer");
    standIn.world.replaceMessage(stored, reworded(stored.message));
    expect(now(here, message)).not.toContain("this may help");
    pack.correct();
    await reload(here);
    expect(now(here, message)).toMatch(NOTE);
    expect(now(here, message).match(/<@\d+>.*/g)).toEqual([`<@${samir.user.id}>, this may help:`]);
    await here.bot.curation.sweep();
    expect(now(here, message).match(/<@\d+>.*/g)).toHaveLength(1);
  });

  it("leaves a day's post its mark", async () => {
    const pack = correctable();
    const at = Temporal.Instant.from("2026-11-22T09:00:30Z");
    let instant = at.subtract({ hours: 1 });
    const here = await scene({ knowledgeDir: pack.folder, now: () => instant });
    const { samir, daily, standIn, bot } = here;
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "UTC" }, "set");
    instant = at;
    const [report] = await bot.daily.runNow();
    const messageId = report && "messageId" in report ? report.messageId : "";
    pack.correct();
    await reload(here);
    const post = standIn.world.messages.get(messageId)?.message;
    expect(textOf(post)).toMatch(NOTE);
    expect(marksOf(post?.components ?? [])).toEqual([dayMark("2026-11-22")]);
  });

  it("redraws the picture", async () => {
    const pack = correctable();
    pack.edit("event.yaml", "summary:", `${COUNT}\nsummary:`);
    const here = await scene({ knowledgeDir: pack.folder });
    const [posted] = await remembered(here, (await here.lina.command(here.general, "houses")).message);
    const picture = () => {
      const shown = here.standIn.world.messages.get(posted?.id ?? "")?.message;
      return { text: JSON.stringify(shown?.components), besides: shown?.attachments.length };
    };
    expect(picture().text).toMatch(/"description":"[^"]*240/);
    pack.correct();
    await reload(here);
    expect(picture().text).toMatch(/"description":"[^"]*310/);
    expect(picture().text).not.toMatch(/"description":"[^"]*240/);
    expect(picture().besides).toBe(0);
  });

  it("comes without the picture where the bot may attach none any more", async () => {
    const pack = correctable();
    pack.edit("event.yaml", "summary:", `${COUNT}\nsummary:`);
    const here = await scene({ knowledgeDir: pack.folder });
    const { world } = here.standIn;
    const [posted] = await remembered(here, (await here.lina.command(here.general, "houses")).message);
    const channel = world.channels.get(here.general);
    if (channel?.type !== ChannelType.GuildText) throw new Error("The playground's server has changed");
    const deny = {
      id: world.guild.id,
      type: OverwriteType.Role,
      allow: "0",
      deny: String(PermissionFlagsBits.AttachFiles),
    };
    world.replaceChannel({ ...channel, permission_overwrites: [deny] });
    pack.correct();
    await reload(here);
    expect(now(here, posted)).toMatch(NOTE);
    expect(JSON.stringify(world.messages.get(posted?.id ?? "")?.message.components)).not.toContain("/attachments/");
  });

  it("is told to each daily channel once, also after a restart", async () => {
    const pack = correctable();
    const store = await openStore(":memory:");
    const first = await scene({ knowledgeDir: pack.folder, store });
    const { samir, daily } = first;
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "UTC" }, "set");
    pack.correct();
    await reload(first);
    expect(notices(first, daily)).toHaveLength(1);
    expect(textOf(notices(first, daily)[0]?.message)).toMatch(/was 240[\s\S]*now 310[\s\S]*gave privately/);
    await reload(first);
    await first.bot.stop();
    const second = await scene({ knowledgeDir: pack.folder, store, standIn: first.standIn });
    await second.bot.curation.settled();
    expect(notices(second, daily)).toHaveLength(1);
    await second.bot.stop();
    await store.close();
  });

  it("made while the bot was away is carried out when it starts", async () => {
    const pack = correctable();
    const store = await openStore(":memory:");
    const first = await scene({ knowledgeDir: pack.folder, store });
    const { message } = await first.lina.command(first.general, "ask", { question: QUESTION });
    await remembered(first, message);
    await first.bot.curation.settled();
    await first.bot.stop();
    pack.correct();
    const second = await scene({ knowledgeDir: pack.folder, store, standIn: first.standIn });
    await second.bot.curation.settled();
    expect(message && now(second, message)).toMatch(NOTE);
    await second.bot.stop();
    await store.close();
  });

  it("leaves alone what is older than 14 days, and forgets it", async () => {
    const pack = correctable();
    let instant = Temporal.Instant.from("2026-11-01T12:00:00Z");
    const here = await scene({ knowledgeDir: pack.folder, now: () => instant });
    const { message } = await here.lina.command(here.general, "ask", { question: QUESTION });
    if (!message) throw new Error("There is no answer");
    await remembered(here, message);
    instant = instant.add({ hours: 24 * 14 + 1 });
    pack.correct();
    await reload(here);
    expect(now(here, message)).not.toContain("Corrected");
    expect(await here.store.postedFacts(message.id)).toEqual([]);
  });

  it("forgets a message that is gone, and tries again where Discord failed", async () => {
    const pack = correctable();
    const here = await scene({ knowledgeDir: pack.folder });
    const ask = async (channel: string) => (await here.lina.command(channel, "ask", { question: QUESTION })).message;
    const [gone, failing] = [await ask(here.general), await ask(here.daily)];
    if (!gone || !failing) throw new Error("An answer is missing");
    await remembered(here, gone, failing);
    const stored = here.standIn.world.messages.get(gone.id);
    if (stored) here.standIn.world.deleteMessage(stored);
    here.standIn.fail({
      method: "PATCH",
      path: new RegExp(`/messages/${failing.id}$`),
      status: 500,
      // discord.js itself tries three times more.
      times: 4,
    });
    pack.correct();
    await reload(here);
    expect(await here.store.postedFacts(gone.id)).toEqual([]);
    expect(now(here, failing)).not.toContain("Corrected");
    await here.bot.curation.sweep();
    expect(now(here, failing)).toMatch(NOTE);
  });

  it("of a fact that a new bot finds corrected already isn't told", async () => {
    const pack = correctable();
    pack.correct();
    const here = await scene({ knowledgeDir: pack.folder });
    await here.samir.command(here.daily, "daily", { channel: here.daily, hour: 9, zone: "UTC" }, "set");
    await reload(here);
    expect(notices(here, here.daily)).toEqual([]);
  });
});

describe("a withdrawal", () => {
  const GONE =
    /Withdrawn:\*\* Flooded houses in Rosvik: 240 \(the county of Arvel, as of Tuesday evening.*because the county took its count back/;

  it("is said on the answers that rested on it, and to each daily channel once", async () => {
    const pack = correctable();
    const here = await scene({ knowledgeDir: pack.folder });
    const { lina, samir, general, daily } = here;
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "UTC" }, "set");
    const { message } = await lina.command(general, "ask", { question: QUESTION });
    await remembered(here, message);
    pack.withdraw();
    await reload(here);
    expect(now(here, message)).toMatch(GONE);
    expect(now(here, message)).toContain("Nobody says.");
    await reload(here);
    expect(notices(here, daily).map(({ message: notice }) => textOf(notice))).toEqual([
      expect.stringMatching(/Withdrawn: Flooded houses in Rosvik: 240 .*took its count back/),
    ]);
  });

  it("takes back an answer that the pack gives no more", async () => {
    const pack = correctable();
    const here = await scene({ knowledgeDir: pack.folder });
    const { message } = await here.lina.command(here.general, "ask", { question: QUESTION });
    await remembered(here, message);
    pack.withdraw({ keepAnswer: false });
    await reload(here);
    expect(now(here, message)).toMatch(GONE);
    expect(now(here, message)).toContain("I have taken it back");
    expect(now(here, message)).not.toContain("houses are flooded");
  });

  it("that is undone brings the answer back", async () => {
    const pack = correctable();
    const here = await scene({ knowledgeDir: pack.folder });
    const { message } = await here.lina.command(here.general, "ask", { question: QUESTION });
    await remembered(here, message);
    const facts = readFileSync(join(pack.folder, "facts.yaml"), "utf8");
    const entry = readFileSync(join(pack.folder, "entries/houses.yaml"), "utf8");
    pack.withdraw();
    await reload(here);
    pack.write("facts.yaml", facts);
    pack.write("entries/houses.yaml", entry);
    await reload(here);
    expect(now(here, message)).toMatch(/^(?![\s\S]*Withdrawn)[\s\S]*240/);
  });
});
