import { once } from "node:events";
import { ChannelType, Events, MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { setArchived } from "../../../src/playground/messages/start-thread.ts";
import { correctable } from "../curating/correctable-pack.ts";
import { buttonsOf, textOf } from "../scene.ts";
import { type Posting, posting, postsIn } from "./posting.ts";

/** A server whose summaries mention the curators where they tell a correction, and the pack that they rest on. */
async function mentioning(channelOf = async ({ daily }: Posting) => daily, wishes = {}) {
  const pack = correctable();
  const parts = await posting({ knowledgeDir: pack.folder });
  const { standIn, bot, general } = parts;
  const role = [...standIn.world.roles.values()].find(({ name }) => name === "Curators");
  if (!role) throw new Error("The playground has that role");
  const channel = await channelOf(parts);
  const said = await parts.set(channel, { mention: role.id, ...wishes });
  return {
    ...parts,
    pack,
    role,
    said,
    channel,
    posts: () => postsIn(standIn, channel),
    /** Lets anyone mention the role. */
    async open() {
      const known = once(bot.client, Events.GuildRoleUpdate);
      standIn.world.replaceRole({ ...role, mentionable: true });
      await known;
    },
    async correct() {
      pack.correct();
      await standIn.person("Noor").command(general, "reload");
      await bot.curation.settled();
    },
  };
}

describe("the role for corrections", () => {
  it("is notified where a correction is told at once, and not again by the next day's post", async () => {
    const here = await mentioning();
    await here.open();
    await here.passOn(1);
    await here.correct();
    await here.passOn(2);
    const [first, notice, second] = here.posts();
    expect(first?.mention_roles).toEqual([]);
    expect(textOf(notice)).toMatch(new RegExp(`^<@&${here.role.id}>: a correction\n### Correction`));
    expect(notice).toMatchObject({ mention_roles: [here.role.id], mentions: [], mention_everyone: false });
    expect(textOf(second)).toContain("What changed in this bot's facts since Sunday 22 November");
    expect(second?.mention_roles).toEqual([]);
  });

  it("is notified by the day's post where it couldn't be told at once", async () => {
    const here = await mentioning();
    await here.open();
    await here.passOn(1);
    here.standIn.fail({ method: "POST", path: /messages$/, status: 400, code: 1, times: 1 });
    await here.correct();
    await here.passOn(2);
    const [, second] = here.posts();
    expect(textOf(second)).toMatch(new RegExp(`^<@&${here.role.id}>: a correction\n## What changed`));
    expect(second?.mention_roles).toEqual([here.role.id]);
  });

  it("isn't notified by what the bot may not mention, which the set-up says", async () => {
    const here = await mentioning();
    const silent = `I can't notify <@&${here.role.id}>: let anyone mention it, or grant me **Mention @everyone`;
    expect(here.said).toContain(silent);
    const panel = async () => textOf((await here.samir.command(here.daily, "setup")).message);
    expect(await panel()).toContain(silent);
    expect(textOf((await here.samir.command(here.daily, "daily", {}, "status")).message)).toContain(silent);
    await here.passOn(1);
    await here.correct();
    expect(here.posts()[1]?.mention_roles).toEqual([]);
    await here.open();
    expect(await panel()).not.toContain("can't notify");
    expect(await panel()).toContain(`Corrections mention <@&${here.role.id}>`);
  });

  it("that is gone is mentioned nowhere, and the set-up says so", async () => {
    const here = await mentioning();
    const known = once(here.bot.client, Events.GuildRoleDelete);
    here.standIn.world.deleteRole(here.role);
    await known;
    const { message } = await here.samir.command(here.daily, "setup");
    expect(textOf(message)).toContain("The role to mention is gone: corrections mention nobody");
    await here.passOn(1);
    await here.correct();
    expect(textOf(here.posts()[1])).toMatch(/^### Correction/);
  });

  it("isn't that of everybody, by command or form", async () => {
    const { samir, set, daily, standIn, store } = await posting();
    const everybody = standIn.world.guild.id;
    expect(await set(daily, { mention: everybody })).toContain("@everyone isn't a role that I may mention");
    expect(await store.daily(everybody)).toBeUndefined();
    const { message } = await samir.command(daily, "setup");
    await samir.press(message?.id ?? "", "setup-more");
    const refused = await samir.submitModal("setup-more-form", { role: everybody });
    expect(refused.message?.content).toContain("@everyone isn't a role that I may mention");
  });

  it("isn't notified by a preview or a test", async () => {
    const here = await mentioning();
    await here.open();
    await here.passOn(1);
    here.standIn.fail({ method: "POST", path: /messages$/, status: 400, code: 1, times: 1 });
    await here.correct();
    const { message } = await here.samir.command(here.daily, "setup");
    const preview = await here.samir.press(message?.id ?? "", "setup-preview");
    expect(textOf(preview.message)).toContain(`<@&${here.role.id}>: a correction`);
    expect(preview.message?.mention_roles).toEqual([]);
    await here.samir.command(here.daily, "daily", {}, "test");
    expect(here.posts().at(-1)?.mention_roles).toEqual([]);
  });

  it("is notified in an announcement channel, from where the correction is passed on", async () => {
    const here = await mentioning((parts) => parts.addAnnouncement(), { crosspost: true });
    await here.open();
    await here.passOn(1);
    const passedOn = here.standIn.nextMessage(
      (message) =>
        Boolean((message.flags ?? 0) & MessageFlags.Crossposted) && textOf(message).includes("### Correction"),
    );
    await here.correct();
    expect((await passedOn).mention_roles).toEqual([here.role.id]);
  });
});

describe("a correction in a forum", () => {
  it("is told below the latest post, which is edited though it was closed", async () => {
    const here = await mentioning((parts) => parts.addForum());
    await here.passOn(1);
    const [post] = here.posts();
    const thread = here.standIn.world.channels.get(post?.id ?? "");
    if (thread?.type !== ChannelType.PublicThread) throw new TypeError("A forum's post is a thread");
    const known = once(here.bot.client, Events.ThreadUpdate);
    setArchived(here.standIn.world, thread, true);
    await known;
    await here.correct();
    const [edited, notice] = here.posts();
    expect(textOf(edited)).toContain("Corrected:** Flooded houses in Rosvik: was 240");
    expect(buttonsOf(edited)).toEqual(buttonsOf(post));
    expect(notice?.channel_id).toBe(post?.id);
    expect(textOf(notice)).toContain("### Correction");
  });
});
