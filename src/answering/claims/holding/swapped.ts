import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";
import type { Filler, HeldStatement } from "./held-statement.ts";
import type { Kinds } from "./kinds.ts";
import { alike, isActor, tells } from "./same.ts";

/** Whether the one whom something was done to is said to have done it. */
export function isSwapped({ words, units }: ReadClause, { fillers, told }: HeldStatement, kinds: Kinds): boolean {
  const who = fillers.filter(({ role, units }) => role === "who" && units.some((unit) => isActor(unit, kinds)));
  const deeds = fillers.filter(({ role }) => role === "what");
  if (who.length === 0) return false;
  if (deeds.some(({ meanings }) => [...meanings].some((one) => kinds.mutual.has(one))))
    return isAllied({ words, units }, fillers, kinds);
  const deed = units.find((unit) => deeds.some((filler) => filler.units.some((one) => alike(unit, one))));
  if (!deed || words.slice(deed.end).includes("by")) return false;
  const subject = units.findLast((unit) => unit.end <= deed.start && isActor(unit, kinds));
  const object = units.find((unit) => unit.start >= deed.end && isActor(unit, kinds));
  const acts = (unit: Unit) => who.some((filler) => filler.units.some((one) => alike(unit, one)));
  if (!subject || !object) return false;
  return tells(told, subject) && !acts(subject) && acts(object);
}

const ALLIED = /^(?:side|alongside|together|for|allies|allied|support|supports|supporting)$/;

/** Whether those who do it to each other are said to do it together. */
function isAllied(
  { words, units }: Pick<ReadClause, "words" | "units">,
  fillers: readonly Filler[],
  kinds: Kinds,
): boolean {
  if (!words.some((word) => ALLIED.test(word))) return false;
  const isIn = (role: Filler["role"]) =>
    units
      .filter((unit) => isActor(unit, kinds))
      .some((unit) => fillers.some((filler) => filler.role === role && filler.units.some((one) => alike(one, unit))));
  return isIn("who") && isIn("whom");
}
