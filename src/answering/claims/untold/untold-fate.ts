import type { Entry, Fact, KnowledgeBase } from "../../../knowledge/model.ts";
import { isAfterwards } from "../holding/contradicting.ts";
import { isActor } from "../holding/same.ts";
import type { Held } from "../judging/aligned.ts";
import { isLeaving } from "../reading/contraries.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";

/** Between somebody and what befell them. */
const BEING =
  /^(?:is|are|was|s|has|had|been|being|got|gets|now|just|also|already|reportedly|allegedly|apparently|actually|really|himself|herself|in|under)$/;
const OBLIQUE = /^(?:of|to|for|by|with|against|under|from|and|or)$/;
/** Whom or how many somebody did it to. */
const OBJECT = /\b(?:people|persons|men|women|children|them|him|her|\d[\d,.]*)\b/i;

/**
 * What a source tells of the one person of whom a clause says that something befell them, where no statement tells of any such thing:
 * “the mayor was shot”, “the minister resigns”. Undefined where it says nothing of the kind, or is held against what befell them.
 */
export function toldOfUntoldFate(
  clause: ReadClause,
  { holdings, kinds }: Held,
  { entities, entries }: Pick<KnowledgeBase, "entities" | "entries">,
): { readonly fact: Fact; readonly entry?: Entry } | undefined {
  const isOfFate = ({ meanings }: Unit) => [...meanings].some((one) => kinds.fates.has(one) || isLeaving(one));
  const fate = clause.units.find(isOfFate);
  const person = clause.units.find(({ meanings }) => !meanings.isDisjointFrom(kinds.persons));
  if (!fate || !person || clause.isNegated || !isOneself(person, fate, clause, kinds)) return undefined;
  const [id = ""] = person.meanings.intersection(kinds.persons);
  const own = holdings.statements.filter(({ told }) => told.meanings.has(id));
  const befallen = own.filter(({ told }) => [...told.meanings].some((one) => kinds.fates.has(one)));
  const [isKnown] = befallen;
  if (isKnown)
    return isAfterwards(clause, isKnown) && fate.meanings.isDisjointFrom(isKnown.told.meanings)
      ? { fact: isKnown.fact }
      : undefined;
  const entry = entries.get(entities.get(id.slice(1))?.entry ?? "");
  const [fact] = entry?.facts ?? [];
  return entry && fact && { fact, entry };
}

/** Whether it befell the person, and wasn't done to others or to somebody of theirs. */
function isOneself(person: Unit, fate: Unit, { words, units, agents }: ReadClause, kinds: Held["kinds"]): boolean {
  if (agents.has(person) || OBLIQUE.test(words[person.start - 1] ?? "")) return false;
  const between = words.slice(person.end, fate.start);
  if (person.start > fate.start || !between.every((word) => BEING.test(word))) return false;
  const after = units.some((unit) => unit.start >= fate.end && isActor(unit, kinds));
  return !after && !OBJECT.test(words.slice(fate.end, fate.end + 3).join(" "));
}
