import { expect, it } from "vitest";
import { answerId } from "../../../../src/discord/messages/answers/answer-id.ts";
import { LIMITS } from "../../../../src/discord/messages/limits.ts";
import { proofButtons } from "../../../../src/discord/messages/proof/proof-button.ts";
import {
  factId,
  formatProven,
  type Proven,
  parseProven,
  shownId,
} from "../../../../src/discord/messages/proof/proof-id.ts";
import { shippedEngine } from "../../scene.ts";

const other = { entry: "toll.source", percent: 2 };

it.each<{ proven: Proven[] }>([
  { proven: [{ id: "toll.total" }] },
  { proven: [{ id: "toll.total", reasons: { percent: 97, runnerUp: undefined } }] },
  {
    proven: [
      { id: "toll.total", reasons: { percent: 97, runnerUp: other } },
      { id: answerId({ entry: "a.b", formula: "difference,a.b,a.c+a.d" }) },
    ],
  },
  { proven: [{ id: shownId("topic:reactions") }] },
  { proven: [{ id: shownId("entry:toll.total") }, { id: factId("toll.total") }, { id: factId("toll.civilians") }] },
])("reads back what it wrote: %j", ({ proven }) => {
  expect(parseProven(formatProven(proven))).toEqual(proven);
});

const idsOf = (proven: readonly Proven[]) =>
  proofButtons(proven, "en").map((button) => {
    const json = button.toJSON();
    return "custom_id" in json ? json.custom_id : "";
  });

it("has room for any three answers of the pack in one custom id, and for reasons where they fit", () => {
  const long = [...shippedEngine().base.entries.values()]
    .filter(({ kind }) => kind === "fact")
    .map(({ id }) => id)
    .sort((a, b) => b.length - a.length);
  const reasons = { percent: 100, runnerUp: { entry: long[0] ?? "", percent: 100 } };
  const [id = "", ...more] = idsOf(long.slice(0, 3).map((id) => ({ id, reasons })));
  expect(more).toEqual([]);
  expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
  for (const entry of long.slice(0, 3)) expect(id).toContain(entry);
});

it("goes on in further buttons where one has no room for all facts", () => {
  const facts = Array.from({ length: 12 }, (_, i) => `a-fact-with-a-long-id.${i}`);
  const ids = idsOf(facts.map((fact) => ({ id: factId(fact) })));
  expect(ids.length).toBeGreaterThan(1);
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(LIMITS.customId);
  expect(ids.flatMap((id) => id.slice("why:#".length).split("+"))).toEqual(facts);
});
