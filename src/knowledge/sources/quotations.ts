import type { Pack } from "../pack/pack.ts";
import type { Placed } from "../pack/placed.ts";
import type { RawFact } from "../pack/schema.ts";

/** One quotation of a fact: of its present value, of a further source, or of an earlier value. */
export interface Quotation {
  readonly fact: Placed<RawFact>;
  /** Where it stands within the fact. */
  readonly field: readonly PropertyKey[];
  readonly source: string;
  readonly quote: string;
  /** The figure that it must state. */
  readonly value: number | undefined;
}

/** Every quotation that a pack's facts hold. */
export function quotationsOf(pack: Pack): Quotation[] {
  return [...pack.facts, ...pack.withdrawn].flatMap((fact) => [
    { fact, field: [], source: fact.source, quote: fact.quote, value: fact.figure?.value },
    ...fact.alsoIn.map(({ source, quote }, i) => ({
      fact,
      field: ["alsoIn", i],
      source,
      quote,
      value: fact.figure?.value,
    })),
    ...fact.superseded.map(({ source = fact.source, quote, figure }, i) => ({
      fact,
      field: ["superseded", i],
      source,
      quote,
      value: figure?.value,
    })),
  ]);
}
