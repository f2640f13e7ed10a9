import { isGeneral, OFFICE, TURNING_SCALES } from "../reading/contraries.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import type { Unit } from "../reading/units.ts";
import { contradicts, isElsewhere, isSynonym, rivalsOf } from "./contradicting.ts";
import type { Filler, HeldStatement, Holdings } from "./held-statement.ts";
import type { Kinds } from "./kinds.ts";
import { alike, isActor, tells } from "./same.ts";

/** How many units of a clause stand how to a statement. */
export interface Standings {
  /** The statement says them. */
  said: number;
  /** What stands around the statement says them. */
  explained: number;
  /** Of those explained, somebody whom the statement itself doesn't name. */
  bystanders: number;
  /** Another takes the place of what the statement says. */
  contradicted: number;
  /** Of those contradicted, ones that shut out what the statement says: a contrary, another of a kind, time or measure. */
  shutOut: number;
  /** Of those contradicted, the ones beside which the same role holds something that is right. */
  besides: number;
  /** Of those contradicted, other places. */
  elsewhere: number;
  /** Of those contradicted, others who act or are acted on. */
  others: number;
  /** The event's title says them. */
  ofEvent: number;
  /** People say them when they ask for what the statement says. */
  asked: number;
  /** Nothing says them. */
  foreign: number;
  /** Of those foreign, plain words of which the base knows nothing: they may paraphrase what is said. */
  unknown: number;
}

/** What a statement is held with. */
interface Held {
  /** What any statement says. */
  readonly all: Omit<Holdings, "statements">;
  readonly kinds: Kinds;
  /** Whether the clause says what fills a role of the statement. */
  isMatched(filler: Pick<Filler, "units">): boolean;
}

/** What follows only says when it was, by something that another statement may tell. */
const AFTERWARDS = new Set(["after", "since", "when", "once"]);
const RELATIVE = new Set(["who", "which", "where", "whose"]);
const AUXILIARY = new Set(["is", "are", "was", "were", "has", "have", "had"]);

/** How the units of a clause stand to a statement. */
export function standingsIn(clause: ReadClause, statement: HeldStatement, held: Held): Standings {
  const standings: Standings = {
    said: 0,
    explained: 0,
    bystanders: 0,
    contradicted: 0,
    shutOut: 0,
    besides: 0,
    elsewhere: 0,
    others: 0,
    ofEvent: 0,
    asked: 0,
    foreign: 0,
    unknown: 0,
  };
  for (const unit of clause.units) stand(unit, clause, statement, held, standings);
  return standings;
}

