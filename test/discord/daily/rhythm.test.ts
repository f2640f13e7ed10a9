import { describe, expect, it } from "vitest";
import { topicsOf } from "../../../src/summary/topics.ts";
import { textOf } from "../scene.ts";
import { posting, postsIn } from "./posting.ts";

const LINE =
  "No new facts were added to this bot since Sunday 22 November; the source is of the fourth day of the clashes, after December 2024.";

describe("thirty days without new facts", () => {
  it("bring the whole in short, each topic once, and then one line with another question each day", async () => {
    const parts = await posting();
    const { daily, standIn, bot } = parts;
    await parts.set(daily);
    for (let day = 1; day <= 30; day++) await parts.passOn(day);
    const posts = postsIn(standIn, daily);
    expect(posts).toHaveLength(30);
    const topics = topicsOf(bot.engine.base);
    const headings = posts.map((post) => /^## (.*)\n-# .*topic/m.exec(textOf(post))?.[1]);
    expect(headings.slice(1, 1 + topics.length)).toEqual(topics.map(({ title }) => title.en));
    const lines = posts.slice(1 + topics.length);
    for (const line of lines) expect(textOf(line)).toBe(LINE);
    const asked = lines.map((line) => /"label":"(.*?)"/.exec(JSON.stringify(line.components))?.[1]);
    expect(new Set(asked).size).toBe(lines.length);
    // The block of the toll, and its chart, are there where they are news.
    expect(posts.filter((post) => textOf(post).includes("At least 1,000"))).toHaveLength(1);
    expect(posts.filter((post) => JSON.stringify(post.components).includes("toll-dark.png"))).toHaveLength(2);
  });

  it("bring another topic every day where that is wished", async () => {
    const parts = await posting();
    await parts.set(parts.daily, { unchanged: "rotate" });
    const { length } = topicsOf(parts.bot.engine.base);
    for (let day = 1; day <= length + 2; day++) await parts.passOn(day);
    const posts = postsIn(parts.standIn, parts.daily);
    const heading = (at: number) => textOf(posts[at]).split("\n")[0];
    expect(heading(length + 1)).toBe(heading(1));
    expect(textOf(posts.at(-1))).toContain("No new facts were added to this bot since Sunday 22 November\n");
  });

  it("go on with the topics of the server where its channel changes", async () => {
    const parts = await posting();
    await parts.set(parts.daily);
    for (let day = 1; day <= 3; day++) await parts.passOn(day);
    await parts.set(parts.general);
    for (let day = 4; day <= 5; day++) await parts.passOn(day);
    const [whole, topic] = postsIn(parts.standIn, parts.general);
    expect(textOf(whole)).toContain("The two sides");
    expect(textOf(topic)).toMatch(/^## Where the fighting is\n-# .*topic 3 of/);
  });
});

describe("a weekly summary", () => {
  it("is posted on its day alone, and says that it is weekly", async () => {
    const parts = await posting();
    await parts.set(parts.daily, { every: 3 });
    for (let day = 1; day <= 14; day++) await parts.passOn(day);
    const posts = postsIn(parts.standIn, parts.daily);
    expect(posts.map(({ timestamp }) => timestamp.slice(0, 10))).toEqual(["2026-11-25", "2026-12-02"]);
    expect(textOf(posts[1])).toContain("-# Weekly summary, Wednesday, 2 December 2026");
    expect(textOf(posts[1])).toContain("No new facts were added to this bot since Wednesday 25 November");
  });

  it("is shown as next by the status, and missed but once", async () => {
    const parts = await posting();
    await parts.set(parts.daily, { every: 7 });
    const status = async () => textOf((await parts.samir.command(parts.daily, "daily", {}, "status")).message);
    expect(await status()).toContain(`**Next**: <t:${Date.UTC(2026, 10, 22, 6) / 1000}:f>`);
    await parts.passAt("2026-11-22T13:00:00Z");
    expect(await status()).toContain(`**Next**: <t:${Date.UTC(2026, 10, 29, 6) / 1000}:f>`);
    for (let day = 2; day <= 7; day++) expect(await parts.passOn(day)).toEqual([]);
    expect(await parts.passOn(8)).toMatchObject([{ outcome: "sent" }]);
  });
});
