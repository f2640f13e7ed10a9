import type { Reasoning } from "../../decide.ts";
import { type Alignment, align } from "../holding/align.ts";
import type { Holdings } from "../holding/held-statement.ts";
import type { Kinds } from "../holding/kinds.ts";
import { tells } from "../holding/same.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";

/** What a base's facts say, ready to hold clauses against. */
export interface Held {
  readonly holdings: Holdings;
  readonly kinds: Kinds;
}

/** How a clause stands to one statement that it may be about. */
export interface Aligned {
  readonly alignment: Alignment;
  /** How probably the clause is about the statement's fact, 0 to 1. */
  readonly topic: number;
  /** How likely the clause speaks of this statement rather than of another: the higher, the likelier. */
  readonly rate: number;
}

/** A clause beside each statement of the likeliest entries. */
export function alignedWith(clause: ReadClause, { candidates }: Reasoning, { holdings, kinds }: Held): Aligned[] {
  const topics = topicsOf(candidates);
  const isOfOne = isOfPerson(clause);
  return holdings.statements.flatMap((statement) => {
    const topic = topics.get(statement.fact.id);
    if (topic === undefined || (isOfOne && statement.told.meanings.isDisjointFrom(kinds.persons))) return [];
    const alignment = align(clause, statement, holdings, kinds);
    return [{ alignment, topic, rate: rate(alignment, topic) }];
  });
}

const PERSON = /^(?:he|she|hes|shes)$/;

/** Whether a clause speaks of one person: what it says can only be told of one. */
function isOfPerson({ words }: ReadClause): boolean {
  return PERSON.test(words[0] ?? "");
}

/** The statement that the clause most likely speaks of; undefined where there is none. */
export function nearest(aligned: readonly Aligned[]): Aligned | undefined {
  return aligned.toSorted((a, b) => b.rate - a.rate)[0];
}

/** What of a clause neither a statement says nor anything that stands around it. */
export function strangersTo(
  { units }: ReadClause,
  { statement }: Alignment,
  { event, light }: Held["holdings"],
): Unit[] {
  const { told, siblings, context, claimant } = statement;
  return units.filter(
    (unit) =>
      ![told, siblings, context, claimant, event].some((those) => tells(those, unit)) &&
      (unit.meanings.size > 0 || !unit.stems.every((stem) => light.has(stem))),
  );
}

/** How probably a question is about a fact, by the entries that tell it. */
function topicsOf(candidates: Reasoning["candidates"]): ReadonlyMap<string, number> {
  const topics = new Map<string, number>();
  for (const { entry, probability } of candidates) {
    if (entry.kind !== "fact") continue;
    for (const { id } of entry.facts) topics.set(id, (topics.get(id) ?? 0) + probability);
  }
  return topics;
}

/** The less is foreign and contradicted, and the more is said, the likelier the clause speaks of the statement. */
function rate(alignment: Alignment, topic: number): number {
  const { said, explained, contradicted, ofEvent, foreign, literal, hasDeed, hasSubject } = alignment;
  return (
    6 * topic -
    10 * (foreign + (contradicted > 0 ? ofEvent : 0)) -
    4 * contradicted +
    2 * said +
    explained +
    literal / 4 +
    (hasDeed ? 1 : 0) +
    (hasSubject ? 1 : 0)
  );
}
