import { expect, it } from "vitest";
import { newestOf, seriesOf } from "../../../src/knowledge/counting/series.ts";
import { countAt } from "../../../src/knowledge/counting/times.ts";
import { loadBase } from "../../../src/knowledge/pack/load.ts";

const base = loadBase("test/packs/kinds/river");
const [monday, morning, late] = ["dead.monday", "dead.tuesday-morning", "dead.tuesday"].map((id) => base.facts.get(id));
if (!monday || !morning || !late) throw new Error("The river's dead aren't counted");

it("puts counts of the same in order, from whichever", () => {
  for (const one of [monday, morning, late]) {
    expect(seriesOf(base, one)).toEqual([monday, morning, late]);
    expect(newestOf(base, one)).toBe(late);
  }
});

it.each([
  ["how many on Monday", monday],
  ["by Monday evening", monday],
  ["in the morning", morning],
  ["on Tuesday", late],
  ["how many", undefined],
  ["on Friday", undefined],
  ["on Monday morning", undefined],
])("tells by a text's time which is meant: %s", (text, meant) => {
  expect(countAt(base, late, text)).toBe(meant);
});
