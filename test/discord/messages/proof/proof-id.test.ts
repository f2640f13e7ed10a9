import { expect, it } from "vitest";
import { LIMITS } from "../../../../src/discord/messages/limits.ts";
import { proofButtons } from "../../../../src/discord/messages/proof/proof-button.ts";
import {
  formatProven,
  formulaOf,
  type Proven,
  parseProven,
  provenFormula,
} from "../../../../src/discord/messages/proof/proof-id.ts";
import { shippedEngine } from "../../scene.ts";

const other = { entry: "toll.source", percent: 2 };

it.each<Proven>([
  { answers: [{ entry: "toll.total", reasons: undefined }] },
  { answers: [{ entry: "toll.total", reasons: { percent: 97, runnerUp: undefined } }] },
  {
    answers: [
      { entry: "toll.total", reasons: { percent: 97, runnerUp: other } },
      { entry: provenFormula("difference,a.b,a.c+a.d"), reasons: undefined },
    ],
  },
  { shows: "topic:reactions" },
  { facts: ["toll.total", "toll.civilians"] },
])("reads back what it wrote: %j", (proven) => {
  expect(parseProven(formatProven(proven))).toEqual(proven);
});

it("keeps a formula whose terms are sums", () => {
  expect(formulaOf(provenFormula("difference,a.b,a.c+a.d"))).toBe("difference,a.b,a.c+a.d");
  expect(formulaOf("toll.total")).toBeUndefined();
});

const idsOf = (proven: Proven) =>
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
  const [id = "", ...more] = idsOf({ answers: long.slice(0, 3).map((entry) => ({ entry, reasons })) });
  expect(more).toEqual([]);
  expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
  for (const entry of long.slice(0, 3)) expect(id).toContain(entry);
});

it("goes on in further buttons where one has no room for all facts", () => {
  const facts = Array.from({ length: 12 }, (_, i) => `a-fact-with-a-long-id.${i}`);
  const ids = idsOf({ facts });
  expect(ids.length).toBeGreaterThan(1);
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(LIMITS.customId);
  expect(ids.flatMap((id) => id.slice("why:#".length).split("+"))).toEqual(facts);
});
