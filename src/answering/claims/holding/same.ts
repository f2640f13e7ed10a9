import type { Unit } from "../reading/units.ts";
import type { Told } from "./held-statement.ts";
import type { Kinds } from "./kinds.ts";

/** Whether what is told holds a unit: by its meaning, or by all of its words. */
export function tells({ stems, meanings }: Told, unit: Unit): boolean {
  if ([...unit.meanings].some((meaning) => meanings.has(meaning))) return true;
  return unit.stems.length > 0 && unit.stems.every((stem) => stems.has(stem));
}

/** Whether units say the same: by a meaning, or by a word. */
export function alike(one: Unit, other: Unit): boolean {
  if ([...one.meanings].some((meaning) => other.meanings.has(meaning))) return true;
  return one.stems.some((stem) => other.stems.includes(stem));
}

/** Whether a unit names somebody who may do something. */
export function isActor({ meanings }: Unit, kinds: Kinds): boolean {
  return [...meanings].some((meaning) => kinds.of(meaning).includes("actor"));
}
