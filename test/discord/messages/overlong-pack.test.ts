import { expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import type { KnowledgeBase } from "../../../src/knowledge/model.ts";
import { loadBase } from "../../../src/knowledge/pack/load.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { countField } from "../../knowledge/count-field.ts";
import { scene, textOf } from "../scene.ts";

const LONG = "Residents of the lower valley and of the upper one, ".repeat(4);

/** The invented flood with texts longer than the check lets through. */
function overlong(): KnowledgeBase {
  const pack = copyPack();
  const count = countField({ total: "evacuated", group: "houses.rosvik", entry: "evacuated" });
  pack.edit("event.yaml", "summary:", `${count}\nsummary:`);
  const base = loadBase(pack.folder);
  const entries = [...base.entries].map(([id, entry]) => [id, { ...entry, question: { en: `${LONG}?` } }] as const);
  const entities = [...base.entities].map(([id, one]) => [id, { ...one, name: { en: LONG } }] as const);
  const facts = [...base.facts].map(
    ([id, fact]) => [id, { ...fact, figure: fact.figure && { ...fact.figure, label: { en: LONG } } }] as const,
  );
  const sources = [...base.sources].map(([id, one]) => [id, { ...one, title: { en: LONG.repeat(20) } }] as const);
  return {
    ...base,
    entries: new Map(entries),
    entities: new Map(entities),
    facts: new Map(facts),
    sources: new Map(sources),
  };
}

it("an overlong text is clipped, and takes nothing else with it", async () => {
  const { standIn, lina, samir, general } = await scene({ engine: createEngine(overlong()) });
  expect(standIn.world.commands.map(({ name }) => name)).toContain("houses");
  const choices = await lina.autocomplete(general, "who", { name: "" }, "name");
  expect(choices.length).toBeGreaterThan(3);
  expect(Math.max(...choices.map(({ name }) => name.length))).toBeLessThanOrEqual(100);

  for (const [command, options] of [
    ["ask", { question: "how high is the water?" }],
    ["who", { name: "rosvik" }],
    ["houses", {}],
    ["summary", {}],
    ["sources", {}],
    ["help", {}],
  ] as const) {
    const { message } = await lina.command(general, command, options);
    expect(textOf(message).length, command).toBeGreaterThan(100);
  }
  const { message } = await lina.command(general, "ask", { question: "how many soldiers help?", for: samir.user.id });
  expect(textOf(message)).toContain(`<@${samir.user.id}>`);
});
