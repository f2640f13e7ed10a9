import type { Pack } from "../pack/pack.ts";
import type { Placed } from "../pack/placed.ts";
import type { RawFact } from "../pack/schema.ts";
import { standsIn } from "./fingerprint.ts";

/** One quotation of a fact: of its present value, of a further source, or of an earlier value. */
export interface Quotation {
  readonly fact: Placed<RawFact>;
  /** Where it stands within the fact. */
  readonly field: readonly PropertyKey[];
  readonly source: string;
  readonly quote: string;
  /** The numbers of its figure, which it must state: of a range both ends. */
  readonly values: readonly number[];
}

/** Every quotation that a pack's facts hold. */
export function quotationsOf(pack: Pack): Quotation[] {
  return [...pack.facts, ...pack.withdrawn].flatMap((fact) => [
    { fact, field: [], source: fact.source, quote: fact.quote, values: valuesOf(fact.figure) },
    ...fact.alsoIn.map(({ source, quote }, i) => ({
      fact,
      field: ["alsoIn", i],
      source,
      quote,
      values: valuesOf(fact.figure),
    })),
    ...fact.superseded.map(({ source = fact.source, quote, figure }, i) => ({
      fact,
      field: ["superseded", i],
      source,
      quote,
      values: valuesOf(figure),
    })),
  ]);
}

function valuesOf(figure: { readonly value: number; readonly to?: number | undefined } | undefined): number[] {
  if (!figure) return [];
  return figure.to === undefined ? [figure.value] : [figure.value, figure.to];
}

/** Whether a quotation stands in its source, or names none that the pack has. */
export function isProven({ sources }: Pack, { source: id, quote }: Pick<Quotation, "source" | "quote">): boolean {
  const source = sources.find((one) => one.id === id);
  return !source || standsIn(quote, source.fingerprint);
}

/**
 * Whether the quotations of these facts stand in their sources. Where one doesn't, that is the problem, and what rests on
 * its words is none of its own.
 */
export function areProven(pack: Pack, facts: readonly string[]): boolean {
  return pack.facts.every((fact) => !facts.includes(fact.id) || isProven(pack, fact));
}
