import { describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { unansweredOnce } from "../counted.ts";
import { replyTo, type Scene, scene, textOf } from "../scene.ts";

const gapsSeenBy = async ({ samir, general }: Scene) => textOf((await samir.command(general, "gaps")).message);

describe("/gaps", () => {
  it("shows what was asked three times, by the known unknown that it leads to", async () => {
    const here = await scene();
    const { standIn, lina, general } = here;
    const ask = (question: string) => lina.command(general, "ask", { question });
    await ask("how many people were injured?");
    await ask("How many people were injured?!");
    await unansweredOnce(here.store, 2);
    expect(await gapsSeenBy(here)).toMatch(
      /once or twice\n- \*\*2×\*\* .*`unknown\.injured`\) “how many people were injured”/,
    );
    await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> how many were wounded?`));
    await unansweredOnce(here.store, 3);
    const text = await gapsSeenBy(here);
    expect(text).toMatch(/3×\*\* .*`unknown\.injured`/);
    expect(text).not.toContain("“how many were wounded”");
    expect(text).not.toContain("once or twice");
  });

  it("shows Arabic wordings, too, without names", async () => {
    const here = await scene();
    for (let i = 0; i < 3; i++) await here.lina.command(here.general, "ask", { question: "كم عدد الجرحى يا خالد؟" });
    const [kept] = await unansweredOnce(here.store, 3);
    expect(kept?.wording).toContain("كم عدد الجرحى");
    expect(kept?.wording).not.toContain("خالد");
    expect(await gapsSeenBy(here)).toMatch(/3×\*\* .*`unknown\.injured`/);
  });

  it("groups wordings that lead nowhere by likeness, and shows only those that enough people used", async () => {
    const here = await scene();
    const day = here.bot.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
    const add = async (wording: string, place: string, times = 1) => {
      for (let i = 0; i < times; i++) here.store.addUnanswered(wording, place, day);
    };
    await add("zorblatt quaxi flimm", "one", 2);
    await add("zorblatt quaxi flimm", "two");
    await add("flimm zorblatt quaxi", "one");
    await add("my neighbour grobnik vexes", "one", 2);
    const text = await gapsSeenBy(here);
    expect(text).toContain("**4×** in 2 servers");
    expect(text).toContain("“zorblatt quaxi flimm”");
    expect(text).not.toContain("“flimm zorblatt quaxi”");
    expect(text).not.toContain("grobnik");
  });

  it("forgets after 30 days, and keeps neither people nor what could name them", async () => {
    let instant = Temporal.Instant.from("2026-11-01T12:00:00Z");
    const store = await openStore(":memory:");
    const here = await scene({ now: () => instant, store });
    const question =
      "<@123456789012345678> call +49 170 1234567 or mail me@example.org, https://x.example/y: how many were injured?";
    await here.lina.command(here.general, "ask", { question });
    const kept = await unansweredOnce(here.store, 1);
    expect(kept[0]?.wording).not.toMatch(/\d{3}|@|example|lina/i);
    expect(kept[0]?.place).not.toContain(here.standIn.world.guild.id);
    instant = instant.add({ hours: 24 * 31 });
    await here.bot.curation.sweep();
    expect(await store.unanswered("2026-01-01", 10)).toEqual([]);
    await here.bot.stop();
    await store.close();
  });

  it("leaves out what the present base answers, and small talk", async () => {
    const here = await scene();
    const day = here.bot.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
    for (let i = 0; i < 3; i++) here.store.addUnanswered("how many civilians were killed", "one", day);
    for (let i = 0; i < 3; i++) await here.lina.command(here.general, "ask", { question: "hello" });
    expect(await gapsSeenBy(here)).toContain("Nothing that was asked often enough");
  });
});
