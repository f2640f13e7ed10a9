import { describe, expect, it } from "vitest";
import { textOf } from "../discord/scene.ts";
import { eventually } from "../eventually.ts";
import { patiently, type ShardedScene, shardedScene } from "./sharded-bots.ts";

const SHARDING = { recommended: 4, maxConcurrency: 4, identifyApartMs: 5_000 };

/** How many messages of the bot's stand in a channel. */
function postsIn({ standIn }: ShardedScene, channel: string): number {
  const { messages, bot } = standIn.world;
  return [...messages.values()].filter(({ message }) => message.channel_id === channel && message.author.id === bot.id)
    .length;
}

describe("two processes with two shards each", () => {
  it("answer each question and post each summary once, each in its own servers", async () => {
    const here = await shardedScene({ sharding: SHARDING, branches: 7 });
    const { standIn, clock, branches, channel } = here;
    const lina = standIn.person("Lina");
    const [first, second] = await Promise.all([
      here.start({ ids: [0, 1], count: 4 }),
      here.start({ ids: [2, 3], count: 4 }),
    ]);
    expect(first.bot.client.guilds.cache.size + second.bot.client.guilds.cache.size).toBe(8);

    const ids = branches.map((_, branch) => channel(branch, "general"));
    const asked = ids.map((id) => lina.say(id, `<@${standIn.world.bot.id}> how many people died?`));
    await eventually(() => expect(ids.map((id) => postsIn(here, id))).toEqual(ids.map(() => 1)));
    expect(asked).toHaveLength(7);
    const reply = await lina.command(ids[0] ?? "", "ask", { question: "where did assad flee to?" });
    expect(textOf(reply.message)).toMatch(/Moscow|Russia/);

    const hour = clock.now().toZonedDateTimeISO("UTC").hour;
    for (const [branch, guildId] of branches.entries())
      await first.store.setDaily({
        guildId,
        channelId: channel(branch, "daily-brief"),
        hour,
        zone: "UTC",
        language: "en",
        setBy: "1",
        setAt: 0,
      });
    const passes = await Promise.all([first.bot.daily.runNow(), second.bot.daily.runNow()]);
    expect(passes.map((reports) => reports.length).reduce((a, b) => a + b)).toBe(7);
    expect(passes.flat().map(({ outcome }) => outcome)).toEqual(branches.map(() => "sent"));
    expect(branches.map((_, branch) => postsIn(here, channel(branch, "daily-brief")))).toEqual(branches.map(() => 1));
    expect(standIn.requests.filter(({ method, path }) => method === "PUT" && path.endsWith("/commands"))).toHaveLength(
      1,
    );
    expect(standIn.violations).toEqual([]);
  });

  it("refuse shards of each other, and another number of them, once the other one can't be dead any more", async () => {
    const here = await shardedScene({ sharding: SHARDING });
    const first = await here.start({ ids: [0, 1], count: 4 });
    const goOn = patiently(here.clock, first.store);
    for (const [shards, why] of [
      [{ ids: [1, 2], count: 4 }, /Another process runs the shards 0,1 of 4, some of which SHARDS=1,2 names too/],
      [{ ids: [2, 3], count: 8 }, /SHARD_COUNT=8. Stop all processes of the bot/],
      ["auto", /Set SHARDS and the same SHARD_COUNT here, or stop the other one/],
    ] as const) {
      const failing = expect(here.start(shards)).rejects.toThrow(why);
      const before = here.clock.now().epochMilliseconds;
      let isOver = false;
      const over = () => {
        isOver = true;
      };
      void failing.then(over, over);
      while (!isOver) {
        if (here.clock.waits.includes(500)) await goOn();
        await new Promise(setImmediate);
      }
      expect(here.clock.now().epochMilliseconds - before).toBeGreaterThan(10_000);
      await failing;
    }
  });
});
