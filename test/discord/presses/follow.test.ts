import { describe, expect, it } from "vitest";
import { createLog } from "../../../src/log.ts";
import type { Message } from "../../../src/playground/stand-in.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { newFile } from "../../store/engines.ts";
import { correctable } from "../curating/correctable-pack.ts";
import { buttonsOf, type Scene, type SceneOptions, scene, textOf } from "../scene.ts";

const QUESTION = "how many houses are flooded?";
/** As often as one send is tried. */
const TRIES = 6;

/** Lina follows the count of houses. */
async function following(options: SceneOptions = {}) {
  const pack = correctable();
  const here = await scene({ knowledgeDir: pack.folder, ...options });
  const { standIn, lina, general } = here;
  const direct = standIn.world.directChannel(lina.user.id).id;
  const { message } = await lina.command(general, "ask", { question: QUESTION });
  const { message: choice } = await lina.press(message?.id ?? "", "more:houses");
  return {
    ...here,
    pack,
    direct,
    choice: choice?.id ?? "",
    follow: () => lina.press(choice?.id ?? "", "follow:houses"),
  };
}

const sentTo = ({ standIn }: Pick<Scene, "standIn">, channel: string): Message[] =>
  [...standIn.world.messages.values()]
    .map(({ message }) => message)
    .filter(({ channel_id, author }) => channel_id === channel && author.bot);
const notices = (here: Pick<Scene, "standIn">, channel: string) =>
  sentTo(here, channel).filter((message) => textOf(message).includes("What you follow was corrected"));

async function reload({ standIn, general, bot }: Scene): Promise<void> {
  await standIn.person("Noor").command(general, "reload");
  await bot.curation.settled();
}

describe("following an answer", () => {
  it("says so in a direct message at once, tells a correction once, and is ended by the button there", async () => {
    const here = await following();
    const { lina, direct, pack, follow, store } = here;
    const reply = await follow();
    expect(reply).toMatchObject({ ephemeral: true });
    expect(reply.message?.content).toContain("You now follow **How many houses are flooded?**");
    expect(textOf(sentTo(here, direct)[0])).toContain("when a fact in it is corrected");
    expect((await follow()).message?.content).toContain("already");

    pack.correct();
    await reload(here);
    await here.bot.curation.sweep();
    const [notice, ...others] = notices(here, direct);
    expect(others).toEqual([]);
    expect(textOf(notice)).toMatch(
      /How many houses are flooded\?[\s\S]*240[\s\S]*310[\s\S]*the residents counted again/,
    );
    const { message: proof } = await lina.press(notice?.id ?? "", "why:#rosvik");
    expect(textOf(proof)).toContain("“The Rosvik Residents' Association counted 310 flooded houses in Rosvik”");

    const ended = await lina.press(notice?.id ?? "", "unfollow:houses");
    expect(ended.message?.content).toContain("no longer follow that");
    pack.withdraw();
    await reload(here);
    expect(notices(here, direct)).toHaveLength(1);
    expect(await store.followedBy(lina.user.id)).toEqual([]);
  });

  it("tells in one message what concerns several answers, and that something is withdrawn", async () => {
    const here = await following();
    const { lina, daily, direct, pack, follow } = here;
    await follow();
    const { message } = await lina.command(daily, "attacks");
    const { message: choice } = await lina.press(message?.id ?? "", "more:/attacks");
    await lina.press(choice?.id ?? "", "follow:/attacks");
    pack.withdraw();
    await reload(here);
    const [notice, ...others] = notices(here, direct);
    expect(others).toEqual([]);
    expect(textOf(notice)).toMatch(/Withdrawn: [\s\S]*the county took its count back/);
    expect(buttonsOf(notice).sort()).toEqual(["unfollow:/attacks", "unfollow:houses"]);
  });

  it("is refused at once to whoever takes no direct messages, and nothing is stored", async () => {
    const here = await following();
    const { standIn, direct, follow, store, lina } = here;
    standIn.fail({
      method: "POST",
      path: new RegExp(`${direct}/messages$`),
      status: 403,
      code: 50007,
      message: "Cannot send messages to this user",
    });
    expect((await follow()).message?.content).toContain("you take no direct messages");
    expect(await store.followedBy(lina.user.id)).toEqual([]);
  });

  it("ends where somebody has closed their direct messages since, without their id in the log", async () => {
    const lines: string[] = [];
    const here = await following({ log: createLog("debug", { write: (line) => lines.push(line) }) });
    const { standIn, direct, follow, store, lina, pack } = here;
    await follow();
    standIn.fail({
      method: "POST",
      path: new RegExp(`${direct}/messages$`),
      status: 403,
      code: 50278,
      message: "No mutual guilds",
    });
    pack.correct();
    await reload(here);
    expect(await store.followedBy(lina.user.id)).toEqual([]);
    expect(lines.join()).toContain("takes no direct messages any more");
    expect(lines.join()).not.toContain(lina.user.id);
  });

  it("is shown and deleted under /privacy", async () => {
    const { lina, general, follow, store } = await following();
    await follow();
    const { message } = await lina.command(general, "privacy");
    expect(textOf(message)).toContain("your id, as you follow: How many houses are flooded?");
    await lina.press(message?.id ?? "", "forget-me");
    expect(await store.followedBy(lina.user.id)).toEqual([]);
    expect(await store.followersOfOther("rosvik", 99)).toEqual([]);
  });

  it("has an end at 25 answers, of which /privacy names ten", async () => {
    const { lina, general, follow, store } = await following();
    for (let i = 0; i < 25; i++) await store.follow(lina.user.id, "en", { told: `e${i}`, facts: [] }, i);
    expect((await follow()).message?.content).toContain("already follow 25 answers");
    const told = textOf((await lina.command(general, "privacy")).message);
    expect(told).toContain("as you follow: e9\n- and 15 more");
  });
});

