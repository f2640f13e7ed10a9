import { expect, it } from "vitest";
import { createEngine } from "../../../src/answering/engine.ts";
import { Lexicon } from "../../../src/answering/reading/lexicon.ts";
import { read } from "../../../src/answering/reading/reading.ts";
import { focusIn } from "../../../src/answering/roles/focus.ts";
import { flood, floodIndex } from "../flood.ts";

const lexicon = new Lexicon({ entities: new Map(), concepts: [] });

it.each([
  ["What colour is the ferry's funnel?", ["colour"]],
  ["How loud are the sirens?", ["loud"]],
  ["Who appoints the judges?", ["appoints"]],
  ["what type of boats did they send", ["type", "boats"]],
  ["my uncle sails there, is the captain corrupt", ["captain", "corrupt"]],
  ["What is the river's length?", ["length"]],
  ["how many tickets were sold by post", ["tickets", "sold", "post"]],
  ["tickets", []],
])("“%s” turns on %j", (text, focus) => {
  const reading = read(text, lexicon, undefined);
  expect(focusIn(reading).map((at) => reading.words[at])).toEqual(focus);
});

it("counts against an answer that says nothing of it", () => {
  const engine = createEngine(flood, floodIndex);
  const unsaid = (text: string) =>
    engine.consider({ text }).reasoning.candidates.find(({ entry }) => entry.id === "army")?.evidence.unsaidFocus;
  expect(unsaid("which colour have the sandbags of the soldiers")).toBe(1);
  expect(unsaid("how many soldiers help")).toBe(0);
});
