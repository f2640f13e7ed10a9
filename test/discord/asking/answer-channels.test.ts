import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isSureEnough } from "../../../src/discord/asking/answer-channels.ts";
import { reasonsFor } from "../../../src/discord/asking/reasons.ts";
import { readCases } from "../../../src/tools/evaluation/question-files.ts";
import { shippedEngine } from "../scene.ts";

const questions = readCases("test/questions").filter(({ turn }) => turn === 0);

/** Those that the bot would answer though nobody asked it. */
function answeredUnasked(texts: readonly string[]): string[] {
  const engine = shippedEngine();
  return texts.filter((text) => isSureEnough(reasonsFor(engine.consider({ text }))));
}

it.each([
  ["small talk", readFileSync("test/discord/asking/small-talk.txt", "utf8").trim().split("\n")],
  ["questions without an answer", questions.filter(({ fact }) => fact === null).map(({ question }) => question)],
])("are silent to at least 99 in 100 lines of %s", (_, lines) => {
  expect(lines.length).toBeGreaterThan(100);
  const answered = answeredUnasked(lines);
  expect(answered.length / lines.length, answered.join("\n")).toBeLessThanOrEqual(0.01);
});

it("speak up at a quarter of the questions that have one", () => {
  const asked = questions.filter(({ fact }) => fact !== null).map(({ question }) => question);
  expect(answeredUnasked(asked).length / asked.length).toBeGreaterThan(0.25);
});
