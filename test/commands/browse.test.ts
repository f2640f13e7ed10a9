import { describe, expect, it } from "vitest";
import type { Message } from "../../src/playground/stand-in.ts";
import { type Scene, scene, shippedEngine, textOf } from "../discord/scene.ts";
import { eventually } from "../eventually.ts";

const { base } = shippedEngine();
const idsOf = (kind: string) => [...base.entries.values()].filter((entry) => entry.kind === kind).map(({ id }) => id);

/** What a menu of the message offers. */
function offered(message: Message | undefined, menu: string): string[] {
  const [, options = "[]"] =
    new RegExp(`"custom_id":"${menu}".*?"options":(\\[.*?\\])`).exec(JSON.stringify(message?.components)) ?? [];
  return [...options.matchAll(/"value":"([^"]+)"/g)].map(([, value = ""]) => value);
}

const choices = async ({ lina, general }: Scene, typed: string) =>
  lina.autocomplete(general, "browse", { question: typed }, "question");

describe("/browse", () => {
  it("leads through every question that has an answer and, apart, every one that the source leaves open", async () => {
    const { lina, general, standIn } = await scene();
    const opened = await lina.command(general, "browse");
    expect(opened).toMatchObject({ ephemeral: true });
    const id = opened.message?.id ?? "";
    const topics = offered(opened.message, "browse");
    expect(topics.length).toBeLessThanOrEqual(25);
    const seen = new Map<string, string[]>();
    for (const topic of topics) {
      let { updated } = await lina.select(id, "browse", [topic]);
      const entries = offered(updated, "related");
      for (let page = 1; JSON.stringify(updated).includes(`"custom_id":"browse-page:${topic}:${page}"`); page++) {
        const next = `browse-page:${topic}:${page}`;
        if (
          new RegExp(`"custom_id":"${next}"[^}]*"disabled":true|"disabled":true[^}]*"custom_id":"${next}"`).test(
            JSON.stringify(updated),
          )
        )
          break;
        ({ updated } = await lina.press(id, next));
        entries.push(...offered(updated, "related"));
      }
      seen.set(topic, entries);
    }
    expect(seen.get("unknown")?.toSorted()).toEqual(idsOf("unknown").toSorted());
    seen.delete("unknown");
    expect([...seen.values()].flat().toSorted()).toEqual(idsOf("fact").toSorted());
    expect(standIn.violations).toEqual([]);
  });

  it("answers the question that is chosen, to its chooser alone", async () => {
    const { lina, general } = await scene();
    const id = (await lina.command(general, "browse")).message?.id ?? "";
    await lina.select(id, "browse", ["4"]);
    const answer = await lina.select(id, "related", ["sharaa.who"]);
    expect(answer).toMatchObject({ ephemeral: true });
    expect(textOf(answer.message)).toContain("### ");
  });

  it("offers questions while somebody types, those with an answer first, and answers exactly the one chosen", async () => {
    const here = await scene();
    const found = await choices(here, "civlians kiled");
    expect(found[0]).toEqual({ name: "How many civilians were killed?", value: "How many civilians were killed?" });
    for (const { id, question, answer, kind } of base.entries.values()) {
      if (kind === "smalltalk") continue;
      const { message, ...reply } = await here.lina.command(here.general, "browse", { question: question.en });
      expect(reply, id).toMatchObject({ ephemeral: true });
      expect(textOf(message).replaceAll("**", ""), id).toContain(answer.en.replaceAll("**", ""));
    }
  });

  it("offers what is asked most before anything is typed, at most 25", async () => {
    const here = await scene();
    const before = await choices(here, "");
    expect(before).toHaveLength(25);
    await here.lina.command(here.general, "ask", { question: "where did Assad flee to?", hide: true });
    const [first] = await choices(here, " ");
    expect(before[0]).not.toEqual(first);
    expect(first?.name).toMatch(/Assad/);
  });

  it("posts the answer where it is to be shared, corrected as any; what is unknown stays private", async () => {
    const { lina, general, store } = await scene();
    const shared = await lina.command(general, "browse", { question: "How many civilians were killed?", share: true });
    expect(shared).toMatchObject({ ephemeral: false });
    await eventually(async () => expect(await store.postedFacts(shared.message?.id ?? "")).not.toEqual([]));
    const question = base.entries.get("unknown.injured")?.question.en ?? "";
    expect(await lina.command(general, "browse", { question, share: true })).toMatchObject({ ephemeral: true });
  });

  it("asks the engine where what was typed is no question of its own, privately unless it is to be shared", async () => {
    const { lina, general } = await scene();
    const asked = await lina.command(general, "browse", { question: "civilians dead how many" });
    expect(asked).toMatchObject({ ephemeral: true });
    expect(textOf(asked.message)).toContain("745");
    const shared = await lina.command(general, "browse", { question: "civilians dead how many", share: true });
    expect(shared).toMatchObject({ ephemeral: false });
  });
});

it("/ask has no choices: what is pasted into it stays whole, 2,000 characters of it", async () => {
  const { standIn } = await scene();
  const ask = standIn.world.commands.find(({ name }) => name === "ask");
  expect(ask?.options?.[0]).toMatchObject({ name: "question", max_length: 2000 });
  expect(ask?.options?.some((option) => "autocomplete" in option && option.autocomplete)).toBe(false);
});