function stand(unit: Unit, clause: ReadClause, statement: HeldStatement, held: Held, standings: Standings): void {
  const { all, kinds, isMatched } = held;
  const { fillers, told, siblings, context, claimant } = statement;
  // Whoever refuses, or goes on, says nothing else by that.
  if (
    isOfTurning(unit) &&
    unit.opposes.isDisjointFrom(told.meanings) &&
    !TURNING_SCALES.some(({ turns, keeps }) =>
      [turns, keeps].some((one) => unit.meanings.has(one) && (told.meanings.has(turns) || told.meanings.has(keeps))),
    )
  )
    return;
  if (contradicts(unit, statement, clause, kinds)) {
    standings.contradicted++;
    standings.shutOut++;
    // “Tensions are falling” speaks of the tensions all the same.
    if (tells(told, unit)) standings.said++;
    return;
  }
  // A place where something is isn't somebody “by” whom it is done.
  if (clause.agents.has(unit) && isActor(unit, kinds) && isPlaceIn(fillers, unit, kinds)) {
    standings.foreign++;
    return;
  }
  if (tells(told, unit)) {
    standings.said++;
    return;
  }
  const isBeside = (rival: Filler) =>
    fillers.some((other) => other.role === rival.role && (clause.isAdditive || other !== rival) && isMatched(other));
  const isAside = isAsideIn(unit, clause) && tells(all.told, unit);
  // “The mayor's people”, “Brandt diehards”
  const ownsNext = clause.units.some((one) => one.start === unit.end && isActor(one, kinds));
  const isOwner = (clause.owners.has(unit) || ownsNext) && [...unit.meanings].some((one) => kinds.persons.has(one));
  const { passiveAt } = clause;
  const isNone = isAside || isOwner || isSynonym(statement, unit, kinds);
  const rival = isNone
    ? undefined
    : rivalsOf(unit, statement, kinds)
        .filter(({ role }) => role !== "who" || passiveAt === undefined || unit.start > passiveAt)
        .find((one) => !isMatched(one) && (!clause.isAdditive || isBeside(one)));
  if (rival) {
    standings.contradicted++;
    if (rival.role === "where") standings.elsewhere++;
    else standings.others++;
    if (isBeside(rival)) standings.besides++;
  } else if (isElsewhere(unit, clause, statement, kinds, isMatched)) {
    standings.contradicted++;
    standings.elsewhere++;
  } else if (isNone || tells(siblings, unit) || (tells(context, unit) && !tells(all.deeds, unit))) {
    standings.explained++;
    if (!isAside && isActor(unit, kinds) && !tells(siblings, unit) && !tells(claimant, unit)) standings.bystanders++;
  } else if (tells(all.event, unit)) {
    standings.ofEvent++;
    if (isOtherDoer(unit, clause, statement, kinds)) standings.bystanders++;
  } else if (isPlain(unit, all.idle) && unit.stems.every((stem) => statement.asked.has(stem))) standings.asked++;
  else if (!isPlain(unit, all.idle) || !unit.stems.every((stem) => all.light.has(stem))) {
    standings.foreign++;
    if (isPlain(unit, all.idle)) standings.unknown++;
  }
}

/** Whether the event's title names somebody of whose doing or office a clause speaks, and the statement of others'. */
function isOtherDoer(unit: Unit, { units, owners }: ReadClause, statement: HeldStatement, kinds: Kinds): boolean {
  const isNamed = [...unit.meanings].some((one) => one.startsWith("@") && kinds.of(one).includes("actor"));
  if (isNamed && statement.told.meanings.has(OFFICE)) return true;
  const isSubject = !owners.has(unit) && units.every(({ start }) => start >= unit.start);
  return isNamed && isSubject && statement.fillers.some(({ role, units: those }) => role === "who" && those.length > 0);
}

function isPlaceIn(fillers: readonly Filler[], unit: Unit, kinds: Kinds): boolean {
  const isPlace = ({ meanings }: Unit) =>
    [...meanings].some((one) => one.startsWith("@") && kinds.of(one).includes("place"));
  return fillers.some(({ role, units }) => role === "where" && units.some((one) => isPlace(one) && alike(one, unit)));
}

/** Whether a unit says no more than that somebody is willing, or refuses; goes on, or stops. */
function isOfTurning({ meanings }: Unit): boolean {
  const turning = TURNING_SCALES.some(({ turns, keeps }) => meanings.has(turns) || meanings.has(keeps));
  return turning && [...meanings].every(isGeneral);
}

/** A word of which the base knows no meaning but one of small talk. */
function isPlain({ meanings, opposes }: Unit, idle: ReadonlySet<string>): boolean {
  return [...opposes].every(isGeneral) && [...meanings].every((one) => idle.has(one) || isGeneral(one));
}

/** Whether a unit only says when it was, or who is meant: “the rebels who brought him down were led by …”. */
function isAsideIn({ start, end }: Unit, { words }: ReadClause): boolean {
  const later = words.findIndex((word, i) => i > 1 && AFTERWARDS.has(word));
  if (later > 0 && start >= later) return true;
  const relative = words.findIndex((word, i) => i > 0 && RELATIVE.has(word));
  if (relative < 0 || start <= relative) return false;
  const goesOn = words.findIndex((word, i) => i > relative + 1 && AUXILIARY.has(word));
  return goesOn < 0 || end <= goesOn;
}
