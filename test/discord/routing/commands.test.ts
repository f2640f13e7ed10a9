import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands, messageCommands } from "../../../commands/index.ts";
import { slashCommands } from "../../../src/discord/surface/command.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { shippedPlace } from "../../pack-places.ts";
import { buttonsOf, type Scene, scene, shippedEngine, textOf } from "../scene.ts";

describe("/deathtoll", () => {
  it("shows the whole count with its breakdown, claimant and as-of, and labels our arithmetic", async () => {
    const { lina, general } = await scene();
    const { message, ...reply } = await lina.command(general, "deathtoll");
    const text = textOf(message);
    for (const part of ["1,000", "745", "125", "148", "1,400", "Syrian Observatory for Human Rights", "fourth day"]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/our arithmetic.*745 \+ 125 \+ 148 = 1,018.*73 %/i);
    expect(reply).toHaveProperty("ephemeral", false);
  });

  it("shows one group alone", async () => {
    const { lina, general } = await scene();
    const { message } = await lina.command(general, "deathtoll", { group: "toll.security" });
    expect(textOf(message)).toContain("125");
    expect(textOf(message)).not.toContain("745");
  });
});

describe("/ask", () => {
  it("answers in the channel, with who says so, as of when", async () => {
    const { lina, general } = await scene();
    const { message, ...reply } = await lina.command(general, "ask", { question: "where did assad flee to?" });
    expect(textOf(message)).toMatch(/Russia[^#]*\n-# A news article · as of the fourth day/);
    expect(reply).toHaveProperty("ephemeral", false);
  });

  it("tells the asker alone what it doesn't know, and offers what it does", async () => {
    const { lina, general } = await scene();
    const { message, ...reply } = await lina.command(general, "ask", { question: "how many people were injured?" });
    expect(textOf(message)).toContain("says nothing about the injured");
    expect(buttonsOf(message)).toContain("answer:toll.total");
    expect(reply).toHaveProperty("ephemeral", true);
  });
});

describe("/who", () => {
  it("completes a name in any spelling, and offers all names before anything is typed", async () => {
    const { lina, general } = await scene();
    const choices = await lina.autocomplete(general, "who", { name: "jableh" }, "name");
    expect(choices[0]).toEqual({ name: "Jabla", value: "jabla" });
    expect((await lina.autocomplete(general, "who", { name: "" }, "name")).length).toBeGreaterThan(10);
  });

  it("answers a chosen name and a typed one alike", async () => {
    const { lina, general } = await scene();
    for (const name of ["sharaa", "ahmed al shara"]) {
      const { message } = await lina.command(general, "who", { name, hide: true });
      expect(textOf(message)).toContain("interim leader");
    }
  });

  it("says privately that it doesn't know a name", async () => {
    const { lina, general } = await scene();
    const { message, ...reply } = await lina.command(general, "who", { name: "Xqzwy" });
    expect(message?.content).toContain("don't know that name");
    expect(reply).toHaveProperty("ephemeral", true);
  });
});

it("/summary gives the whole in short, with its source", async () => {
  const { lina, general } = await scene();
  const { message } = await lina.command(general, "summary");
  expect(textOf(message)).toMatch(/1,000[\s\S]*Latakia[\s\S]*\n-# A news article, where it quotes nobody else · as of/);
});

it("/help says how accurate the bot is where its pack was measured, and nothing of it elsewhere", async () => {
  const measured = await scene({ pack: shippedPlace(), engine: shippedEngine() });
  const of = async ({ lina, general }: Scene) => textOf((await lina.command(general, "help")).message);
  const { answerable } = JSON.parse(readFileSync("knowledge/accuracy.json", "utf8"));
  expect(await of(measured)).toContain(`of ${answerable.asked.toLocaleString("en")} that my source answers`);
  expect(await of(await scene({ knowledgeDir: copyPack().folder }))).not.toContain("accurate");
});

it("/help lists the commands to click, privately", async () => {
  const { lina, general, standIn } = await scene();
  const { message, ...reply } = await lina.command(general, "help");
  const id = standIn.world.commands.find(({ name }) => name === "deathtoll")?.id;
  expect(textOf(message)).toContain(`</deathtoll:${id}>`);
  expect(reply).toHaveProperty("ephemeral", true);
});

describe("registration", () => {
  it("registers every command once, and again only when something changed", async () => {
    const store = await openStore(":memory:");
    const { standIn } = await scene({ store });
    await scene({ store, standIn });
    const puts = standIn.requests.filter(({ method, path }) => method === "PUT" && path.endsWith("/commands"));
    expect(puts).toHaveLength(1);
    const { base } = shippedEngine();
    const slash = slashCommands(commands, base).filter((command) => command.data(base));
    const expected = [...slash, ...messageCommands];
    expect(standIn.world.commands.map(({ name }) => name).sort()).toEqual(expected.map(({ name }) => name).sort());
    await store.close();
  });

  it("leaves out the count where a pack has none", () => {
    const { base } = shippedEngine();
    const { count: _, ...event } = base.event;
    const names = slashCommands(commands, { ...base, event }).map(({ name }) => name);
    expect(names).toContain("ask");
    expect(names).not.toContain("deathtoll");
  });
});
