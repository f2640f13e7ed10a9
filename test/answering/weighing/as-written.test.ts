import { expect, it } from "vitest";
import { indexBase } from "../../../src/answering/base-index.ts";
import { createEngine } from "../../../src/answering/engine.ts";
import { flood } from "../flood.ts";

const turn = { after: "evacuated", text: "and that lot's?", entry: "houses" };
const base = { ...flood, turns: { ...flood.turns, en: [turn] } };
const engine = createEngine(base, indexBase(base));
const told = (text: string, after: string) => engine.consider({ text, context: [after] }).answer;

it("means what a curator wrote down after an answer, in those words", () => {
  expect(told("And that lot's?", "evacuated")).toMatchObject({ outcome: "answer", entry: { id: "houses" } });
});

it("means it after that answer alone", () => {
  expect(told("And that lot's?", "water.level").outcome).not.toBe("answer");
});
