import type { Fact } from "../../../knowledge/model.ts";
import { readNumbers } from "../../../numbers/read-numbers.ts";
import { alike, isActor, tells } from "../holding/same.ts";
import type { Held } from "../judging/aligned.ts";
import { countedIn } from "../judging/numbers/counted-unit.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";

/** One thing is said to have set off another. */
const SETS_OFF =
  /\b(?:reasons?|caus(?:e[sd]?|ing)|trigger(?:s|ed|ing)?|sparks?|sparked|sparking|provok(?:e[sd]?|ing)|ignit(?:e[sd]?|ing)|unleash(?:es|ed|ing)?|started|starting|starts|began|beginning|begun|sett?(?:s|ing)? off|kick(?:s|ed|ing)? off|touch(?:es|ed|ing)? off|led to|result(?:s|ed|ing)? (?:of|from|in))\b|\b(?:set|kick|kicked|touched|sparked) (?:it|this|that|all|everything|them|it all|this all|everything else|the whole thing) off\b/i;
/** Something is said to be done for a purpose, or for a reason. */
const PURPOSE =
  /\b(?:so that|so as (?:not )?to|in order (?:not )?to|in an? (?:attempt|effort|bid) to|(?:in|as|out of) (?:an? )?(?:revenge|retaliation|retribution|vengeance|payback|punishment|spite|hatred|reprisals?)|because of|due to|thanks to)\b|\b(?:for being|for having|over (?:their|his|her|its)|because|on account of)\b/i;
/** Why something was done, and that this alone was why. */
const SOLE_REASON =
  /\b(?:just|only|simply|merely|solely|purely) (?:for (?:being|having|their|his|her|what|who)|because|due to|over (?:their|his|her|its))\b/i;
/** “Started it all”: whatever it is, everything speaks of it. */
const ALL_OF_IT = /\b(?:it|this|that|everything|the whole thing|all of (?:it|this))\b/i;
/** Those of one count, or place, are said to be those of another. */
const SAME =
  /\b(?:(?:the|one and the) same (?:people|persons?|group|ones|men|women|fighters|lot|crowd|bunch|individuals|side|party|thing)|(?:is|are) one and the same|(?:part|some|out) of (?:the|those|these) (?=\d)|(?:come|comes|came|drawn|taken) from (?:the|those|these)(?= \d))/i;
const THEMSELVES = /^(?:themsel(?:f|ves)|himself|herself|itself|each|one)$/;

/** Whether a clause sets what is told in a relation that no statement tells: what set it off, or who is the same as whom. */
export function relatesUntold({ text, units }: ReadClause, { quote }: Fact, { event }: Held["holdings"]): boolean {
  if (SAME.test(text) && !/\bsame\b/i.test(quote)) return true;
  if (!SETS_OFF.test(text) || SETS_OFF.test(quote)) return false;
  return units.some((unit) => tells(event, unit)) || ALL_OF_IT.test(text);
}

/** Whether a clause says what something was done for, or why, and the fact doesn't: that it was done bears none of that out. */
export function givesPurpose({ text }: ReadClause, { quote }: Fact): boolean {
  return PURPOSE.test(text) && !PURPOSE.test(quote);
}

/** Whether a clause says that something was done for one reason alone, and the fact gives none. */
export function givesSoleReason({ text }: ReadClause, { quote }: Fact): boolean {
  return SOLE_REASON.test(text) && !PURPOSE.test(quote);
}

/**
 * Whether those who are told to have suffered something are said to have done it to themselves; who fight do it to each other.
 */
export function turnsOnThemselves({ words, units }: ReadClause, fact: Fact, { holdings, kinds }: Held): boolean {
  const at = words.findIndex((word, i) => THEMSELVES.test(word) && (word.endsWith("f") || isOther(words, i)));
  const deed = units.find(({ end }) => end === at);
  if (!deed || isActor(deed, kinds)) return false;
  const told = holdings.statements.filter((one) => one.fact === fact);
  return told.every(({ told: { meanings } }) => meanings.isDisjointFrom(kinds.mutual));
}

/** Whether somebody is said to have done what befell those of whom a fact tells, and it tells of nobody who did. */
export function namesUntoldDoer(clause: ReadClause, fact: Fact, held: Held): boolean {
  const { text, units, agents, passiveAt } = clause;
  const told = held.holdings.statements.filter((one) => one.fact === fact);
  if (told.length === 0 || told.some(({ fillers }) => fillers.some(({ role }) => role === "who"))) return false;
  const deed = units.find((unit) =>
    told.some(({ fillers }) =>
      fillers.some(({ role, units: own }) => role === "what" && own.some((one) => alike(one, unit))),
    ),
  );
  if (!deed || !told.some(({ fillers }) => fillers.some(({ role }) => role === "whom"))) return false;
  // “Counted 300 dead rebels”: of what kind those counted are, and not what whoever counts them did.
  const isOfCounted = readNumbers(text).some((one) => one.kind === "count" && countedIn(one, clause) === deed);
  const isDoer = (unit: Unit) =>
    agents.has(unit) || (passiveAt === undefined && !isOfCounted && unit.end <= deed.start);
  const isBefallen = units.some((unit) => unit.start >= deed.end && told.some((one) => tells(one.told, unit)));
  const isSomebody = ({ meanings }: Unit) =>
    [...meanings].some(
      (one) => held.kinds.groups.has(one) || (one.startsWith("@") && held.kinds.of(one).includes("actor")),
    );
  return units.some(
    (unit) =>
      isSomebody(unit) &&
      isDoer(unit) &&
      !told.some((one) => tells(one.told, unit)) &&
      (agents.has(unit) || isBefallen),
  );
}

/** “Themselves”, “each other” */
function isOther(words: readonly string[], at: number): boolean {
  return words[at] === "themselves" || /^(?:other|another)$/.test(words[at + 1] ?? "");
}
