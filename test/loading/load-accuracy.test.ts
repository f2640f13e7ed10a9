import { expect, it } from "vitest";
import { readAccuracy } from "../../src/loading/load-accuracy.ts";
import { temporaryPack } from "../knowledge/temporary-pack.ts";

it("is read from the shipped pack as it was measured", () => {
  const measured = readAccuracy("knowledge");
  expect(measured?.answerable.asked).toBeGreaterThan(300);
  expect(measured?.unanswerable.asked).toBeGreaterThan(150);
});

it.each([
  ["never measured", {}],
  ["measured by a file that is cut off", { "accuracy.json": '{"base": "74' }],
  ["measured by a file of another shape", { "accuracy.json": '{"base": "741", "right": 3}' }],
])("is unknown of a pack that was %s", (_, files) => {
  expect(readAccuracy(temporaryPack(files))).toBeUndefined();
});
