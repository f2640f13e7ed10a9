import { once } from "node:events";
import { ChannelType, Events, OverwriteType, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import type { KnowledgeBase } from "../../../src/knowledge/model.ts";
import type { Message } from "../../../src/playground/stand-in.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { buttonsOf, type Scene, scene, shippedEngineWith, textOf } from "../scene.ts";

let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
const now = () => instant;

/** A server whose admin set the summary for 06:00 UTC with these wishes. */
async function subscribed(wishes: Record<string, string | boolean> = {}): Promise<Scene> {
  instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
  const parts = await scene({ now });
  await parts.samir.command(
    parts.daily,
    "daily",
    { channel: parts.daily, hour: 9, zone: "Asia/Damascus", ...wishes },
    "set",
  );
  return parts;
}

/** The posts after a pass on each of so many days in a row. */
async function postsOf({ bot, standIn, daily }: Scene, days: number): Promise<Message[]> {
  for (let day = 0; day < days; day++) {
    instant = Temporal.Instant.from("2026-11-22T06:00:30Z").add({ hours: 24 * day });
    await bot.daily.runNow();
  }
  return [...standIn.world.messages.values()]
    .map(({ message }) => message)
    .filter((message) => message.channel_id === daily && message.author.bot && !message.interaction_metadata);
}

/** The file names of a post's pictures, in their order. */
function picturesOf(post: Message | undefined): string[] {
  const text = JSON.stringify(post?.components);
  return [...new Set([...text.matchAll(/\/([a-z]+-dark\.png)/g)].map(([, name]) => name ?? ""))];
}

describe("seven unchanged days", () => {
  it("begin with an overview and then bring another topic each, with its claimant and as-of", async () => {
    const posts = await postsOf(await subscribed(), 7);
    const texts = posts.map(textOf);
    expect(texts).toHaveLength(7);
    expect(texts[0]).toMatch(/at least 1,000.*Observatory.*as of the fourth day.*not of today/is);
    for (const text of texts.slice(1)) expect(text).toMatch(/as of the fourth day.*\n-# No new facts were added/s);
    const topics = texts.map((text) => /^## (.*)\n-# .*topic/m.exec(text)?.[1]);
    expect(topics[0]).toBeUndefined();
    expect(new Set(topics.slice(1)).size).toBe(6);
    expect(texts[6]).toContain("No new facts were added to this bot since Sunday 22 November");
    for (const post of posts) expect(buttonsOf(post).length).toBeGreaterThan(1);
  });

  it("carry the picture of the count, and the map, on the day whose topic they belong to", async () => {
    const posts = await postsOf(await subscribed(), 4);
    const count = ["toll-dark.png"];
    expect(posts.map(picturesOf)).toEqual([count, count, [], ["map-dark.png"]]);
    expect(JSON.stringify(posts[0]?.components)).toMatch(/"description":"Bar chart: .*1,000 people killed/);
  });

  it("are one line each where the admin wants that", async () => {
    const [, second] = await postsOf(await subscribed({ unchanged: "line" }), 2);
    expect(textOf(second)).toMatch(
      /^No new facts were added to this bot since Sunday 22 November; the source is of .*\.$/,
    );
  });

  it("are left out where the admin wants that, and said so in the status", async () => {
    const parts = await subscribed({ unchanged: "skip" });
    expect(await postsOf(parts, 3)).toHaveLength(1);
    const { message } = await parts.samir.command(parts.daily, "daily", {}, "status");
    expect(textOf(message)).toMatch(
      /2026-11-24: no new facts, so nothing posted\n- 2026-11-23: no new facts.*\n- 2026-11-22: \[posted\]/,
    );
  });
});

it("goes without pictures where the bot may not attach files", async () => {
  const parts = await subscribed();
  const channel = parts.standIn.world.channels.get(parts.daily);
  if (channel?.type !== ChannelType.GuildText) throw new TypeError("The daily channel takes text");
  const deny = PermissionFlagsBits.AttachFiles.toString();
  const overwrite = { id: parts.standIn.world.bot.id, type: OverwriteType.Member, allow: "0", deny };
  parts.standIn.world.replaceChannel({ ...channel, permission_overwrites: [overwrite] });
  const { client } = parts.bot;
  await once(client, Events.ChannelUpdate);
  const [post] = await postsOf(parts, 1);
  expect(picturesOf(post)).toEqual([]);
  expect(textOf(post)).toContain("1,000");
});

it("opens a thread under a post where the admin wants one and there is something to discuss", async () => {
  const parts = await subscribed({ thread: true });
  const [post] = await postsOf(parts, 1);
  const thread = post && parts.standIn.world.channels.get(post.id);
  expect(thread && "name" in thread && thread.name).toContain("2026-11-22");
});

it("tells a correction with both figures, whatever was wanted on unchanged days", async () => {
  const store = await openStore(":memory:");
  instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
  const first = await scene({ now, store });
  const wishes = { channel: first.daily, hour: 9, zone: "Asia/Damascus", unchanged: "skip" };
  await first.samir.command(first.daily, "daily", wishes, "set");
  await postsOf(first, 1);
  await first.bot.stop();
  const second = await scene({
    now,
    store,
    standIn: first.standIn,
    engine: shippedEngineWith(recounted),
  });
  const posts = await postsOf({ ...second, daily: first.daily }, 2);
  expect(textOf(posts[1])).toMatch(
    /What changed in this bot's facts since Sunday 22 November\n- \*\*Corrected:\*\* was \*\*745\*\* .*Observatory.*; now \*\*803\*\*/,
  );
  await second.bot.stop();
  await store.close();
});

function recounted(base: KnowledgeBase): KnowledgeBase {
  const fact = base.facts.get("toll.civilians");
  if (!fact?.figure) throw new Error("the pack has no such fact");
  const facts = new Map(base.facts).set(fact.id, { ...fact, figure: { ...fact.figure, value: 803 } });
  return { ...base, facts, version: "recounted" };
}
