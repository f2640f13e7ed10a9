import type { Fact, KnowledgeBase } from "../../knowledge/model.ts";
import { placeIn } from "../../knowledge/sources/fingerprint.ts";

/** A base's facts as its sources tell them, one source after the other. */
export function inSourceOrder({ facts, sources }: KnowledgeBase): readonly Fact[] {
  const order = [...sources.keys()];
  const places = new Map(
    [...facts.values()].map((fact) => {
      const { fingerprint } = fact.source;
      const within = fingerprint ? (placeIn(fact.quote, fingerprint) ?? Infinity) : Infinity;
      return [fact, { source: order.indexOf(fact.source.id), within }] as const;
    }),
  );
  const placeOf = (fact: Fact) => places.get(fact) ?? { source: 0, within: 0 };
  return [...facts.values()].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one.source - other.source || compare(one.within, other.within);
  });
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
