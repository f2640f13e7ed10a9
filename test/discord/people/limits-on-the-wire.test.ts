import { describe, expect, it } from "vitest";
import type { Message, Person, StandIn } from "../../../src/playground/stand-in.ts";
import { eventually } from "../../eventually.ts";
import { buttonsOf, replyTo, type Scene, scene, textOf } from "../scene.ts";
import { limitsInFakeTime } from "./fake-time.ts";

function botMessages({ world }: StandIn, channelId: string): Message[] {
  const all = [...world.messages.values()].filter(({ message }) => message.channel_id === channelId);
  return all
    .filter(({ message, visibleTo }) => message.author.id === world.bot.id && !visibleTo)
    .map(({ message }) => message);
}

/** Runs a command or a press whose answer may not come; what came of it is looked for in the channel. */
function unanswered(work: Promise<unknown>): void {
  work.catch(() => {});
}

/** Every interaction that is under way was taken by the bot: the marker is answered after all of them. */
async function afterAll({ standIn, samir, general }: Scene): Promise<void> {
  expect(await samir.command(general, "privacy")).toHaveProperty("ephemeral", true);
  expect(standIn.violations).toEqual([]);
}

describe("presses of one button", () => {
  it("post one public answer; those who press after read it alone; who presses on and on is asked once to wait", async () => {
    const { limits, time } = limitsInFakeTime();
    const here = await scene({ limits });
    const { standIn, lina, samir, general } = here;
    const offer = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> how many people were injured?`));
    const button = buttonsOf(offer).find((id) => id.startsWith("answer:")) ?? "";
    const before = botMessages(standIn, general).length;
    const replies = await Promise.all(Array.from({ length: 11 }, () => lina.press(offer.id, button)));
    expect(botMessages(standIn, general).length).toBe(before + 1);
    expect(replies.filter((reply) => "ephemeral" in reply && reply.ephemeral).length).toBe(10);
    const told = await lina.press(offer.id, button);
    expect(told.message?.content).toBe("That was a lot at once. Give me 3 seconds, then I answer you again.");
    for (let i = 0; i < 20; i++) unanswered(lina.press(offer.id, button));
    expect(await samir.press(offer.id, button)).toHaveProperty("ephemeral", true);
    await afterAll(here);
    const notes = [...standIn.world.messages.values()].filter(({ message }) =>
      message.content.startsWith("That was a lot"),
    );
    expect(notes.length).toBe(1);
    expect(botMessages(standIn, general).length).toBe(before + 1);
    await time.pass(3_000);
    expect(textOf((await lina.press(offer.id, button)).message)).not.toBe("");
  });
});

describe("commands, choices, menus and forms", () => {
  it("of one person are answered a dozen times, then with a note", async () => {
    const { limits } = limitsInFakeTime();
    const { lina, samir, general } = await scene({ limits });
    for (let i = 0; i < 12; i++) await lina.command(general, "ask", { question: `how many died ${i}?`, hide: true });
    expect((await lina.command(general, "help")).message?.content).toContain("That was a lot");
    expect(textOf((await samir.command(general, "help")).message)).not.toBe("");
  });

  it("count together, from a message's menu too, and in direct messages", async () => {
    const { limits } = limitsInFakeTime();
    const { standIn, lina, general } = await scene({ limits });
    const claim = lina.say(general, "5,000 civilians died");
    for (let i = 0; i < 12; i++) await lina.messageCommand(claim.id, "Check this message");
    const direct = standIn.world.directChannel(lina.user.id).id;
    const note = await replyTo(standIn, lina.say(direct, "who is al-Sharaa?"));
    expect(note.content).toContain("That was a lot");
    lina.say(direct, "who is al-Sharaa?");
    lina.say(direct, "who is al-Sharaa?");
    await eventually(() => expect(botMessages(standIn, direct).length).toBe(1));
  });

  it("offer no choices to somebody who types like a machine", async () => {
    const { limits } = limitsInFakeTime();
    const { lina, general } = await scene({ limits });
    const typed = () => lina.autocomplete(general, "who", { name: "sha" }, "name");
    for (let i = 0; i < 30; i++) expect((await typed()).length).toBeGreaterThan(0);
    expect(await typed()).toEqual([]);
  });

  it("of those who manage the server go on while members flood it", async () => {
    const { limits } = limitsInFakeTime();
    const { lina, samir, daily } = await scene({ limits });
    for (let i = 0; i < 40; i++) unanswered(lina.command(daily, "help"));
    const panel = await samir.command(daily, "setup");
    for (let hour = 0; hour < 20; hour++) await samir.select(panel.message?.id ?? "", "setup-hour", [String(hour)]);
    await samir.press(panel.message?.id ?? "", "setup-save");
    expect((await samir.command(daily, "daily", {}, "status")).message).toBeDefined();
  });
});

describe("a public answer in a channel full of answers", () => {
  it("is seen by its asker alone, who is told why", async () => {
    const { limits } = limitsInFakeTime();
    const { lina, general } = await scene({ limits });
    for (let i = 0; i < 30; i++) limits.show(general, `other ${i}`);
    const reply = await lina.command(general, "ask", { question: "how many civilians were killed?" });
    expect(reply).toHaveProperty("ephemeral", true);
    expect(textOf(reply.message)).toMatch(/you alone see this one[\s\S]*745/);
  });
});

describe("mentions", () => {
  const mention = ({ standIn, general }: Scene, person: Person, text: string) =>
    person.say(general, `<@${standIn.world.bot.id}> ${text}`);

  it("of a flood get Discord's five messages in five seconds, one note of a kind, and hold up nobody elsewhere", async () => {
    const { limits, time } = limitsInFakeTime();
    const here = await scene({ limits });
    const { standIn, lina, samir, general, daily } = here;
    const topics = [
      "where is the fighting",
      "who is al-Sharaa",
      "who is Assad",
      "how many soldiers died",
      "who is HTS",
    ];
    for (let i = 0; i < 30; i++) {
      mention(here, lina, `${topics[i % 5]}?`);
      mention(here, samir, `what about the zorblatts ${i}?`);
    }
    const elsewhere = standIn.person("Noor").say(daily, `<@${standIn.world.bot.id}> how many civilians were killed?`);
    expect(textOf(await replyTo(standIn, elsewhere))).toContain("745");
    await eventually(() => expect([limits.queue.waiting, limits.queue.underWay]).toEqual([10, 0]));
    // At most five answers, and past them the notes.
    expect(botMessages(standIn, general).length).toBeLessThanOrEqual(7);
    const answer = replyTo(standIn, mention(here, standIn.person("Noor"), "what did al-Sharaa say?"));
    await samir.command(general, "help");
    await time.pass(5_000);
    await answer;
    await time.pass(10_000);
    expect(limits.queue.waiting).toBe(0);
    const noted = (words: string) =>
      botMessages(standIn, general).filter(({ content }) => content.includes(words)).length;
    expect([noted("That was a lot"), noted("So many of you")]).toEqual([1, 1]);
  });

  it("of a flood don't keep the daily summary from its channel", async () => {
    const { limits } = limitsInFakeTime();
    const { standIn, lina, samir, daily } = await scene({ limits });
    for (let i = 0; i < 40; i++) lina.say(daily, `<@${standIn.world.bot.id}> what about the zorblatts ${i}?`);
    await eventually(() => expect(limits.queue.waiting).toBeGreaterThan(0));
    const { message } = await samir.command(daily, "daily", {}, "test");
    expect(message?.content).toContain(daily);
    expect(botMessages(standIn, daily).some((posted) => textOf(posted).includes("1,000"))).toBe(true);
  });

  it("of a class are answered as long as they are fresh, and the others are told how to ask", async () => {
    const { limits, time } = limitsInFakeTime();
    const here = await scene({ limits });
    const { standIn, lina, samir, general } = here;
    const noor = standIn.person("Noor");
    const posted = () => botMessages(standIn, general).length;
    for (let i = 0; i < 5; i++) for (const one of [lina, samir, noor]) mention(here, one, `what about zorblatts ${i}?`);
    const note = () => botMessages(standIn, general).find(({ content }) => content.startsWith("So many of you"));
    await eventually(() => expect(note()?.content).toMatch(/<\/ask:\d+> answers at once/));
    await eventually(() => expect([limits.queue.waiting, limits.queue.underWay]).toEqual([10, 0]));
    expect(posted()).toBe(4);
    await time.pass(5_000);
    await eventually(() => expect(posted()).toBeGreaterThanOrEqual(7));
  });
});

describe("`for`", () => {
  it("pings a member once a minute from one person; the answer stands all the same", async () => {
    const { limits } = limitsInFakeTime();
    const { lina, samir, general } = await scene({ limits });
    const names = ["sharaa", "assad", "hts"];
    const pinged = [];
    for (const name of names) {
      const { message } = await lina.command(general, "who", { name, for: samir.user.id });
      expect(textOf(message)).toContain(`<@${samir.user.id}>`);
      pinged.push(message?.mentions.length);
    }
    expect(pinged).toEqual([1, 0, 0]);
  });

  it("pings nobody who can't see the channel, or who isn't in the server; the asker alone sees the answer", async () => {
    const { standIn, lina, samir, general } = await scene();
    const channel = standIn.world.channels.get(general);
    if (!channel || !("permission_overwrites" in channel)) throw new TypeError("#general is a text channel");
    const noor = standIn.person("Noor");
    standIn.world.members.delete(noor.user.id);
    const outsider = await lina.command(general, "who", { name: "sharaa", for: noor.user.id });
    expect(outsider).toHaveProperty("ephemeral", true);
    expect(outsider.message?.mentions).toEqual([]);
    expect(textOf(outsider.message)).toMatch(/can't see this channel[\s\S]*interim leader/);
    expect(samir.user.id).not.toBe(noor.user.id);
  });
});
