import { type Entry, type Fact, type KnowledgeBase, tellingEntries } from "../../../knowledge/model.ts";
import { valuesIn } from "../../../numbers/read-numbers.ts";
import type { Reasoning } from "../../decide.ts";
import type { Judged } from "./judged.ts";

/** The entry that tells a fact: the likeliest meant, or else the one that tells little besides. */
export function entryOf(
  base: KnowledgeBase,
  { fact, year, isOfCount = false }: Judged,
  { candidates }: Reasoning,
): Entry | undefined {
  const those = tellingEntries(base, fact.id);
  const likely = candidates.map(({ entry }) => entry).filter((entry) => those.includes(entry));
  // Who counted is told with the count, but the count isn't told there.
  const tellsCount = ({ answer }: Entry) =>
    isOfCount && fact.figure !== undefined && valuesIn(answer.en).includes(fact.figure.value);
  const ordered = [...likely.filter(tellsCount), ...likely, ...those.filter(tellsCount), ...those];
  return ordered.find(({ answer }) => year !== undefined && answer.en.includes(`${year}`)) ?? ordered[0];
}

/** The entry that tells all of several facts, and the least besides; undefined where none does. */
export function tellingAll(base: KnowledgeBase, those: readonly { readonly fact: Fact }[]): Entry | undefined {
  const ids = [...new Set(those.map(({ fact }) => fact.id))];
  const [first = "", ...others] = ids;
  return tellingEntries(base, first).find(({ facts }) => others.every((id) => facts.some((fact) => fact.id === id)));
}
