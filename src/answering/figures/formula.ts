/**
 * What is done with figures. `shares` tells of a whole what each of its groups is of it. `rank` goes from most to least, `rank-up` from least to most; `more`, `fewer` and `same` ask
 * whether the first is so beside the other, `most` and `least` whether it is of all groups.
 */
export const OPERATIONS = [
  "sum",
  "difference",
  "ratio",
  "share",
  "shares",
  "rank",
  "rank-up",
  "compare",
  "more",
  "fewer",
  "same",
  "most",
  "least",
  "per-day",
  "per-hour",
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** They tell which of two is the higher, and not by how much. */
export const COMPARING: ReadonlySet<Operation> = new Set<Operation>([
  "compare",
  "more",
  "fewer",
  "same",
  "most",
  "least",
]);

/** Ids of the facts whose figures are added up for one operand. */
export type Term = readonly [string, ...string[]];

/** Figures to be added up, each once. */
export function termFrom(ids: readonly string[]): Term | undefined {
  const [first, ...others] = new Set(ids);
  return first === undefined ? undefined : [first, ...others];
}

/** Arithmetic on facts, by their ids: with another base's figures it gives that base's result. */
export interface Formula {
  readonly operation: Operation;
  readonly terms: readonly Term[];
}

/** As stores and buttons keep it: `difference,toll.loyalists,toll.security`, `compare,votes.a,votes.b+votes.c`. */
export function formatFormula({ operation, terms }: Formula): string {
  return [operation, ...terms.map((term) => term.join("+"))].join(",");
}

/** Reads back what `formatFormula` wrote; undefined where it isn't that. */
export function parseFormula(text: string): Formula | undefined {
  const [name, ...rest] = text.split(",");
  const operation = OPERATIONS.find((each) => each === name);
  const terms = rest.flatMap((term): Term[] => {
    const [first, ...others] = term.split("+");
    return first ? [[first, ...others]] : [];
  });
  return operation && terms.length > 0 ? { operation, terms } : undefined;
}
