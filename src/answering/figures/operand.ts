import { sharedUnit } from "../../knowledge/counting/units.ts";
import { formatNumber } from "../../knowledge/figure.ts";
import type { Fact, Figure, KnowledgeBase } from "../../knowledge/model.ts";
import type { Unit } from "../../knowledge/pack/figure-schema.ts";
import { type Amount, amountOf, sumOf } from "./amount.ts";
import type { Term } from "./formula.ts";
import { obstacleTo } from "./overlap.ts";

export const SYMBOLS = { sum: " + ", difference: " − ", quotient: " ÷ " } as const;

/** A fact that counts. */
export type Counted = Fact & { readonly figure: Figure };

/** One side of an operation: a figure, or several that add up. */
export interface Operand {
  readonly facts: readonly [Counted, ...Counted[]];
  readonly amount: Amount;
}

/** What a term counts; undefined where the base lacks a figure of it, or where they can’t be added. */
export function operandOf(base: KnowledgeBase, term: Term): Operand | undefined {
  const [first, ...others] = term.flatMap((id) => {
    const fact = base.facts.get(id);
    return fact && isCounted(fact) ? [fact] : [];
  });
  if (!first || others.length + 1 < term.length) return undefined;
  const facts = [first, ...others] as const;
  if (others.length > 0 && obstacleTo(base, facts)) return undefined;
  return { facts, amount: sumOf(facts.map(({ figure }) => amountOf(figure))) };
}

/** Whether a fact counts, one number and no range. */
export function isCounted(fact: Fact): fact is Counted {
  return fact.figure !== undefined && fact.figure.to === undefined && fact.figure.isName !== true;
}

/** Whether two operands count in the same. */
export function sharesUnit({ facts: some }: Operand, { facts: others }: Operand): boolean {
  return sharedUnit([...some, ...others].map(({ figure }) => figure)) !== undefined;
}

/** In what figures of one unit are. */
export function unitOf([first]: readonly Counted[]): "" | Unit {
  return first?.figure.unit ?? "";
}

/** Figures with a sign between them. */
export function written(facts: readonly Counted[], symbol: keyof typeof SYMBOLS): string {
  return facts.map(({ figure }) => digits(figure.value)).join(SYMBOLS[symbol]);
}

/** Operands with a sign between them, sums in brackets. */
export function inDigits(operands: readonly Operand[], symbol: keyof typeof SYMBOLS): string {
  return operands
    .map(({ facts }) => (facts.length > 1 ? `(${written(facts, "sum")})` : written(facts, "sum")))
    .join(SYMBOLS[symbol]);
}

/** A number in digits, small ones too: a formula spells nothing out. */
export function digits(value: number): string {
  return value < 10 ? String(value) : formatNumber(value, "en");
}
