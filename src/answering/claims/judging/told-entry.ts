import { countsOf } from "../../../knowledge/counting/counts.ts";
import { type Entry, type Fact, type KnowledgeBase, tellingEntries } from "../../../knowledge/model.ts";
import { valuesIn } from "../../../numbers/read-numbers.ts";
import type { Reasoning } from "../../decide.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import { type Aligned, type Held, nearest, strangersTo } from "./aligned.ts";
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
  const shown = countsOf(base.event).flatMap(({ entry }) => those.find(({ id }) => id === entry) ?? []);
  const telling = [...likely, ...shown, ...those].filter(tellsCount);
  const ordered = [...telling, ...likely, ...those];
  return ordered.find(({ answer }) => year !== undefined && answer.en.includes(`${year}`)) ?? ordered[0];
}

/** The entry that tells all of several facts, and the least besides; undefined where none does. */
export function tellingAll(base: KnowledgeBase, those: readonly { readonly fact: Fact }[]): Entry | undefined {
  const ids = [...new Set(those.map(({ fact }) => fact.id))];
  const [first = "", ...others] = ids;
  return tellingEntries(base, first).find(({ facts }) => others.every((id) => facts.some((fact) => fact.id === id)));
}

/** What somebody else, or the same one, is told to do is about them from here on, and an entry about the rest of what is said. */
const LEAST = 0.1;
const MEANT = 0.6;

/** What is told where a claim is neither borne out nor ruled out: otherwise of the same ones, or perhaps the same in other words. */
export interface ToldInstead {
  readonly entry: Entry;
  readonly how: "instead" | "reworded" | "denied";
}

/**
 * What a source tells of just those of whom something is claimed that it doesn't say, or of all the rest of that; undefined where
 * nothing surely does.
 */
export function toldInstead(
  base: KnowledgeBase,
  clause: ReadClause,
  aligned: readonly Aligned[],
  reasoning: Reasoning,
  { holdings }: Held,
): ToldInstead | undefined {
  const otherwise = nearest(
    aligned.filter(
      ({ topic, alignment: { hasSubject, contradicted, others } }) =>
        topic >= LEAST && hasSubject && contradicted > 0 && others === 0,
    ),
  );
  const { fact } = otherwise?.alignment.statement ?? {};
  const entry = fact && entryOf(base, { verdict: "no", fact }, reasoning);
  if (entry) return { entry, how: "instead" };
  const [likeliest] = reasoning.candidates;
  const best = nearest(aligned);
  if (likeliest?.entry.kind !== "fact" || likeliest.probability < MEANT || !best) return undefined;
  const isOfRest = best.alignment.said > 0 && strangersTo(clause, best.alignment, holdings).length > 0;
  return isOfRest ? { entry: likeliest.entry, how: "reworded" } : undefined;
}
