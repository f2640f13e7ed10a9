import { expect, it } from "vitest";
import { eventually } from "../../eventually.ts";
import { scene, textOf } from "../scene.ts";
import { correctable } from "./correctable-pack.ts";

const TALLBY = `  - id: tallby
    source: report
    quote: 1,150 houses were flooded in Tallby and 240 houses in Rosvik
    claimant: county
    asOf: tuesday-evening
    figure: { value: 1150, label: { en: Flooded houses in Tallby } }
`;
const ROSVIK = "  - id: rosvik\n";
const COUNT = `count:
  command: { name: houses, description: { en: How many houses }, help: { en: the houses by place } }
  total: level
  groups: [{ fact: tallby }, { fact: rosvik }]
  entry: houses
`;

it("a corrected fact corrects a sum that was posted", async () => {
  const pack = correctable();
  const addTallby = () => pack.edit("facts.yaml", ROSVIK, TALLBY + ROSVIK);
  addTallby();
  pack.edit("event.yaml", "summary:", `${COUNT}summary:`);
  const { standIn, lina, general, store, bot } = await scene({ knowledgeDir: pack.folder });
  const { message } = await lina.command(general, "ask", { question: "1150 + 240 = ?" });
  expect(textOf(message)).toMatch(/1,150 \+ 240 = \*\*1,390\*\*/);
  await eventually(async () => expect(await store.postedFacts(message?.id ?? "")).toHaveLength(2));
  pack.correct();
  addTallby();
  await standIn.person("Noor").command(general, "reload");
  await bot.curation.settled();
  const now = textOf(standIn.world.messages.get(message?.id ?? "")?.message);
  expect(now).toMatch(/Corrected:\*\* Flooded houses in Rosvik: was 240[\s\S]*1,150 \+ 310 = \*\*1,460\*\*/);
});
