import type { KnowledgeBase } from "../../knowledge/model.ts";
import { compute } from "./compute.ts";
import { type Formula, type Operation, parseFormula, type Term, termFrom } from "./formula.ts";
import type { Measure } from "./measures.ts";

/** Operations that hold one figure against another. */
const PAIRING: ReadonlySet<Operation> = new Set([
  "compare",
  "more",
  "fewer",
  "same",
  "ratio",
  "rank",
  "rank-up",
  "difference",
]);

/** What was computed or told last, for arithmetic that goes on from it. */
export interface Told {
  /** Figures that add up to the number that was told last; undefined where it was none, or isn't made of figures alone. */
  readonly term: Term | undefined;
  /** That number was computed. */
  readonly isComputed: boolean;
  /** What was computed last. */
  readonly formula: Formula | undefined;
  /** Two sides that were held against each other. */
  readonly sides: readonly [Term, Term] | undefined;
}

/**
 * What a conversation told last.
 * @param context of the conversation; of a computed answer its formula stands there, too
 * @param last the only figure of the last answer
 */
export function toldLast(base: KnowledgeBase, context: readonly string[], last: Measure | undefined): Told {
  const formula = context.flatMap((id) => parseFormula(id) ?? [])[0];
  if (!formula || !compute(base, formula))
    return { term: last && [last.fact.id], isComputed: false, formula: undefined, sides: undefined };
  return { term: termTold(base, formula), isComputed: true, formula, sides: sidesOf(formula) };
}

/** The figures that a formula's number is made of: what a sum adds up, or what is left of several without some. */
function termTold(base: KnowledgeBase, formula: Formula): Term | undefined {
  const { operation, terms } = formula;
  const [one, other] = terms;
  const computation = compute(base, formula);
  if (!one || !computation || computation.obstacle) return undefined;
  if (operation === "sum") return termFrom(computation.operands.flatMap(({ facts }) => facts.map(({ id }) => id)));
  if (operation === "share" || operation.startsWith("per-")) return one;
  if (operation !== "difference" || !other) return undefined;
  const [whole, taken] = one.length > other.length ? [one, other] : [other, one];
  return taken.every((id) => whole.includes(id)) ? termFrom(whole.filter((id) => !taken.includes(id))) : undefined;
}

function sidesOf({ operation, terms }: Formula): readonly [Term, Term] | undefined {
  const [one, other, ...more] = terms;
  const isPair = PAIRING.has(operation);
  return isPair && one && other && more.length === 0 ? [one, other] : undefined;
}
