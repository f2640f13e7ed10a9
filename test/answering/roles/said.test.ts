import { expect, it } from "vitest";
import { loadEngine } from "../../../src/loading/prepare.ts";
import { placeOf } from "../../pack-places.ts";

const engine = loadEngine(placeOf("test/packs/river"));

it.each([
  ["what time did the alarm in Mirren go off", "sirens"],
  ["at what hour were the spillway gates opened", "dam.gates"],
  ["what hour did the wave get to Mirren", "when"],
])("a time like 4.25 a.m. tells the hour: “%s”", (text, id) => {
  const { answer } = engine.consider({ text });
  expect([answer.outcome, "entry" in answer && answer.entry?.id]).toEqual(["answer", id]);
});
