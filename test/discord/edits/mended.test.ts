import { describe, expect, it } from "vitest";
import { USUAL_PACE } from "../../../src/discord/people/pace.ts";
import { PeopleLimits } from "../../../src/discord/people/people-limits.ts";
import { type Observer, unobserved } from "../../../src/metrics/observer.ts";
import { eventually } from "../../eventually.ts";
import { buttonsOf, replyTo, type Scene, scene, textOf } from "../scene.ts";

const BEGIN = Temporal.Instant.from("2026-11-22T05:00:00Z");

/** A scene whose clock stands still until it is set. */
async function stillScene(options: Parameters<typeof scene>[0] = {}) {
  let instant = BEGIN;
  let underWay = () => 0;
  const observer: Observer = {
    ...unobserved,
    started: ({ queues }) => {
      underWay = () => queues().under_way ?? 0;
    },
  };
  const here = await scene({ now: () => instant, observer, ...options });
  const later = (seconds: number) => {
    instant = BEGIN.add({ seconds });
  };
  return { ...here, later, underWay: () => underWay(), mention: `<@${here.standIn.world.bot.id}>` };
}

/** All that the bot has posted. */
function posts({ standIn }: Pick<Scene, "standIn">) {
  const all = [...standIn.world.messages.values()].map(({ message }) => message);
  return all.filter(({ author }) => author.id === standIn.world.bot.id);
}

/** The bot's message, once it is edited. */
function edited({ standIn }: Pick<Scene, "standIn">, id: string) {
  return standIn.nextMessage((message) => message.id === id && message.edited_timestamp !== null);
}

/** Resolves when the bot has done what came before. */
async function settled({ samir, general, standIn, mention, underWay }: Awaited<ReturnType<typeof stillScene>>) {
  await replyTo(standIn, samir.say(general, `${mention} hello`));
  await eventually(() => expect(underWay()).toBe(0));
}

describe("a question mended within two minutes", () => {
  it("is answered anew in the old answer's place, and never beside it", async () => {
    const here = await stillScene();
    const { standIn, lina, general, later, mention } = here;
    const asked = lina.say(general, `${mention} how many civilians were killed?`);
    const first = await replyTo(standIn, asked);
    later(110);
    const anew = edited(here, first.id);
    lina.edit(asked.id, `${mention} how many soldiers were killed?`);
    expect(textOf(await anew)).toContain("**125**");
    expect(textOf(await anew)).not.toContain("745");
    expect(posts(here)).toHaveLength(1);
    const again = edited(here, first.id);
    lina.edit(asked.id, `${mention} who is al-Sharaa?`);
    expect(textOf(await again)).toContain("interim leader");
    expect(posts(here)).toHaveLength(1);
  });

  it("that was not understood is answered once it is", async () => {
    const here = await stillScene();
    const { standIn, lina, general, mention } = here;
    const asked = lina.say(general, `${mention} wha abot the zorblatts`);
    const first = await replyTo(standIn, asked);
    const anew = edited(here, first.id);
    lina.edit(asked.id, `${mention} where is the fighting?`);
    expect(textOf(await anew)).toContain("Latakia");
    expect(buttonsOf(await anew).join()).toContain("why:");
  });

  it("stands as it is where the edit changes nothing that is read, or comes later", async () => {
    const here = await stillScene();
    const { standIn, lina, general, later, mention } = here;
    const text = `${mention} how many civilians were killed?`;
    const asked = lina.say(general, text);
    await replyTo(standIn, asked);
    const patches = () => standIn.requests.filter(({ method }) => method === "PATCH");
    lina.edit(asked.id, `${text}  `);
    await settled(here);
    const stored = standIn.world.messages.get(asked.id);
    if (!stored) throw new TypeError("It was asked");
    // A preview, a pin: Discord tells of them as of edits.
    standIn.world.replaceMessage(stored, { ...stored.message, pinned: true });
    await settled(here);
    later(121);
    lina.edit(asked.id, `${mention} how many soldiers were killed?`);
    await settled(here);
    expect(patches()).toEqual([]);
  });

  it("isn't what a follow-up leans on any more", async () => {
    const [here, alone] = [await stillScene(), await stillScene()];
    const said = async ({ standIn, lina, general, mention }: typeof here, text: string, replied?: string) =>
      replyTo(standIn, lina.say(general, `${mention} ${text}`, { replyTo: replied }));
    const first = await said(here, "how many civilians were killed?");
    const anew = edited(here, first.id);
    here.lina.edit(first.message_reference?.message_id ?? "", `${here.mention} what about the zorblatts?`);
    await anew;
    const only = await said(alone, "what about the zorblatts?");
    for (const replied of [true, false]) {
      const follow = await said(here, "where was that?", replied ? first.id : undefined);
      const expected = await said(alone, "where was that?", replied ? only.id : undefined);
      expect(textOf(follow)).toBe(textOf(expected));
    }
  });

  it("is remembered for corrections as what it shows now, or not at all", async () => {
    const here = await stillScene();
    const { standIn, store, lina, general, mention } = here;
    const asked = lina.say(general, `${mention} how many civilians were killed?`);
    const first = await replyTo(standIn, asked);
    const facts = async () => (await store.postedFacts(first.id)).map(({ fact }) => fact).join();
    await eventually(async () => expect(await facts()).toMatch(/civilian/));
    const anew = edited(here, first.id);
    lina.edit(asked.id, `${mention} how many soldiers were killed?`);
    await anew;
    await eventually(async () => expect(await facts()).not.toMatch(/civilian|^$/));
    lina.edit(asked.id, `${mention} what about the zorblatts?`);
    await eventually(async () => expect(await facts()).toBe(""));
  });

  it("leaves the way to the old answer to nobody: whoever asks the old question gets it", async () => {
    const here = await stillScene();
    const { standIn, lina, samir, general, mention } = here;
    const asked = lina.say(general, `${mention} how many civilians were killed?`);
    const first = await replyTo(standIn, asked);
    const anew = edited(here, first.id);
    lina.edit(asked.id, `${mention} who is al-Sharaa?`);
    await anew;
    const other = await replyTo(standIn, samir.say(general, `${mention} how many civilians were killed?`));
    expect(textOf(other)).toContain("745");
  });

  it("posts nothing where the answer was taken away", async () => {
    const here = await stillScene();
    const { standIn, lina, general, mention } = here;
    const asked = lina.say(general, `${mention} how many civilians were killed?`);
    const first = await replyTo(standIn, asked);
    await lina.press(first.id, buttonsOf(first).find((id) => id.startsWith("remove:")) ?? "");
    lina.edit(asked.id, `${mention} who is al-Sharaa?`);
    await settled(here);
    expect(posts(here).map(({ message_reference }) => message_reference?.message_id)).not.toContain(asked.id);
  });

  it("is answered once where it is mended while its answer is under way", async () => {
    const here = await stillScene();
    const { lina, general, mention } = here;
    const asked = lina.say(general, `${mention} how many civilians were killed?`);
    lina.edit(asked.id, `${mention} how many soldiers were killed?`);
    lina.edit(asked.id, `${mention} who is al-Sharaa?`);
    await eventually(() => {
      expect(posts(here)).toHaveLength(1);
      expect(textOf(posts(here)[0])).toContain("interim leader");
    });
  });

  it("is mended in direct messages too, and where the first thing said was plain", async () => {
    const here = await stillScene();
    const { standIn, lina } = here;
    const direct = standIn.world.directChannel(lina.user.id).id;
    const asked = lina.say(direct, "https://news.example/a");
    const first = await replyTo(standIn, asked);
    expect(first.content).toContain("a link without a preview");
    const anew = edited(here, first.id);
    lina.edit(asked.id, "who is al-Sharaa?");
    expect(textOf(await anew)).toContain("interim leader");
    expect((await anew).content).toBe("");
  });

  it("counts as a question for the limits: beyond them the old answer stands", async () => {
    const limits = new PeopleLimits({ now: () => 0, pace: { ...USUAL_PACE, most: 100 } });
    const here = await stillScene({ limits });
    const { standIn, lina, general, mention } = here;
    const asked = lina.say(general, `${mention} how many civilians were killed?`);
    await replyTo(standIn, asked);
    while (!limits.ask({ userId: lina.user.id, channelId: general, guildId: null, isManager: false }));
    lina.edit(asked.id, `${mention} who is al-Sharaa?`);
    await settled(here);
    expect(textOf(posts(here)[0])).toContain("745");
  });
});

