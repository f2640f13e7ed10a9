import { createEngine } from "../../answering/engine.ts";
import type { Setting } from "../../answering/evidence.ts";
import { Memory } from "../../answering/memory.ts";
import {
  ASSURING,
  ASSURING_NAMES,
  type AssuranceWeights,
  type Assuring,
} from "../../answering/roles/assuring/assurance.ts";
import type { Weights } from "../../answering/weights.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import { answers } from "../evaluation/score.ts";
import type { AskedToFit } from "./fit-evidence.ts";
import { type Example, fitWeights } from "./fit-weights.ts";
import type { Gathered } from "./gathering.ts";

/** Less probable answers aren't given anyway. */
export const GIVEN = 0.2;
const SIGNS = { for: 1, against: -1, either: 0 } as const;

export type Name = keyof Assuring | "always";

/** What is likeliest of questions, with what tells whether it is right. */
export interface Assured {
  readonly answerable: Gathered<Name>;
  readonly unanswerable: Gathered<Name>;
  /** The words that each was asked in. */
  readonly asked: ReadonlyMap<Example<Name>, readonly string[]>;
}

/**
 * Whether the likeliest answers are right, with what tells of it.
 * @param weights of the evidence
 */
export function assuranceExamples(base: KnowledgeBase, weights: Weights, { cases, patterns }: AskedToFit): Assured {
  const none = () => ({ alone: [] as Example<Name>[], inContext: [] as Example<Name>[] });
  const examples = { answerable: none(), unanswerable: none() };
  const engine = createEngine(base, undefined, weights);
  const asked = new Map<Example<Name>, readonly string[]>();
  const memory = new Memory();
  for (const { question: text, conversation = text, fact } of cases) {
    const { reasoning } = engine.consider({ text, context: memory.recall(conversation, 0) });
    const { assurance, setting, candidates, reading } = reasoning;
    const [best] = candidates;
    if (!best || best.probability < GIVEN) continue;
    memory.remember(conversation, best.entry.id, 0);
    if (!assurance || best.evidence.unheld) continue;
    const right = fact !== null && answers(best.entry, best.entry.answer.en, fact, patterns);
    const example = [
      { evidence: { ...assurance.evidence, always: 1 }, right },
      { evidence: {}, right: !right },
    ];
    examples[fact === null ? "unanswerable" : "answerable"][setting].push(example);
    asked.set(example, reading.words);
  }
  return { ...examples, asked };
}

/**
 * Weights that tell right answers from those where another or nothing was to be answered: a logistic regression.
 * @param counts what counts in conversations
 */
export function fitAssurance(examples: Gathered<Name>, counts: (name: string) => boolean): AssuranceWeights {
  const inConversation = (example: Example<Name>): Example<Name> =>
    example.map(({ evidence, right }) => {
      const counted = Object.entries(evidence).filter(([name]) => name === "always" || counts(name));
      return { evidence: Object.fromEntries(counted), right };
    });
  return { alone: fitIn(examples.alone), inContext: fitIn(examples.inContext.map(inConversation)) };
}

/** How assured an answer is by such weights, 0 to 1. */
export function assuredBy(weights: AssuranceWeights[Setting], [option]: Example<Name>): number {
  const odds = [...ASSURING_NAMES, "always" as const].reduce(
    (sum, name) => sum + (option?.evidence[name] ?? 0) * weights[name],
    0,
  );
  return 1 / (1 + Math.exp(-odds));
}

function fitIn(examples: readonly Example<Name>[]): Record<Name, number> {
  const fitted = fitWeights(examples, (name) => (name === "always" ? 0 : SIGNS[ASSURING[name].speaks]));
  const names: readonly Name[] = [...ASSURING_NAMES, "always"];
  return Object.fromEntries(names.map((name) => [name, Math.round((fitted[name] ?? 0) * 1000) / 1000])) as Record<
    Name,
    number
  >;
}
