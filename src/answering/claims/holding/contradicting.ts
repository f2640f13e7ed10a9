import { OFFICE } from "../reading/contraries.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";
import type { Filler, HeldStatement } from "./held-statement.ts";
import { type Kinds, OF_A_PERSON } from "./kinds.ts";
import { alike, tells } from "./same.ts";

/** It is said of how somebody is by now: what befell them before shuts out nothing of that. */
const OF_NOW = /\b(?:is|are|s|hes|shes|theyre|has been|have been|now|still|currently|today|since)\b/;
const OF_THEN = /\b(?:was|were|had)\b/;

/** Whether a clause tells how somebody is by now, or what befell them where they are told to have got to. */
export function isAfterwards({ words, units, isNegated }: ReadClause, { fillers }: HeldStatement): boolean {
  const said = words.join(" ");
  const isThere = fillers.some(
    ({ role, units: those }) => role === "where" && those.some((one) => units.some((unit) => alike(unit, one))),
  );
  return !isNegated && (isThere || (OF_NOW.test(said) && !OF_THEN.test(said)));
}

/** Whether a unit says the contrary of what is told, or another of an exclusive kind. */
export function contradicts(unit: Unit, statement: HeldStatement, claim: ReadClause, kinds: Kinds): boolean {
  const { told, quantity } = statement;
  const others = new Set(claim.units.flatMap((one) => (one === unit ? [] : [...one.meanings])));
  if ([...unit.opposes].some((one) => told.meanings.has(one))) return true;
  if ([...unit.meanings].some((one) => told.meanings.has(one))) return false;
  // Where most are of one kind, some may be of another.
  if (quantity !== undefined && claim.quantity === undefined) return false;
  const isOfOne = [...others].some((one) => kinds.persons.has(one) && told.meanings.has(one));
  const isOfOther = isOfOne && !isAfterwards(claim, statement);
  const exclusive = new Set([...unit.meanings].flatMap(kinds.exclusiveOf));
  return [...told.meanings].some(
    (one) =>
      !others.has(one) &&
      kinds.exclusiveOf(one).some((kind) => exclusive.has(kind) && (kind !== OF_A_PERSON || isOfOther)),
  );
}

/** What of a statement an actor or a place takes the place of. */
export function rivalsOf(unit: Unit, { fillers }: HeldStatement, kinds: Kinds): Filler[] {
  const own = new Set([...unit.meanings].flatMap(kinds.of));
  const deeds = fillers.filter(({ role }) => role === "what").flatMap(({ meanings }) => [...meanings]);
  // To be of a sect, or one of some group, shuts out nobody else, nor does what several may do.
  const isShared = deeds.some(
    (one) =>
      kinds.shared.has(one) ||
      kinds.exclusiveOf(one).some((kind) => kind !== OF_A_PERSON) ||
      kinds.of(one).includes("actor"),
  );
  const isPerson = (meanings: ReadonlySet<string>) => [...meanings].some((one) => kinds.persons.has(one));
  // An office has one holder: who heads it isn't headed by another.
  const isOffice = deeds.includes(OFFICE) && isPerson(unit.meanings);
  return fillers.filter(({ role, meanings, units }) => {
    if (isOffice && role === "who" && isPerson(meanings)) return true;
    // Whatever is said of where: in the mountains isn't in the capital.
    if (role === "where" && own.has("place")) return units.length > 0;
    const isOfKind = [...meanings].some((one) => kinds.of(one).some((kind) => own.has(kind)));
    return isOfKind && (role === "where" || role === "whom" || (role === "who" && !isShared));
  });
}

/** Whether people often name somebody so when they ask for what the statement says. */
export function isSynonym({ asked, counts }: HeldStatement, { stems, meanings }: Unit, kinds: Kinds): boolean {
  if (counts || ![...meanings].some((one) => kinds.groups.has(one))) return false;
  return ![...meanings].some((one) => one.startsWith("@")) && stems.every((stem) => asked.has(stem));
}

/** Whether something stands where the statement says another place, which the claim doesn't say. */
export function isElsewhere(
  unit: Unit,
  claim: ReadClause,
  { fillers, told }: HeldStatement,
  kinds: Kinds,
  isMatched: (filler: Filler) => boolean,
): boolean {
  const places = fillers.filter(({ role, units }) => role === "where" && units.length > 0);
  if (!claim.placed.has(unit) || tells(told, unit) || places.length === 0) return false;
  // “In prison” says what befell somebody.
  if (!unit.meanings.isDisjointFrom(kinds.fates)) return false;
  return !places.some(isMatched) && ![...unit.meanings].some((one) => one.startsWith("@"));
}
