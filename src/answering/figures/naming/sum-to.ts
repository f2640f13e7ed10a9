import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Measure } from "../measures.ts";
import { obstacleTo } from "../overlap.ts";

/** Groups that add up to a number; none where several do. */
export function sumTo(base: KnowledgeBase, groups: readonly Measure[], number: number): readonly Measure[] {
  const sums: Measure[][] = [[]];
  for (const one of groups.slice(0, 6)) sums.push(...sums.map((sum) => [...sum, one]));
  const same = sums.filter(
    (sum) => sum.length > 1 && sum.reduce((total, { fact }) => total + fact.figure.value, 0) === number,
  );
  const [only = [], ...others] = same;
  return others.length > 0 ||
    obstacleTo(
      base,
      only.map(({ fact }) => fact),
    )
    ? []
    : only;
}
