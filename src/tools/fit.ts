import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { entryOf } from "../answering/answer.ts";
import type { Reasoning } from "../answering/decide.ts";
import { createEngine } from "../answering/engine.ts";
import type { Evidence, Setting, Strangeness } from "../answering/evidence.ts";
import { Memory } from "../answering/memory.ts";
import { kindOf } from "../answering/weighing/weigh.ts";
import { ALWAYS, FITTED, makeWeights, type OptionKind, piecesFor, type Weights } from "../answering/weights.ts";
import { loadConfig } from "../config.ts";
import { loadPrepared } from "../loading/prepare.ts";
import { type Case, readCases, readPatterns } from "./evaluation/question-files.ts";
import { answers } from "./evaluation/score.ts";
import { fitAssurance } from "./fitting/fit-assurance.ts";
import { type Example, fitWeights } from "./fitting/fit-weights.ts";
import { weightsBefore } from "./fitting/weights-before.ts";

const QUESTIONS = "test/calibration";
const FOREIGN_QUESTIONS = "test/calibration/arabic";
const PATTERNS = "test/questions";
/** The calibration set holds more near misses than people ask: how much likelier an answer is in real life, in log-odds. */
const ANSWERED_MORE = { alone: -0.2, inContext: 0.7 };
const WEIGHTS = new URL("../answering/weights.json", import.meta.url);
const FOREIGN_WEIGHTS = new URL("../answering/foreign-weights.json", import.meta.url);
const ASSURANCE = new URL("../answering/roles/assurance-weights.json", import.meta.url);
const SIGNS = { for: 1, against: -1, either: 0 } as const;

/**
 * `npm run fit -- [--foreign]`: fits the weights of the evidence on questions that are neither example phrasings nor used to
 * measure; with `--foreign`, those for questions in another language alone, in seconds.
 */
const { values } = parseArgs({ options: { foreign: { type: "boolean", default: false } } });
const { base, index } = loadPrepared(loadConfig(process.env).pack);
const before = [WEIGHTS, FOREIGN_WEIGHTS].map((file) => weightsBefore(JSON.parse(readFileSync(file, "utf8"))));
const engine = createEngine(base, index, ...before);
const patterns = readPatterns(QUESTIONS, PATTERNS);
const weights = values.foreign ? FITTED : fitOwn();
const foreign = fitTo(
  readCases(FOREIGN_QUESTIONS).cases.filter(({ wanted }) => wanted === undefined),
  weights,
);
keep(FOREIGN_WEIGHTS, foreign);

/** Fits the weights for the base's own language, and what its answers are assured by. */
function fitOwn(): Weights {
  const { cases } = readCases(QUESTIONS);
  const own = fitTo(cases);
  keep(WEIGHTS, own);
  keep(ASSURANCE, fitAssurance(base, own, { cases, patterns }));
  return own;
}

function keep(file: URL, fitted: object): void {
  writeFileSync(file, `${JSON.stringify(fitted, null, 2)}\n`);
  console.log(fitted);
}

/** @param from weights of a fit to more questions, which this one is pulled back to */
function fitTo(asked: readonly Case[], from?: Weights): Weights {
  const examples = { alone: [] as Example<string>[], inContext: [] as Example<string>[] };
  const memory = new Memory();
  for (const one of asked) {
    const { question: text, conversation = text } = one;
    const { answer, reasoning, parts } = engine.consider({ text, context: memory.recall(conversation, 0) });
    // Of several questions, none was taken as the whole that the fact answers.
    if (!parts) examples[reasoning.setting].push(exampleOf(reasoning, one));
    // The bot's own answers, right or wrong, are what the next turn leans on.
    const entry = entryOf(answer);
    if (entry) memory.remember(conversation, entry.id, 0);
  }
  const fitted = {
    alone: fitIn("alone", examples.alone, from),
    inContext: fitIn("inContext", examples.inContext, from),
  };
  return makeWeights((setting, kind, name) =>
    kind === "fact" && name === ALWAYS
      ? ANSWERED_MORE[setting]
      : Math.round((fitted[setting][nameOf(kind, name)] ?? 0) * 1000) / 1000,
  );
}

function fitIn(setting: Setting, examples: readonly Example<string>[], from?: Weights): Record<string, number> {
  const kinds = ["fact", "other", "none"] as const;
  const signs = new Map(
    kinds.flatMap((kind) =>
      piecesFor(setting, kind).map(({ name, speaks }) => [nameOf(kind, name), SIGNS[speaks]] as const),
    ),
  );
  const start =
    from &&
    kinds.flatMap((kind) => Object.entries(from[setting][kind]).map(([name, weight]) => [nameOf(kind, name), weight]));
  return fitWeights(examples, (name) => signs.get(name) ?? 0, start && Object.fromEntries(start));
}

/** Right are the answers that match the fact's patterns; for a question without answer, every known unknown and “none”. */
function exampleOf({ setting, candidates, against }: Reasoning, { fact }: Case): Example<string> {
  const options = candidates.map(({ entry, evidence }) => ({
    evidence: named(setting, kindOf(entry), evidence),
    right: fact === null ? entry.kind !== "fact" : entry.kind === "fact" && answers(entry.answer.en, fact, patterns),
  }));
  return [...options, { evidence: named(setting, "none", against), right: fact === null }];
}

/** What is weighed of an option, under the names that the fitting knows. */
function named(setting: Setting, kind: OptionKind, evidence: Evidence | Strangeness): Record<string, number> {
  const values = new Map(Object.entries<number>(evidence));
  const told = piecesFor(setting, kind).map(({ name }) => [nameOf(kind, name), values.get(name) ?? 0] as const);
  // Only differences count, so one kind of option needs no constant.
  return Object.fromEntries(kind === "fact" ? told : [...told, [nameOf(kind, ALWAYS), 1]]);
}

function nameOf(kind: OptionKind, evidence: string): string {
  return `${kind} ${evidence}`;
}
