import { describe, expect, it } from "vitest";
import { PeopleLimits } from "../../../src/discord/people/people-limits.ts";
import type { Message } from "../../../src/playground/stand-in.ts";
import { buttonsOf, type Scene, type SceneOptions, scene, textOf } from "../scene.ts";

const BAROQUE =
  "The *count* is <@123456789012345678>'s: see **page 4**, 1,018 is wrong. https://news.example/a @everyone";

/** Somebody reports an error in the toll, in the server or elsewhere. */
async function report({ lina, general }: Scene, text: string, channel = general) {
  const { message } = await lina.command(channel, "ask", { question: "how many people were killed?", hide: true });
  const { message: choice } = await lina.press(message?.id ?? "", "more:toll.total");
  const opened = await lina.press(choice?.id ?? "", "report:toll.total");
  const sent = await lina.submitModal("report:toll.total", { text });
  return { opened, sent };
}

const gaps = async ({ general }: Scene, who: Scene["samir"]) => (await who.command(general, "gaps")).message;

describe("an error reported in words", () => {
  it("says who reads it, is stored without its author, and is shown to the server's curators", async () => {
    const here = await scene();
    const { samir, lina, store, bot } = here;
    const { opened, sent } = await report(here, BAROQUE);
    expect(JSON.stringify(opened)).toMatch(/curators of this server and whoever runs me read it[^"]*30 days/);
    expect(sent).toMatchObject({ ephemeral: true });
    expect(sent.message?.content).toContain("without your name");
    const [kept, ...others] = await store.reports(10);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ told: "toll.total", baseVersion: bot.engine.base.version });
    expect(kept?.text).toBe("The *count* is …'s: see **page 4**, 1,018 is wrong. https://news.example/a …");
    for (const id of [lina.user.id, here.standIn.world.guild.id, here.general])
      expect(JSON.stringify(kept)).not.toContain(id);

    const message = await gaps(here, samir);
    expect(textOf(message)).toMatch(/### Reported errors\n- `toll\.total`: “The \\\*count\\\* is/);
    const { message: shown } = await samir.press(message?.id ?? "", "reports");
    expect(textOf(shown)).toContain("### Report 1 of 1\n> The \\*count\\* is …'s: see \\*\\*page 4\\*\\*");
    expect(textOf(shown)).toContain(`About \`toll.total\`, facts version ${bot.engine.base.version}`);
  });

  it("is gone once a curator has dealt with it", async () => {
    const here = await scene();
    const { samir, store } = here;
    for (const text of ["first", "second", "third"]) await report(here, text);
    const { message } = await samir.press((await gaps(here, samir))?.id ?? "", "reports");
    const id = message?.id ?? "";
    const { updated: next } = await samir.press(id, "report-at:1");
    expect(textOf(next)).toContain("Report 2 of 3");
    const done = async (shown: Message | undefined) =>
      (await samir.press(id, buttonsOf(shown).find((one) => one.startsWith("report-done:")) ?? "")).updated;
    let left = await done(next);
    expect(textOf(left)).toContain("Report 2 of 2");
    expect(await store.reports(10)).toHaveLength(2);
    left = await done(left);
    left = await done(left);
    expect(textOf(left)).toContain("no report left");
    expect(textOf(await gaps(here, samir))).toContain("### Reported errors\nNone.");
  });

  it("is read by curators alone; one from a direct message, by whoever runs the bot", async () => {
    const here = await scene();
    const { standIn, samir, lina, store } = here;
    await report(here, "from afar", standIn.world.directChannel(lina.user.id).id);
    await store.addReport({ id: "x", told: "e", baseVersion: "v", text: "elsewhere", place: "another", at: 1 });
    expect(textOf(await gaps(here, samir))).not.toMatch(/afar|elsewhere/);
    const all = await gaps(here, standIn.person("Noor"));
    expect(textOf(all)).toMatch(/afar[\s\S]*elsewhere/);
  });

  it("has a limit a person, and is kept for 30 days", async () => {
    let instant = Temporal.Instant.from("2026-11-01T12:00:00Z");
    const options: SceneOptions = {
      now: () => instant,
      limits: new PeopleLimits({ now: () => instant.epochMilliseconds }),
    };
    const here = await scene(options);
    const reportedNext = async (text: string) => {
      instant = instant.add({ seconds: 20 });
      return (await report(here, text)).sent.message?.content;
    };
    for (const text of ["one", "two", "three"]) expect(await reportedNext(text)).toContain("Thank you");
    expect(await reportedNext("four")).toContain("many reports in a short time");
    expect(await here.store.reports(10)).toHaveLength(3);
    instant = instant.add({ hours: 24 * 31 });
    await here.bot.curation.sweep();
    expect(await here.store.reports(10)).toEqual([]);
  });
});
