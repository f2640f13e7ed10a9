import { expect, it } from "vitest";
import { formatWhy, parseWhy } from "../../../../src/discord/messages/answers/why-button.ts";
import { LIMITS } from "../../../../src/discord/messages/limits.ts";
import { shippedEngine } from "../../scene.ts";

it.each([
  { entry: "toll.total", reasons: undefined },
  { entry: "toll.total", reasons: { percent: 97, runnerUp: undefined } },
  { entry: "toll.total", reasons: { percent: 97, runnerUp: { entry: "toll.source", percent: 2 } } },
])("reads back what it wrote: $entry $reasons", (why) => {
  expect(parseWhy(formatWhy(why))).toEqual(why);
});

it("fits into a custom id for any two entries of the pack", () => {
  const ids = [...shippedEngine().base.entries.keys()].sort((a, b) => b.length - a.length);
  const [entry = "", other = ""] = ids;
  const id = `why:${formatWhy({ entry, reasons: { percent: 100, runnerUp: { entry: other, percent: 100 } } })}`;
  expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
});
