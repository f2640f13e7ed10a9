import { expect, it } from "vitest";
import type { RunningBot } from "../../../src/bot/running-bot.ts";
import { pseudonymOf } from "../../../src/discord/surface/pseudonym.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { askedOnce } from "../counted.ts";
import { buttonsOf, replyTo, type Scene, scene, shippedEngineWith, textOf } from "../scene.ts";

let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
const now = () => instant;

async function subscribed(store: Store): Promise<Scene> {
  instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
  const parts = await scene({ now, store });
  await parts.samir.command(
    parts.daily,
    "daily",
    { channel: parts.daily, hour: 9, zone: "Asia/Damascus", unchanged: "skip" },
    "set",
  );
  return parts;
}

async function postAt(time: string, bot: RunningBot, { standIn, daily }: Scene) {
  instant = Temporal.Instant.from(time);
  await bot.daily.runNow();
  return [...standIn.world.messages.values()]
    .map(({ message }) => message)
    .filter(
      ({ channel_id, author, interaction_metadata }) => channel_id === daily && author.bot && !interaction_metadata,
    )
    .at(-1);
}

it("names what the server asked most since the last post, once enough did, by entry and count alone", async () => {
  const store = await openStore(":memory:");
  const here = await subscribed(store);
  const { lina, samir, standIn, general, bot } = here;
  const topics = { channel: here.daily, hour: 9, zone: "Asia/Damascus", unchanged: "topics" };
  await samir.command(here.daily, "daily", topics, "set");
  await postAt("2026-11-22T06:00:10Z", bot, here);
  instant = Temporal.Instant.from("2026-11-22T12:00:00Z");
  for (const person of [lina, samir, lina]) await person.command(general, "deathtoll", { hide: true });
  await lina.command(general, "ask", { question: "how many people were killed?", hide: true });
  await lina.command(general, "who", { name: "sharaa", hide: true });
  await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> How many people were injured?`));
  await lina.command(general, "ask", { question: "how many people were injured?" });
  await lina.command(general, "ask", { question: "how many people were injured?" });
  await askedOnce(store, 8);
  const second = textOf(await postAt("2026-11-23T06:00:10Z", bot, here));
  expect(second).toMatch(
    /Most asked here since Sunday 22 November\*\*\n- How many people were killed\? \(4×\)\n- .*injured\? \(3×; the source doesn't say\)\n/,
  );
  expect(second).not.toMatch(/sharaa.*×/i);
  expect(textOf(await postAt("2026-11-24T06:00:10Z", bot, here))).not.toContain("Most asked");
  await bot.stop();
  await store.close();
});

it("tells once what was asked in vain and is answered by a newer base, even where unchanged days get no post", async () => {
  const store = await openStore(":memory:");
  const first = await subscribed(store);
  await postAt("2026-11-22T06:00:10Z", first.bot, first);
  const place = pseudonymOf(first.standIn.world.guild.id);
  for (let i = 0; i < 3; i++) store.addUnanswered("how many civilians were killed", place, "2026-11-22");
  store.addUnanswered("who is fighting", place, "2026-11-22");
  await first.bot.stop();
  const newer = await scene({
    now,
    store,
    standIn: first.standIn,
    engine: shippedEngineWith((base) => ({ ...base, version: "newer" })),
  });
  const post = await postAt("2026-11-23T06:00:10Z", newer.bot, first);
  expect(textOf(post)).toMatch(
    /^\*\*Asked here in vain, answered now\*\*\n- How many civilians were killed\? \(3×\)\n##/,
  );
  expect(buttonsOf(post)[0]).toBe("related:toll.civilians");
  expect((await store.unansweredIn(place, 9)).map(({ wording }) => wording)).toEqual(["who is fighting"]);
  expect((await postAt("2026-11-24T06:00:10Z", newer.bot, first))?.id).toBe(post?.id);
  await newer.bot.stop();
  await store.close();
});

it("keeps what is asked most over a restart, for the names that /who offers first", async () => {
  const store = await openStore(":memory:");
  const first = await scene({ now, store });
  for (let i = 0; i < 2; i++)
    await first.lina.command(first.general, "who", { name: "Hayat Tahrir al-Sham", hide: true });
  await askedOnce(store, 2);
  await first.bot.stop();
  const { lina, general, bot } = await scene({ now, store, standIn: first.standIn });
  const [offered] = await lina.autocomplete(general, "who", { name: "" }, "name");
  expect(offered?.name).toContain("Hayat Tahrir al-Sham");
  await bot.stop();
  await store.close();
});
