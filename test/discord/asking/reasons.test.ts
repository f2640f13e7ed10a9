import { expect, it } from "vitest";
import { inPercent } from "../../../src/discord/asking/reasons.ts";

it.each([
  [0.504, 50],
  [0.994, 99],
  [0.9999, 99],
])("tells an estimate of %d as %d %%", (probability, percent) => {
  expect(inPercent(probability)).toBe(percent);
});
