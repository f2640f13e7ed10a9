import { expect, it } from "vitest";
import { loadEngine } from "../../../src/loading/prepare.ts";
import type { Message } from "../../../src/playground/stand-in.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { placeOf } from "../../pack-places.ts";
import { replyTo, scene, textOf } from "../scene.ts";

const RIVER = "test/packs/kinds/river";
const river = () => scene({ knowledgeDir: RIVER });

/** The descriptions and file names of a message's pictures. */
function picturesOf(message: Message | undefined): { readonly alts: string[]; readonly files: string[] } {
  const text = JSON.stringify(message?.components ?? []);
  return {
    alts: [...text.matchAll(/"description":"([^"]*)"/g)].map(([, alt = ""]) => alt),
    files: [...new Set([...text.matchAll(/\/([a-z-]+-dark\.png)/g)].map(([, file = ""]) => file))],
  };
}

it("shows each count by its own command: over time as a line, two claimants as bars, one figure in words alone", async () => {
  const { lina, general } = await river();
  const { message: dead } = await lina.command(general, "dead");
  expect(textOf(dead)).toMatch(
    /^## 41 people killed\n[\s\S]*as of late on Tuesday\nBefore that: \*\*12\*\* people killed\n.*Monday evening\nBefore that: \*\*29\*\*/,
  );
  expect(picturesOf(dead)).toEqual({
    files: ["dead-dark.png"],
    alts: [expect.stringMatching(/^Line chart: .*12 as of Monday evening; 29 as of Tuesday morning; 41 as of late on/)],
  });
  const { message: evacuated } = await lina.command(general, "evacuated");
  expect(textOf(evacuated)).toMatch(
    /^## 7,400 people evacuated\n[\s\S]*Others differ: \*\*about 6,000\*\* people evac/,
  );
  expect(picturesOf(evacuated).alts).toEqual([
    expect.stringMatching(/^Bar chart: .*According to: civil guard.*About 6,000 .*\(according to: governor's office\)/),
  ]);
  const { message: missing } = await lina.command(general, "missing");
  expect(textOf(missing)).toMatch(/^## 57 people missing\n/);
  expect(picturesOf(missing).files).toEqual([]);
});

it("names the commands as the pack does, and offers no group where there is none", async () => {
  const { standIn } = await river();
  const { commands } = standIn.world;
  expect(commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["dead", "missing", "evacuated", "river", "course"]),
  );
  const dead = commands.find(({ name }) => name === "dead");
  expect(dead).toMatchObject({ description: "How many died" });
  expect(JSON.stringify(dead)).not.toContain('"group"');
});

it("answers with the latest count, and for a day with what was counted then", async () => {
  const { standIn, lina, general } = await river();
  const ask = async (question: string) =>
    textOf(await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${question}`)));
  const now = await ask("how many people died?");
  expect(now).toMatch(/\*\*41\*\*[\s\S]*as of late on Tuesday/);
  expect(now).not.toMatch(/Monday|morning/);
  expect(await ask("how many were dead on Monday?")).toMatch(
    /As of Monday evening: \*\*12\*\* people killed, according to civil guard\. The latest count is \*\*41\*\*/,
  );
  expect(await ask("what was the toll on Tuesday morning?")).toMatch(/As of Tuesday morning: \*\*29\*\*/);
  expect(await ask("12 people died, right?")).toMatch(/In part\. That was so as of Monday evening: \*\*12\*\*.*41/);
  expect(await ask("12 people died on Monday, right?")).toMatch(/Yes\. As of Monday evening/);
  expect(await ask("41 people had died by Monday evening, right?")).toMatch(/No\. .*As of Monday evening: \*\*12\*\*/);
});

it("never adds the missing to the dead", async () => {
  const { lina, general } = await river();
  const { message } = await lina.command(general, "ask", { question: "how many dead and missing together?" });
  expect(textOf(message)).toMatch(/can't be added up.*41 people killed; 57 people missing/);
});

it("words units, ranges and bounds, and dates", async () => {
  const { lina, general } = await river();
  const ask = async (question: string) => textOf((await lina.command(general, "ask", { question })).message);
  expect(await ask("how much damage?")).toContain("between 120 and 150 million crowns");
  expect(await ask("how much rain is expected?")).toMatch(/at most \*?\*?18\*?\*? millimetres/);
  expect(await ask("when did the river peak?")).toMatch(/8\.7.* metres .*on 9 November/);
  expect(await ask("damage is 130 million crowns, right?")).toMatch(/In part\./);
  expect(await ask("damage is 500 million crowns, right?")).toMatch(/No\./);
  const { message: course } = await lina.command(general, "course");
  expect(textOf(course)).toMatch(/April 1987[\s\S]*33[\s\S]*9 November[\s\S]*highest/);
});

it("checks a message's numbers by time and unit", async () => {
  const { lina, samir, general } = await river();
  const check = async (text: string) =>
    textOf((await samir.messageCommand(lina.say(general, text).id, "Check this message")).message);
  expect(await check("12 dead")).toMatch(
    /\*\*12\*\* was true as of Monday evening for “People killed”: \*\*12\*\*, according to civil guard\. Counted since: \*\*41\*\*/,
  );
  expect(await check("41 people killed on Monday")).toMatch(/\*\*41\*\* differs.*\*\*12\*\*/);
  expect(await check("212 mm of rain, 8.7 metres at Oldmere")).toMatch(/\*\*212\*\* matches.*\n.*\*\*8\.7\*\* matches/);
  expect(await check("damage of 500 million crowns")).toMatch(/differs.*between 120 and 150 million crowns/);
});

it("says it in Arabic, too", async () => {
  const { standIn, lina, general } = await river();
  const question = lina.say(general, `<@${standIn.world.bot.id}> كم شخصا مات؟`);
  expect(textOf(await replyTo(standIn, question))).toMatch(/41/);
  await lina.command(general, "language", { language: "ar" });
  const { message } = await lina.command(general, "dead");
  expect(textOf(message)).toMatch(/قبل ذلك/);
  expect(picturesOf(message).alts[0]).toMatch(/رسم بياني خطي.*12 حتى مساء الاثنين/);
});

it("tells a later count in the daily post as one counted since, and corrects no answer", async () => {
  let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
  const now = () => instant;
  const store = await openStore(":memory:");
  const before = copyPack(RIVER);
  before.edit("event.yaml", "total: dead.tuesday", "total: dead.monday");
  before.edit("entries/dead.yaml", "facts: [dead.tuesday, dead.tuesday-morning, dead.monday]", "facts: [dead.monday]");
  before.replaceAll("entries/dead.yaml", /\{dead\.tuesday\}/g, "{dead.monday}");
  before.replaceAll("facts.yaml", / {2}- id: dead\.tuesday[\s\S]*?(?= {2}- id: (?:dead|missing))/g, "");
  const first = await scene({ now, store, engine: loadEngine(placeOf(before.folder)) });
  const { daily, general, standIn } = first;
  await first.samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Asia/Damascus" }, "set");
  const asked = first.lina.say(general, `<@${standIn.world.bot.id}> how many people died?`);
  const answer = await replyTo(standIn, asked);
  expect(textOf(answer)).toContain("12");
  instant = Temporal.Instant.from("2026-11-22T06:00:30Z");
  await first.bot.daily.runNow();
  await first.bot.stop();
  const second = await scene({ now, store, standIn, engine: loadEngine(placeOf(RIVER)) });
  instant = Temporal.Instant.from("2026-11-23T06:00:30Z");
  await second.bot.daily.runNow();
  const posts = [...standIn.world.messages.values()]
    .map(({ message }) => message)
    .filter((message) => message.channel_id === daily && message.author.bot && !message.interaction_metadata);
  const post = posts.at(-1);
  expect(textOf(post)).toMatch(
    /\*\*Counted since:\*\* \*\*41\*\* \(People killed\) according to civil guard, as of late on Tuesday; it was 12 as of Monday/,
  );
  expect(textOf(post)).not.toMatch(/Corrected|\*\*29\*\*/);
  expect(picturesOf(post).files).toEqual(["dead-dark.png"]);
  expect(textOf(standIn.world.messages.get(answer.id)?.message)).not.toMatch(/Corrected/);
  await second.bot.stop();
  await store.close();
});
