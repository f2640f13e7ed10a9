import type { Fact } from "../../../knowledge/model.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";
import type { Holdings } from "./held-statement.ts";
import { tells } from "./same.ts";
import type { ToldWords } from "./told-words.ts";

const JOINS =
  /^(?:in|at|on|by|with|without|from|across|throughout|against|under|during|after|before|near|into|inside|outside|through|via|using|because|over|around|between)$/;
const DETERMINES = /^(?:the|a|an|their|his|her|its|own|this|that|these|those|some|two|three|all|any|every|most|many)$/;
const ADVERB = /..ly$/;
/** In so many claims of which nothing is told a light word says something. */
const SURELY = 3;
/** So many words may stand between what joins something and what is joined. */
const FARTHEST = 3;

/**
 * What a clause says beside all that a fact tells: other words may tell the same where the deed stands, but what is joined to it (where,
 * how, for whom, which one) says more. “They fled in a plane”, “the royal mosque”.
 * @param framing stems that often stand in what only frames a claim
 */
export function additionsTo(
  clause: ReadClause,
  fact: Fact,
  { event, light, statements }: Holdings,
  { told, untold, isSorted }: ToldWords,
  framing: ReadonlySet<string>,
): Unit[] {
  const own = statements.filter((one) => one.fact === fact);
  const isAsked = (stem: string) => !isSorted && own.some(({ asked }) => asked.has(stem));
  const isWord = (stem: string) =>
    told.has(stem) ||
    (light.has(stem) && !untold.has(stem)) ||
    (framing.has(stem) && !untold.has(stem)) ||
    isAsked(stem);
  const isMeant = (unit: Unit) =>
    tells(event, unit) ||
    own.some((one) => [one.told, one.siblings, one.context, one.claimant].some((those) => tells(those, unit)));
  const isNamed = ({ meanings }: Unit) => [...meanings].some((one) => one.startsWith("@"));
  // A word that people use in asking for anything must be known to say more, and not only be another for what is done.
  const isOpen = (unit: Unit) => (stem: string) =>
    light.has(stem)
      ? (untold.get(stem) ?? 0) >= SURELY && !own.some((one) => tells(one.told, unit))
      : untold.has(stem) && !(unit.stems.length > 1 && isNamed(unit) && isMeant(unit));
  const isUntold = (unit: Unit) => unit.stems.some(isOpen(unit));
  const isTold = (unit: Unit) => unit.stems.every(isWord) || (isMeant(unit) && !isUntold(unit));
  return clause.units.filter(
    (unit) => unit.stems.length > 0 && !isTold(unit) && (isUntold(unit) || isJoined(unit, clause)),
  );
}

/** Whether a unit stands where something is only joined to what is said: behind a preposition, or as an adverb. */
function isJoined({ start, end }: Unit, { words, units }: ReadClause): boolean {
  if (ADVERB.test(words[end - 1] ?? "")) return true;
  const before = words.slice(Math.max(0, start - 1 - FARTHEST), start);
  const stands = (at: number) => units.some((one) => one.start <= at && at < one.end);
  const joint = before.findLastIndex((word, i) => !DETERMINES.test(word) && !stands(start - before.length + i));
  return JOINS.test(before[joint] ?? "");
}
