import { writeFileSync } from "node:fs";
import { createEngine, type Engine } from "../answering/engine.ts";
import { kindOf, type OptionKind } from "../answering/weigh.ts";
import { loadConfig } from "../config.ts";
import { loadBase } from "../knowledge/load.ts";
import { type Case, readCases, readPatterns } from "./evaluation/question-files.ts";
import { type Example, fitWeights } from "./fitting/fit-weights.ts";

const QUESTIONS = "test/calibration";
const PATTERNS = "test/questions";
const LIKENESS = ["words", "pairs", "letters", "concepts", "nearest", "near", "document", "linear", "continues"];
const WEIGHTS = new URL("../answering/weights.json", import.meta.url);

/** `npm run fit`: fits the weights of the evidence on questions that are neither example phrasings nor used to measure. */
const engine = createEngine(loadBase(loadConfig(process.env).knowledgeDir));
const patterns = readPatterns(QUESTIONS, PATTERNS);
const cases = readCases(QUESTIONS);
const fitted = fitWeights(
  cases.map((one, i) => exampleOf(engine, one, contextOf(one, cases[i - 1]), patterns)),
  signOf,
);
const weights: Record<OptionKind, Record<string, number>> = { fact: {}, other: {}, none: {} };
for (const [name, value] of Object.entries(fitted)) {
  const [kind = "", evidence = ""] = name.split(" ");
  weights[kind as OptionKind][evidence] = Math.round(value * 1000) / 1000;
}
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
console.log(weights);

/** Likeness speaks for an entry, misfits against it; what is strange to the whole base speaks for none of it. */
function signOf(name: string): -1 | 0 | 1 {
  const [kind, evidence = ""] = name.split(" ");
  if (evidence === "always" || evidence === "repeats" || evidence === "knownWords") return 0;
  return kind === "none" || LIKENESS.includes(evidence) ? 1 : -1;
}

/** Evidence under the names that the fitting knows: `fact nearest`, `none unknownWords`. */
function named(kind: OptionKind, evidence: object): Record<string, number> {
  const told = Object.entries(evidence).map(([name, value]) => [`${kind} ${name}`, value]);
  // Only differences count, so one kind of option needs no constant.
  return Object.fromEntries(kind === "fact" ? told : [...told, [`${kind} always`, 1]]);
}

/** Right are the answers that match the fact's patterns; for a question without answer, every known unknown and “none”. */
function exampleOf(
  { reason }: Engine,
  { question, fact }: Case,
  context: string | undefined,
  patterns: ReadonlyMap<string, readonly RegExp[]>,
): Example<string> {
  const wanted = fact === null ? undefined : (patterns.get(fact) ?? []);
  const { candidates, against } = reason({ text: question, context });
  const options = candidates.map(({ entry, evidence }) => ({
    evidence: named(kindOf(entry), evidence),
    right: wanted
      ? entry.kind === "fact" && wanted.every((pattern) => pattern.test(entry.answer.en))
      : entry.kind !== "fact",
  }));
  return [...options, { evidence: named("none", against), right: fact === null }];
}

/** What the turn before was about: a fact's id is that of the entry that answers it. */
function contextOf({ turn }: Case, before: Case | undefined): string | undefined {
  return turn > 0 ? (before?.fact ?? undefined) : undefined;
}
