import type { Fact } from "../../../knowledge/model.ts";
import type { Holdings } from "../holding/held-statement.ts";
import { tells } from "../holding/same.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";
import type { ToldWords } from "./told-words.ts";

const JOINS =
  /^(?:in|at|on|by|with|without|from|across|throughout|against|under|during|after|before|near|into|inside|outside|through|via|using|because|over|around|between)$/;
const DETERMINES = /^(?:the|a|an|their|his|her|its|own|this|that|these|those|some|two|three|all|any|every|most|many)$/;
const ADVERB = /..ly$/;
/** In so many claims of which nothing is told a light word says something. */
const SURELY = 3;
/** So many words may stand between what joins something and what is joined. */
const FARTHEST = 3;

/** What a clause is held against, to tell what of it isn't told. */
type Reader<Told> = (
  clause: ReadClause,
  fact: Fact,
  holdings: Holdings,
  words: ToldWords,
  framing: ReadonlySet<string>,
) => Told;

interface Untold {
  /** Whether a unit says what the fact doesn't, as far as is known. */
  isUntold(unit: Unit): boolean;
  /** Whether curators' claims say that it does. */
  isOpen(unit: Unit): boolean;
}

/** @param framing stems that often stand in what only frames a claim */
const readUntold: Reader<Untold> = (
  _clause,
  fact,
  { event, light, statements },
  { told, untold, isSorted },
  framing,
) => {
  const own = statements.filter((one) => one.fact === fact);
  const isMeant = (unit: Unit) =>
    tells(event, unit) ||
    own.some((one) => [one.told, one.siblings, one.context, one.claimant].some((those) => tells(those, unit)));
  const isAsked = (stem: string) => !isSorted && own.some(({ asked }) => asked.has(stem));
  const isWord = (stem: string) =>
    told.has(stem) || isAsked(stem) || ((light.has(stem) || framing.has(stem)) && !untold.has(stem));
  const isName = ({ stems, meanings }: Unit) => stems.length > 1 && [...meanings].some((one) => one.startsWith("@"));
  // A word that people use in asking for anything must be known to say more, and not only be another for what is done.
  const isOpenIn = (unit: Unit) => (stem: string) =>
    light.has(stem)
      ? (untold.get(stem) ?? 0) >= SURELY && !own.some((one) => tells(one.told, unit))
      : untold.has(stem) && !(isName(unit) && isMeant(unit));
  const isOpen = (unit: Unit) => unit.stems.some(isOpenIn(unit));
  const isTold = (unit: Unit) => unit.stems.every(isWord) || (isMeant(unit) && !isOpen(unit));
  return { isUntold: (unit) => unit.stems.length > 0 && !isTold(unit), isOpen };
};

/** What of a clause a fact doesn't tell, of that which others or known unknowns do: whatever else stands there may say whose words they are. */
export const untoldIn: Reader<Unit[]> = (clause, fact, holdings, words, framing) => {
  const { isUntold } = readUntold(clause, fact, holdings, words, framing);
  const isOfEvent = (meaning: string) => holdings.told.meanings.has(meaning) || holdings.open.has(meaning);
  return clause.units.filter((unit) => [...unit.meanings].some(isOfEvent) && isUntold(unit));
};

/**
 * What a clause says beside all that a fact tells: other words may tell the same where the deed stands, but what is joined to it (where,
 * how, with whom) says more. “They fled in a plane”, “in the royal mosque”.
 */
export const additionsTo: Reader<Unit[]> = (clause, ...held) => {
  const { isUntold, isOpen } = readUntold(clause, ...held);
  return clause.units.filter((unit) => isUntold(unit) && (isOpen(unit) || isJoined(unit, clause)));
};

/** Whether a unit stands where something is only joined to what is said: behind a preposition, or as an adverb. */
function isJoined({ start, end }: Unit, { words, units }: ReadClause): boolean {
  if (ADVERB.test(words[end - 1] ?? "")) return true;
  const before = words.slice(Math.max(0, start - 1 - FARTHEST), start);
  const stands = (at: number) => units.some((one) => one.start <= at && at < one.end);
  const joint = before.findLastIndex((word, i) => !DETERMINES.test(word) && !stands(start - before.length + i));
  return JOINS.test(before[joint] ?? "");
}
