import { countsOf } from "../../../knowledge/counting/counts.ts";
import { type Entry, type Fact, type KnowledgeBase, tellingEntries } from "../../../knowledge/model.ts";
import { valuesIn } from "../../../numbers/read-numbers.ts";
import type { Reasoning } from "../../decide.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import { type Aligned, type Held, nearest, strangersTo } from "./aligned.ts";
import type { Judged } from "./judged.ts";
import { countsIn } from "./numbers/judge-numbers.ts";

/** The entry that tells a fact: the likeliest meant, or else the one that tells little besides. */
export function entryOf(
  base: KnowledgeBase,
  { fact, entry, year, isOfCount = false }: Judged,
  { candidates }: Reasoning,
): Entry | undefined {
  if (entry) return entry;
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

/** What somebody else, or the same one, is told to do is about them from here on. */
const LEAST = 0.1;
/** What nothing surely is about is rather about the likeliest entry than about none, from here on. */
const NEAR = 0.3;
/** And surely from here on. */
const MEANT = 0.6;

/** What is told where a claim is neither borne out nor ruled out. */
export interface ToldInstead {
  readonly entry: Entry;
  /** Otherwise of the same ones, perhaps the same in other words, or what there is of just that. */
  readonly how: "instead" | "reworded" | "plainly";
  readonly confidence?: number;
}

/** The likeliest entry, which tells some of what is claimed, or otherwise. */
export interface ToldNearest extends ToldInstead {
  /** It is surely about all the rest of what is claimed. */
  readonly isSure: boolean;
}

/** What a source tells of just those of whom something is claimed that it doesn't say; undefined where nothing surely does. */
export function toldOtherwise(
  base: KnowledgeBase,
  aligned: readonly Aligned[],
  reasoning: Reasoning,
): ToldInstead | undefined {
  const otherwise = nearest(
    aligned.filter(
      ({ topic, alignment: { hasSubject, contradicted, others } }) =>
        topic >= LEAST && hasSubject && contradicted > 0 && others === 0,
    ),
  );
  const { fact } = otherwise?.alignment.statement ?? {};
  const entry = fact && entryOf(base, { verdict: "no", fact }, reasoning);
  return entry && { entry, how: "instead" };
}

/** The likeliest entry, where it tells some of what is claimed, or otherwise; undefined where it doesn't. */
export function toldNearest(
  clause: ReadClause,
  aligned: readonly Aligned[],
  { candidates: [likeliest] }: Reasoning,
  { holdings }: Held,
): ToldNearest | undefined {
  if (likeliest?.entry.kind !== "fact" || likeliest.probability < NEAR) return undefined;
  const { entry, probability } = likeliest;
  const best = nearest(aligned.filter(({ alignment }) => entry.facts.includes(alignment.statement.fact)));
  if (!best || best.alignment.said + best.alignment.contradicted === 0) return undefined;
  // “The mayor did it” may mean anything that he did.
  if (clause.units.length === 1 && best.alignment.namesOnly && probability < MEANT) return undefined;
  const strangers = strangersTo(clause, best.alignment, holdings);
  const { contradicted, statement } = best.alignment;
  const isOther =
    contradicted > 0 ||
    (clause.quantity !== undefined && clause.quantity !== statement.quantity) ||
    strangers.some(({ meanings }) => meanings.size > 0) ||
    countsIn(clause.text).some(({ value }) => !valuesIn(entry.answer.en).includes(value));
  const how = isOther ? "instead" : strangers.length > 0 ? "reworded" : "plainly";
  const isSure = probability >= MEANT && best.alignment.said > 0 && strangers.length > 0;
  return { entry, how, isSure, confidence: probability };
}
