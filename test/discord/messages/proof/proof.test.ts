import { describe, expect, it } from "vitest";
import { correctable } from "../../curating/correctable-pack.ts";
import { pressForged } from "../../never/press-forged.ts";
import { buttonsOf, type Scene, scene, shippedEngine, textOf } from "../../scene.ts";

/** What the proof button below a command's answer shows. */
async function proofOf({ lina, general }: Scene, command: string) {
  const { message } = await lina.command(general, command);
  const id = buttonsOf(message).find((button) => button.startsWith("why:")) ?? "";
  const { message: told, ...reply } = await lina.press(message?.id ?? "", id);
  return { shown: textOf(message), told: textOf(told), reply };
}

/** Numbers that a text sets in bold. */
const boldIn = (text: string) =>
  [...text.matchAll(/\*\*(?:[^*\d]*)(\d+(?:,\d{3})*)[^*]*\*\*/g)].map(([, number]) => number);

describe("where an answer is from", () => {
  it("holds the count's every figure with its words, and what our arithmetic rests on", async () => {
    const { told, reply } = await proofOf(await scene(), "deathtoll");
    expect(reply).toHaveProperty("ephemeral", true);
    expect(told).toMatch(/^### Where this is from\n\*\*Syrian Observatory for Human Rights\*\*, as of the fourth day/);
    expect(told).toContain("- **148** fighters loyal to Assad: “148 fighters loyal to Assad”");
    expect(told).toMatch(
      /\*\*A news article, in its own voice\*\*, as of[^\n]*\n- \*\*About 1,400\*\* .*“since the 2013/,
    );
    expect(told).toMatch(/Our arithmetic, not the source's:\n- .*745 \+ 125 \+ 148 = 1,018\n- .*745 ÷ 1,018 ≈ 73 %/);
    expect(told).toContain("-# Source: News article on the clashes on Syria's coast");
  });

  it.each(["where", "background", "attacks", "reactions", "quotes", "timeline", "summary"])(
    "holds the quotation of each fact of /%s, and each of its figures",
    async (command) => {
      const { shown, told } = await proofOf(await scene(), command);
      for (const number of boldIn(shown)) expect(told).toContain(number);
      const { base } = shippedEngine();
      const topic = base.event.commands[command]?.entries ?? base.event.summary.entries;
      const steps = (base.event.timeline ?? []).flatMap(({ facts: ids }) => ids);
      const facts = topic.flatMap((id) => base.entries.get(id)?.facts ?? []);
      const shownFacts = command === "timeline" ? steps.flatMap((id) => base.facts.get(id) ?? []) : facts;
      expect(shownFacts.length).toBeGreaterThan(1);
      for (const { quote } of shownFacts) expect(told).toContain(`“${quote}”`);
    },
  );

  it("says whose stand the source tells of", async () => {
    expect((await proofOf(await scene(), "reactions")).told).toContain(
      "**European Union, as a news article tells it**",
    );
  });

  it("holds the quotations of a day's post, and of the chart in it", async () => {
    let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
    const { bot, standIn, samir, lina, daily } = await scene({ now: () => instant });
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Asia/Damascus" }, "set");
    const { base } = shippedEngine();
    const [topic] = base.event.summary.topics;
    for (const [hours, entries] of [
      [1, base.event.summary.entries],
      [25, topic?.entries ?? []],
    ] as const) {
      instant = Temporal.Instant.from("2026-11-22T05:00:30Z").add({ hours });
      await bot.daily.runNow();
      const post = [...standIn.world.messages.values()].map(({ message }) => message).at(-1);
      const id = buttonsOf(post).find((button) => button.startsWith("why:")) ?? "";
      const told = textOf((await lina.press(post?.id ?? "", id)).message);
      const facts = entries.flatMap((entry) => base.entries.get(entry)?.facts ?? []);
      const { groups = [], compare = "" } = base.event.count ?? {};
      const charted = [compare, ...groups.map(({ fact }) => fact)].flatMap((fact) => base.facts.get(fact) ?? []);
      expect(charted).toHaveLength(4);
      expect(JSON.stringify(post?.components)).toContain("Bar chart");
      for (const { quote } of [...facts, ...charted]) expect(told).toContain(`“${quote}”`);
    }
  });

  it("holds the words of a correction in the channel's notice", async () => {
    const pack = correctable();
    const here = await scene({ knowledgeDir: pack.folder });
    const { samir, lina, daily, standIn, bot } = here;
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "UTC" }, "set");
    pack.correct();
    await standIn.person("Noor").command(daily, "reload");
    await bot.curation.settled();
    const notice = [...standIn.world.messages.values()]
      .map(({ message }) => message)
      .find((message) => message.channel_id === daily && textOf(message).includes("### Correction"));
    const id = buttonsOf(notice).find((button) => button.startsWith("why:")) ?? "";
    expect(textOf((await lina.press(notice?.id ?? "", id)).message)).toMatch(/\*\*310\*\* [^“]*“[^”]*310/);
  });

  it("tells that it is of an older version where nothing of it is left", async () => {
    const here = await scene();
    for (const id of ["why:@gone:x", "why:#gone.fact", "why:gone"]) {
      const { message: told } = await pressForged(here, here.lina, id);
      expect(told?.content).toContain("older version");
    }
  });
});
