import type { Fact, KnowledgeBase } from "../../../../knowledge/model.ts";
import type { ReadClause } from "../../reading/read-clause.ts";
import type { Judged } from "../judged.ts";
import { countsIn } from "./judge-numbers.ts";

/** Smaller numbers count many a thing by chance. */
const TELLING = 100;

/** What a clause's only number counts, where it is ruled out of what the clause says; undefined where it may be several things. */
export function countedElsewhere(
  { facts }: Pick<KnowledgeBase, "facts">,
  { text, isNegated }: ReadClause,
  { verdict, fact }: Judged,
): Fact | undefined {
  const [number, ...others] = countsIn(text);
  if (!number || others.length > 0 || isNegated || verdict === "yes" || !fact.figure || number.value < TELLING)
    return undefined;
  const those = [...facts.values()].filter(({ figure }) => figure?.value === number.value && figure.unit !== "%");
  const labels = new Set(those.map(({ figure }) => figure?.label.en));
  const isOther = number.value !== fact.figure?.value;
  return labels.size === 1 && isOther ? those.at(-1) : undefined;
}
