import { createEngine } from "../../answering/engine.ts";
import type { Setting } from "../../answering/evidence.ts";
import { Memory } from "../../answering/memory.ts";
import { ASSURING, ASSURING_NAMES, type Assuring } from "../../answering/roles/assurance.ts";
import type { Weights } from "../../answering/weights.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import { withoutUnknowns } from "../../knowledge/without-unknowns.ts";
import type { Case } from "../evaluation/question-files.ts";
import { answers } from "../evaluation/score.ts";
import { type Example, fitWeights } from "./fit-weights.ts";

/** Less probable answers aren't given anyway. */
const GIVEN = 0.45;
const SIGNS = { for: 1, against: -1 } as const;

type Name = keyof Assuring | "always";

/**
 * Weights that tell whether the likeliest answer is right from whether anything was to be answered: a logistic regression
 * over the same questions, put to the pack as it is, to half of its known unknowns and to none, as a new event begins.
 * @param weights of the evidence
 */
export function fitAssurance(
  base: KnowledgeBase,
  weights: Weights,
  { cases, patterns }: { readonly cases: readonly Case[]; readonly patterns: ReadonlyMap<string, readonly RegExp[]> },
): Record<Setting, Record<Name, number>> {
  const examples = { alone: [] as Example<Name>[], inContext: [] as Example<Name>[] };
  const unknowns = [...base.entries.values()].filter(({ kind }) => kind === "unknown").map(({ id }) => id);
  const half = new Set(unknowns.filter((_, i) => i % 2 === 0));
  for (const pack of [base, withoutUnknowns(base, (id) => half.has(id)), withoutUnknowns(base)]) {
    const engine = createEngine(pack, undefined, weights);
    const memory = new Memory();
    for (const { question: text, conversation = text, fact } of cases) {
      const { reasoning } = engine.consider({ text, context: memory.recall(conversation, 0) });
      const { assurance, setting, candidates } = reasoning;
      const [best] = candidates;
      if (!best || best.probability < GIVEN) continue;
      memory.remember(conversation, best.entry.id, 0);
      if (!assurance) continue;
      const right = fact !== null && answers(best.entry, best.entry.answer.en, fact, patterns);
      examples[setting].push([
        { evidence: { ...assurance.evidence, always: 1 }, right },
        { evidence: {}, right: !right },
      ]);
    }
  }
  return { alone: fitIn(examples.alone), inContext: fitIn(examples.inContext) };
}

function fitIn(examples: readonly Example<Name>[]): Record<Name, number> {
  const fitted = fitWeights(examples, (name) => (name === "always" ? 0 : SIGNS[ASSURING[name].speaks]));
  const names: readonly Name[] = [...ASSURING_NAMES, "always"];
  return Object.fromEntries(names.map((name) => [name, Math.round((fitted[name] ?? 0) * 1000) / 1000])) as Record<
    Name,
    number
  >;
}