describe("a correction reaches a follower once", () => {
  let instant = Temporal.Instant.from("2026-11-22T06:00:00Z");
  const now = () => instant;

  it("though the answer to the direct message is lost, and the next try is an hour later", async () => {
    const here = await following({ now });
    const { standIn, direct, follow, pack, store } = here;
    await follow();
    standIn.faults.order({
      method: "POST",
      path: new RegExp(`${direct}/messages$`),
      ends: "reset",
      isTaken: true,
      times: TRIES,
    });
    pack.correct();
    await reload(here);
    instant = instant.add({ hours: 1 });
    await here.bot.curation.sweep();
    expect(notices(here, direct)).toHaveLength(1);
    expect(await store.followersOfOther("rosvik", 2)).toEqual([]);
  });

  it("though the process is killed after it sent and before it marked", async () => {
    const place = newFile();
    const store = await openStore(place);
    /** Never hears of what it sent: as a process that is killed. */
    const dying = { ...store, markFollowerTold: () => Promise.reject(new Error("killed")) };
    const here = await following({ now, store: dying });
    const { standIn, direct, follow, pack } = here;
    await follow();
    pack.correct();
    await reload(here);
    expect(notices(here, direct)).toHaveLength(1);
    await here.bot.stop();
    await store.close();
    instant = instant.add({ minutes: 20 });
    const after = await openStore(place);
    const next = await scene({ now, store: after, standIn, knowledgeDir: pack.folder });
    await next.bot.curation.sweep();
    expect(notices(here, direct)).toHaveLength(1);
    expect(await after.followersOfOther("rosvik", 2)).toEqual([]);
    await next.bot.stop();
    await after.close();
  });

  it("though it is killed after it claimed and before it sent", async () => {
    const here = await following({ now });
    const { direct, follow, pack, store, lina } = here;
    await follow();
    await store.claimFollower(lina.user.id, instant.epochMilliseconds, 0);
    pack.correct();
    await reload(here);
    expect(notices(here, direct)).toEqual([]);
    instant = instant.add({ minutes: 2 });
    await here.bot.curation.sweep();
    await here.bot.curation.sweep();
    expect(notices(here, direct)).toHaveLength(1);
  });
});
