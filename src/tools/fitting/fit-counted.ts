import { learnCounted, type ReadExample, withLines } from "../../checking/counting/counted-examples.ts";
import {
  type CountedOption,
  type CountedWeights,
  countedOptions,
  OF_FIGURE,
  OF_OTHERS,
} from "../../checking/counting/likely-counts.ts";
import { knownOf, measuresOf } from "../../checking/known-base.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import { type Example, fitWeights } from "./fit-weights.ts";

/** The examples are learned from in so many parts: each is judged by what was learned from the others. */
const PARTS = 5;

/** Weights that tell what numbers count by what they sound like and by what rules make of them. */
export function fitCounted(base: KnowledgeBase): CountedWeights {
  const known = knownOf(base);
  const all = withLines(base);
  // One sentence may stand there for each of its numbers.
  const texts = new Map([...new Set(all.map(({ text }) => lettersOf(text)))].map((text, i) => [text, i]));
  const examples: Example<string>[] = [];
  for (let part = 0; part < PARTS; part++) {
    const isOut = ({ text }: ReadExample) => (texts.get(lettersOf(text)) ?? 0) % PARTS === part;
    const optionsOf = countedOptions(learnCounted(all.filter((one) => !isOut(one))), known);
    // Rules read English.
    for (const { kind, stated, ...one } of all.filter((one) => isOut(one) && !/\p{Script=Arabic}/u.test(one.text))) {
      const options = optionsOf({ ...one, ruled: one.counts.map((count) => measuresOf(count, known)) });
      examples.push((options[one.counts.indexOf(stated)] ?? []).map((option) => weighable(option, kind)));
    }
  }
  const fitted = fitWeights(examples, () => 0);
  const of = (kind: CountedOption["of"], names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, Math.round((fitted[`${kind} ${name}`] ?? 0) * 1000) / 1000]));
  return {
    figure: of("figure", OF_FIGURE),
    none: of("none", OF_OTHERS),
    several: of("several", OF_OTHERS),
  } as CountedWeights;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, "");
}

function weighable({ kind, of, evidence }: CountedOption, right: string): Example<string>[number] {
  const named = Object.entries(evidence).map(([name, value]) => [`${of} ${name}`, value]);
  return { evidence: Object.fromEntries(named), right: kind === right };
}
