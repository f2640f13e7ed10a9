import type { Answer } from "../../../answering/answer.ts";
import { answerFormula } from "../../../answering/figures/answer-formula.ts";
import { parseFormula } from "../../../answering/figures/formula.ts";
import { forgetOldest } from "../../../forget-oldest.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Display, DisplayKind } from "../display.ts";
import { answerMessage } from "./answer-message.ts";
import { entryDisplay } from "./entry-display.ts";

/** Computed answers: `figures:` and the formula, computed anew with the figures that the base has now. */
export const figuresKind: DisplayKind = {
  kind: "figures:",
  render(base, formula, context) {
    const answer = computed(base, formula, context.language);
    return answer && answerMessage(answer, context);
  },
  facts: (base, formula, language) => computed(base, formula, language)?.facts ?? [],
};

/** What a posted answer shows: an entry's, or one that was computed. */
export function displayOf({ entry, formula }: Extract<Answer, { outcome: "answer" }>): Display {
  return formula === undefined ? entryDisplay(entry.id) : { kind: figuresKind, which: formula };
}

/** Formulas whose answers are kept. */
const MOST = 200;
const kept = new WeakMap<KnowledgeBase, Map<string, ReturnType<typeof compute>>>();

/** What a formula comes to now; undefined where the base lacks a figure by now. */
export function computed(base: KnowledgeBase, text: string, language: Language) {
  const known = kept.get(base) ?? new Map<string, ReturnType<typeof compute>>();
  kept.set(base, known);
  const key = `${language} ${text}`;
  if (!known.has(key)) known.set(key, compute(base, text, language));
  forgetOldest(known, MOST);
  return known.get(key);
}

function compute(base: KnowledgeBase, text: string, language: Language) {
  const formula = parseFormula(text);
  return formula && answerFormula(base, formula, language);
}
