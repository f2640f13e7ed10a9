import { expect, it } from "vitest";
import { replyTo } from "../discord/scene.ts";
import { eventually } from "../eventually.ts";
import { patiently, shardedScene } from "./sharded-bots.ts";

it("a process that has another one's shards takes its place: each question is answered once, none is lost", async () => {
  const here = await shardedScene({ branches: 1, sharding: { recommended: 2, maxConcurrency: 2 } });
  const { standIn, clock, channel } = here;
  const lina = standIn.person("Lina");
  const place = channel(0, "general");
  const mention = `<@${standIn.world.bot.id}>`;
  const first = await here.start({ ids: [0, 1], count: 2 });
  const goOn = patiently(clock, first.store);
  const turn = clock.now().add({ seconds: 5 });
  // Until it is the shards' turn to identify again.
  while (Temporal.Instant.compare(clock.now(), turn) < 0) await goOn();
  const starting = here.start({ ids: [0, 1], count: 2 });
  const expectSoon = (isTrue: (living: Awaited<ReturnType<typeof goOn>>) => boolean) =>
    eventually(async () => expect(isTrue(await goOn())).toBe(true));
  await eventually(async () => {
    const living = await first.store.livingProcesses(0);
    expect(living.some(({ takesOverAt }) => takesOverAt !== null)).toBe(true);
  });
  const early = lina.say(place, `${mention} how many people died?`);
  await replyTo(standIn, early);
  // The first one hears of it with its next sign of life, the other one of that.
  await expectSoon((living) => living.some(({ leavesAt }) => leavesAt !== null));
  let isOpen = false;
  void starting.then(() => {
    isOpen = true;
  });
  await expectSoon(() => isOpen);
  const second = await starting;
  // Whose moment it is, both know.
  const between = lina.say(place, `${mention} where did assad flee to?`);
  await replyTo(standIn, between);
  expect([first.isSuperseded, second.isSuperseded]).toEqual([false, false]);
  await expectSoon(() => first.isSuperseded);
  const late = lina.say(place, `${mention} who is al-sharaa?`);
  await replyTo(standIn, late);
  await first.bot.stop();
  const last = await lina.command(place, "ask", { question: "what is hts?" });
  expect(last.message).toBeDefined();
  const replies = [...standIn.world.messages.values()].filter(
    ({ message }) => message.author.id === standIn.world.bot.id,
  );
  expect(replies).toHaveLength(4);
  expect(standIn.violations).toEqual([]);
  expect(await second.store.livingProcesses(0)).toHaveLength(1);
});

it("a process whose successor dies before its turn goes on", async () => {
  const here = await shardedScene({ branches: 1 });
  const { standIn, clock, channel } = here;
  const first = await here.start({ ids: [0], count: 1 });
  const at = clock.now().epochMilliseconds + 6_000;
  const [own] = await first.store.livingProcesses(0);
  if (!own) throw new Error("It gave no sign of life");
  await first.store.beat({ ...own, id: "successor", takesOverAt: at }, 0);
  await clock.forwardWhenAwaited(2_000);
  await eventually(() => expect(clock.waits.some((ms) => ms > 5_000 && ms < 7_000)).toBe(true));
  await first.store.forgetProcess("successor", at);
  clock.forward(8_000);
  await eventually(() =>
    expect(first.lines.map(({ msg }) => msg)).toContainEqual(expect.stringMatching(/is gone; I go on/)),
  );
  expect(first.isSuperseded).toBe(false);
  const question = standIn
    .person("Lina")
    .say(channel(0, "general"), `<@${standIn.world.bot.id}> how many people died?`);
  await replyTo(standIn, question);
});
