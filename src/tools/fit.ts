import { writeFileSync } from "node:fs";
import { entryOf } from "../answering/answer.ts";
import type { Reasoning } from "../answering/decide.ts";
import { Memory } from "../answering/memory.ts";
import { inContext, kindOf, type OptionKind } from "../answering/weighing/weigh.ts";
import { loadConfig } from "../config.ts";
import { loadEngine } from "../loading/prepare.ts";
import { type Case, readCases, readPatterns } from "./evaluation/question-files.ts";
import { isRight } from "./evaluation/score.ts";
import { type Example, fitWeights } from "./fitting/fit-weights.ts";

const QUESTIONS = "test/calibration";
const PATTERNS = "test/questions";
/** The calibration set holds more near misses than people ask: how much likelier an answer is in real life, in log-odds. */
const ANSWERED_MORE = { alone: -0.4, inContext: 0.7 };
/** Evidence that can only speak for an entry. */
const FOR = `words pairs letters concepts nearest near document linear
  turn continues`.split(/\s+/);
/** Evidence that may speak either way. */
const EITHER = ["always", "repeats", "returns", "knownWords"];
const WEIGHTS = new URL("../answering/weights.json", import.meta.url);

/** `npm run fit`: fits the weights of the evidence on questions that are neither example phrasings nor used to measure. */
const engine = loadEngine(loadConfig(process.env).pack);
const patterns = readPatterns(QUESTIONS, PATTERNS);
const examples = { alone: [] as Example<string>[], inContext: [] as Example<string>[] };
const memory = new Memory();
for (const one of readCases(QUESTIONS).cases) {
  const { question: text, conversation = text } = one;
  const asked = { text, context: memory.recall(conversation, 0) };
  const reasoning = engine.reason(asked);
  examples[inContext(reasoning) ? "inContext" : "alone"].push(exampleOf(reasoning, one));
  // The bot's own answers, right or wrong, are what the next turn leans on.
  const entry = entryOf(engine.answer(asked));
  if (entry) memory.remember(conversation, entry.id, 0);
}
const weights = { alone: weightsFor(examples.alone), inContext: weightsFor(examples.inContext) };
weights.alone.fact.always = ANSWERED_MORE.alone;
weights.inContext.fact.always = ANSWERED_MORE.inContext;
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
console.log(weights);

function weightsFor(examples: readonly Example<string>[]): Record<OptionKind, Record<string, number>> {
  const weights: Record<OptionKind, Record<string, number>> = { fact: {}, other: {}, none: {} };
  for (const [name, value] of Object.entries(fitWeights(examples, signOf))) {
    const [kind = "", evidence = ""] = name.split(" ");
    weights[kind as OptionKind][evidence] = Math.round(value * 1000) / 1000;
  }
  return weights;
}

/** Likeness speaks for an entry, misfits against it; what is strange to the whole base speaks for none of it. */
function signOf(name: string): -1 | 0 | 1 {
  const [kind, evidence = ""] = name.split(" ");
  if (EITHER.includes(evidence)) return 0;
  return kind === "none" || FOR.includes(evidence) ? 1 : -1;
}

/** Evidence under the names that the fitting knows: `fact nearest`, `none unknownWords`. */
function named(kind: OptionKind, evidence: object): Record<string, number> {
  const told = Object.entries(evidence)
    .filter(([name]) => name !== "miscounts" && name !== "misplaces")
    .map(([name, value]) => [`${kind} ${name}`, value]);
  // Only differences count, so one kind of option needs no constant.
  return Object.fromEntries(kind === "fact" ? told : [...told, [`${kind} always`, 1]]);
}

/** Right are the answers that match the fact's patterns; for a question without answer, every known unknown and “none”. */
function exampleOf({ candidates, against }: Reasoning, { fact }: Case): Example<string> {
  const wanted = fact === null ? undefined : (patterns.get(fact) ?? []);
  const options = candidates.map(({ entry, evidence }) => ({
    evidence: named(kindOf(entry), evidence),
    right: wanted ? entry.kind === "fact" && isRight(entry.answer.en, wanted) : entry.kind !== "fact",
  }));
  return [...options, { evidence: named("none", against), right: fact === null }];
}
