import type { Reading } from "../reading/reading.ts";
import type { Noun } from "./asked.ts";
import { type Holding, isUsual, tellsOf } from "./holding.ts";
import { meaningsOf, type Said } from "./said.ts";

/** Whether the facts count what the question counts: those groups, with that fate, in that place. */
export function holdsCount({ meanings }: Noun, holding: Holding, reading: Reading): boolean {
  const { statements, entry } = holding;
  const counts = statements.filter(({ roles }) => roles.has("howMany"));
  if (counts.length === 0 && entry.derived.length === 0) return isUsual(reading, holding);
  const counted = meanings.filter(({ id }) => id.startsWith("#"));
  if (counted.length > 0 && !counted.some(({ id }) => tellsOf(holding, id))) return false;
  const groups = new Set(counted.filter(({ slot }) => slot === "group").map(({ id }) => id));
  const isCounted = (id: string) => counts.some((said) => meaningsOf(said).has(id)) || tellsOf(holding, id);
  if (groups.size > 0 && ![...groups].some(isCounted)) return false;
  if (counts.some((said) => someOf(said, groups)) && !counts.some((said) => allOf(said, groups))) return false;
  const settled = (slot: string) => reading.matches.filter((match) => match.slot === slot);
  const fates = settled("fate");
  const isFate = fates.length === 0 || fates.some(({ id }) => tellsOf(holding, id));
  return isFate && settled("place").every(({ id }) => tellsOf(holding, id));
}

/** Whether it counts these groups together with others: “many women and children” is no number of children. */
function someOf(said: Said, groups: ReadonlySet<string>): boolean {
  const counted = countedIn(said);
  const asked = counted.filter((one) => isOf(one, groups));
  return asked.length > 0 && asked.length < counted.length;
}

function allOf(said: Said, groups: ReadonlySet<string>): boolean {
  const counted = countedIn(said);
  return counted.length > 0 && counted.every((one) => isOf(one, groups));
}

function countedIn({ roles }: Said): readonly Reading[] {
  return roles.get("whom") ?? roles.get("who") ?? [];
}

function isOf({ matches }: Reading, groups: ReadonlySet<string>): boolean {
  return matches.some(({ id }) => groups.has(id));
}
