import { entryOf } from "../../answering/answer.ts";
import type { Reasoning } from "../../answering/decide.ts";
import type { Engine } from "../../answering/engine.ts";
import type { Evidence, Setting, Strangeness } from "../../answering/evidence.ts";
import { Memory } from "../../answering/memory.ts";
import { ALWAYS, makeWeights, type OptionKind, piecesFor, type Weights } from "../../answering/weights.ts";
import type { Case } from "../evaluation/question-files.ts";
import { answers } from "../evaluation/score.ts";
import { type Example, fitWeights } from "./fit-weights.ts";
import type { Gathered } from "./gathering.ts";

/** The calibration set holds more near misses than people ask: how much likelier an answer is in real life, in log-odds. */
const ANSWERED_MORE = { alone: -0.2, inContext: 0.3 };
/** The same of small packs, where known unknowns of any event have more wordings than answers, and assurance judges the likeliest answer. */
export const ANSWERED_MORE_OF_FEW = { alone: 1.3, inContext: 0.7 };
const SIGNS = { for: 1, against: -1, either: 0 } as const;
const KINDS = ["fact", "unknown", "smalltalk", "none"] as const;
/** Kinds of questions without an answer that small talk may meet. */
const CHAT = /^(?:chitchat|adversarial|off-topic|opinion|later turn|first turn)$/;

/** Questions, and what a right answer holds. */
export interface AskedToFit {
  readonly cases: readonly Case[];
  readonly patterns: ReadonlyMap<string, readonly RegExp[]>;
}

/** What questions may mean, with the evidence for it. */
export function evidenceExamples(engine: Engine, { cases, patterns }: AskedToFit): Gathered<string> {
  const examples = { alone: [] as Example<string>[], inContext: [] as Example<string>[] };
  const memory = new Memory();
  for (const one of cases) {
    const { question: text, conversation = text } = one;
    const { answer, reasoning, parts } = engine.consider({ text, context: memory.recall(conversation, 0) });
    // Of several questions, none was taken as the whole that the fact answers.
    if (!parts) examples[reasoning.setting].push(exampleOf(reasoning, one, patterns));
    // The bot's own answers, right or wrong, are what the next turn leans on.
    const entry = entryOf(answer);
    if (entry) memory.remember(conversation, entry.id, 0);
  }
  return examples;
}

/**
 * Weights under which the right options are the likeliest.
 * @param from weights of a fit to more questions, which this one begins from and is pulled back to
 * @param answeredMore how much likelier an answer is than the examples show, in log-odds
 */
export function fitEvidence(
  examples: Gathered<string>,
  {
    from,
    answeredMore = ANSWERED_MORE,
  }: { readonly from?: Weights; readonly answeredMore?: typeof ANSWERED_MORE } = {},
): Weights {
  const fitted = {
    alone: fitIn("alone", examples.alone, from),
    inContext: fitIn("inContext", examples.inContext, from),
  };
  return makeWeights((setting, kind, name) =>
    kind === "fact" && name === ALWAYS
      ? answeredMore[setting]
      : Math.round((fitted[setting][nameOf(kind, name)] ?? 0) * 1000) / 1000,
  );
}

function fitIn(setting: Setting, examples: readonly Example<string>[], from?: Weights): Record<string, number> {
  const signs = new Map(
    KINDS.flatMap((kind) =>
      piecesFor(setting, kind).map(({ name, speaks }) => [nameOf(kind, name), SIGNS[speaks]] as const),
    ),
  );
  const start =
    from &&
    KINDS.flatMap((kind) => Object.entries(from[setting][kind]).map(([name, weight]) => [nameOf(kind, name), weight]));
  return fitWeights(examples, (name) => signs.get(name) ?? 0, start && Object.fromEntries(start));
}

/** Right are the answers that match the fact's patterns; for a question without answer, every known unknown, “none”, and for chatter small talk. */
function exampleOf(
  { setting, candidates, against }: Reasoning,
  { fact, kind }: Case,
  patterns: AskedToFit["patterns"],
): Example<string> {
  const isRight = (entry: Reasoning["candidates"][number]["entry"]) =>
    fact === null
      ? entry.kind === "unknown" || (entry.kind === "smalltalk" && CHAT.test(kind))
      : entry.kind === "fact" && answers(entry, entry.answer.en, fact, patterns);
  const options = candidates.map(({ entry, evidence }) => ({
    evidence: named(setting, entry.kind, evidence),
    right: isRight(entry),
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
