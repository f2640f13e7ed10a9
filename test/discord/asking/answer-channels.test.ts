import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isSureEnough, SHORTEST } from "../../../src/discord/asking/answer-channels.ts";
import { reasonsFor } from "../../../src/discord/asking/reasons.ts";
import { readCases } from "../../../src/tools/evaluation/question-files.ts";
import { shippedEngine } from "../scene.ts";

const questions = readCases("knowledge/questions").cases.filter(({ turn }) => turn === 0);

/** Those that the bot would answer though nobody asked it, until there are enough. */
function answeredUnasked(texts: readonly string[], enough = texts.length): string[] {
  const engine = shippedEngine();
  const answered: string[] = [];
  for (const text of texts) {
    if (answered.length === enough) break;
    if (text.length >= SHORTEST && isSureEnough(reasonsFor(engine.consider({ text })))) answered.push(text);
  }
  return answered;
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
  const enough = Math.floor(asked.length / 4) + 1;
  expect(answeredUnasked(asked, enough)).toHaveLength(enough);
});
