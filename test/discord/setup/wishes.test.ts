import { describe, expect, it } from "vitest";
import type { Posting } from "../daily/posting.ts";
import { posting } from "../daily/posting.ts";
import { textOf } from "../scene.ts";

/** Opens Samir's panel for a channel; what it says after each step. */
async function panelFor({ samir, daily }: Posting, channel: string) {
  const { message } = await samir.command(daily, "setup", { channel });
  const id = message?.id ?? "";
  return {
    id,
    text: textOf(message),
    select: async (menu: string, value: string) => textOf((await samir.select(id, menu, [value])).updated),
    save: async () => textOf((await samir.press(id, "setup-save")).updated),
    form: async () => (await samir.press(id, "setup-more")).modal,
    submit: async (fields: Record<string, string | readonly string[]>) =>
      textOf((await samir.submitModal("setup-more-form", fields)).updated),
  };
}

const curators = ({ standIn }: Posting) => {
  const role = [...standIn.world.roles.values()].find(({ name }) => name === "Curators");
  if (!role) throw new Error("The playground has that role");
  return role.id;
};

describe("/setup", () => {
  it("takes one day of the week, and says when that is next", async () => {
    const parts = await posting();
    const panel = await panelFor(parts, parts.daily);
    expect(panel.text).toContain("every day at **09:00**");
    const changed = await panel.select("setup-weekday", "3");
    expect(changed).toMatch(/every Wednesday at \*\*09:00\*\*.*Next: <t:1795597200:f>/);
    await panel.save();
    expect(await parts.setting()).toMatchObject({ weekday: 3 });
    await panel.select("setup-weekday", "0");
    await panel.save();
    expect(await parts.setting()).toMatchObject({ weekday: null });
  });

  it("takes further wishes in a form, which begins with what is wished", async () => {
    const parts = await posting();
    const news = await parts.addAnnouncement();
    const panel = await panelFor(parts, news);
    expect(panel.text).toContain("Posts aren't passed on to the servers that follow the channel: “More options…”");
    await panel.form();
    const changed = await panel.submit({ role: curators(parts), after: ["crosspost", "thread"] });
    expect(changed).toMatch(
      new RegExp(
        `- Corrections mention <@&${curators(parts)}>\n- Posts are passed on to the servers.*\n- A thread opens where`,
      ),
    );
    await panel.save();
    const wished = { correctionRole: curators(parts), crosspost: "followers", discussion: "thread" };
    expect(await parts.setting()).toMatchObject(wished);
    await panel.form();
    expect(await panel.submit({})).toContain("It is **on**, as below.");
    await panel.form();
    expect(await panel.submit({ role: [], after: [] })).toContain("What you changed below counts once you save it.");
    await panel.save();
    expect(await parts.setting()).toMatchObject({ correctionRole: null, crosspost: "none", discussion: "none" });
  });

  it("offers a forum's tags in the form, and a thread only elsewhere", async () => {
    const parts = await posting();
    const forum = await parts.addForum({ tags: ["News", "Syria"] });
    const panel = await panelFor(parts, forum);
    expect(panel.text).toContain("Posts get the tag “News”");
    const labels = (await panel.form())?.components.map((each) => "label" in each && each.label);
    expect(labels).toEqual(["Role to mention when I correct something", "Tag of the forum's posts"]);
    const channel = parts.standIn.world.channels.get(forum);
    const tags = channel && "available_tags" in channel ? channel.available_tags : [];
    expect(await panel.submit({ tag: tags[1]?.id ?? "" })).toContain("Posts get the tag “Syria”");
    await panel.save();
    expect(await parts.setting()).toMatchObject({ tag: tags[1]?.id });
    const elsewhere = (await (await panelFor(parts, parts.daily)).form())?.components;
    expect(elsewhere?.map((each) => "label" in each && each.label)).toContain("After a post");
  });

  it("names the permission that threads need, once they are wished", async () => {
    const parts = await posting();
    const { world } = parts.standIn;
    const everyone = world.roles.get(world.guild.id);
    const own = [...world.roles.values()].find(({ tags }) => tags?.bot_id);
    const createThreads = 1n << 35n;
    for (const role of [everyone, own])
      if (role) world.replaceRole({ ...role, permissions: (BigInt(role.permissions) & ~createThreads).toString() });
    const panel = await panelFor(parts, parts.daily);
    expect(panel.text).toContain("I have every permission that I need");
    await panel.form();
    expect(await panel.submit({ after: ["thread"] })).toContain(
      "I lack **Create Public Threads**: without it no thread to discuss a post opens",
    );
    expect(await panel.save()).toContain("**Saved.**");
  });
});

describe("/daily set", () => {
  it("leaves what it isn't given, and shows all of it", async () => {
    const parts = await posting();
    const role = curators(parts);
    const said = await parts.set(parts.daily, { every: 7, mention: role, thread: true, unchanged: "skip" });
    expect(said).toContain("every Sunday at 9:00");
    expect(await parts.set(parts.daily, { hour: 10 })).toMatch(
      /every Sunday at 10:00.*\n- On days without new facts: no post/,
    );
    const kept = { weekday: 7, hour: 10, correctionRole: role, discussion: "thread", unchanged: "skip" };
    expect(await parts.setting()).toMatchObject(kept);
    await parts.set(parts.daily, { every: 0, thread: false, unchanged: "topics" });
    expect(await parts.setting()).toMatchObject({ weekday: null, discussion: "none", unchanged: "topics" });
    const status = textOf((await parts.samir.command(parts.daily, "daily", {}, "status")).message);
    expect(status).toContain("every day at 9:00");
    expect(status).toContain("- On days without new facts: each topic once, then one line a day");
    expect(status).toContain(`- Corrections mention <@&${role}>`);
  });
});
