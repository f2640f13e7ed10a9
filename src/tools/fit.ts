import { writeFileSync } from "node:fs";
import { createEngine, type Engine } from "../answering/engine.ts";
import type { Weights } from "../answering/weigh.ts";
import { loadConfig } from "../config.ts";
import { loadBase } from "../knowledge/load.ts";
import { type Case, readCases, readPatterns } from "./evaluation/question-files.ts";
import { type Example, fitWeights } from "./fitting/fit-weights.ts";

const QUESTIONS = "test/calibration";
const PATTERNS = "test/questions";
const WEIGHTS = new URL("../answering/weights.json", import.meta.url);

/** `npm run fit`: fits the weights of the evidence on questions that are neither example phrasings nor used to measure. */
const engine = createEngine(loadBase(loadConfig(process.env).knowledgeDir));
const patterns = readPatterns(QUESTIONS, PATTERNS);
const cases = readCases(QUESTIONS);
const weights = fitWeights(cases.map((one, i) => exampleOf(engine, one, contextOf(one, cases[i - 1]), patterns)));
const rounded = Object.fromEntries(
  Object.entries(weights).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
);
writeFileSync(WEIGHTS, `${JSON.stringify(rounded, null, 2)}\n`);
console.log(rounded);

/** Right are the answers that match the fact's patterns; for a question without answer, every known unknown and “none”. */
function exampleOf(
  { reason }: Engine,
  { question, fact }: Case,
  context: string | undefined,
  patterns: ReadonlyMap<string, readonly RegExp[]>,
): Example<keyof Weights> {
  const wanted = fact === null ? undefined : (patterns.get(fact) ?? []);
  const options = reason({ text: question, context }).candidates.map(({ entry, evidence }) => ({
    evidence: { ...evidence, none: 0 },
    right: wanted
      ? entry.kind === "fact" && wanted.every((pattern) => pattern.test(entry.answer.en))
      : entry.kind !== "fact",
  }));
  return [...options, { evidence: { none: 1 }, right: fact === null }];
}

/** What the turn before was about: a fact's id is that of the entry that answers it. */
function contextOf({ turn }: Case, before: Case | undefined): string | undefined {
  return turn > 0 ? (before?.fact ?? undefined) : undefined;
}