describe("the bot's role", () => {
  it("mentioned instead of the bot is answered by a hint, once a minute a channel, which the mended question replaces", async () => {
    const here = await stillScene({ limits: new PeopleLimits({ now: () => 0 }) });
    const { standIn, lina, general, mention } = here;
    const role = [...standIn.world.roles.values()].find(({ managed }) => managed);
    if (!role) throw new TypeError("The bot has a role");
    standIn.world.roles.set(role.id, { ...role, mentionable: true });
    const asked = lina.say(general, `<@&${role.id}> how many civilians were killed?`);
    const hint = await replyTo(standIn, asked);
    expect(hint.content).toContain(`Mention ${mention}`);
    expect(hint.content).toMatch(/<\/ask:\d+>/);
    expect(hint.mentions).toEqual([]);
    lina.say(general, `<@&${role.id}> hello?`);
    await settled(here);
    expect(posts(here).filter(({ content }) => content.includes("my role"))).toHaveLength(1);
    const anew = edited(here, hint.id);
    lina.edit(asked.id, `${mention} how many civilians were killed?`);
    expect(textOf(await anew)).toContain("745");
  });
});

describe("a slash command's answer", () => {
  it("is silent to a reply without a ping, which /help says, and answers one with it", async () => {
    const here = await stillScene();
    const { standIn, lina, general } = here;
    const { message } = await lina.command(general, "ask", { question: "how many civilians were killed?" });
    const replied = message?.id ?? "";
    const silent = lina.say(general, "and the soldiers?", { replyTo: replied, ping: false });
    const pinging = lina.say(general, "and the soldiers?", { replyTo: replied });
    expect(textOf(await replyTo(standIn, pinging))).toContain("125");
    expect(posts(here).map(({ message_reference }) => message_reference?.message_id)).not.toContain(silent.id);
    const help = await lina.command(general, "help");
    expect(textOf(help.message)).toContain("with the ping left on");
  });
});

describe("in a channel closed to the bot", () => {
  it("the direct message answers, says which channel it was, and is mended with the question", async () => {
    const here = await stillScene();
    const { standIn, lina, noAccess, mention } = here;
    const direct = standIn.world.directChannel(lina.user.id).id;
    const told = standIn.nextMessage(({ channel_id }) => channel_id === direct);
    const asked = lina.say(noAccess, `${mention} how many civilians were killed?`);
    const answer = await told;
    expect(textOf(answer)).toMatch(/<#\d+>, where I may not write:[\s\S]*\*\*745\*\*/);
    expect(textOf(answer)).toContain(`<#${noAccess}>`);
    const anew = edited(here, answer.id);
    lina.edit(asked.id, `${mention} how many soldiers were killed?`);
    expect(textOf(await anew)).toMatch(/where I may not write:[\s\S]*\*\*125\*\*/);
    const follow = await replyTo(standIn, lina.say(direct, "and the civilians?"));
    expect(textOf(follow)).toContain("745");
    expect(posts(here)).toHaveLength(2);
  });
});
