import { TURNING_SCALES } from "../reading/contraries.ts";
import { mayBe } from "../reading/durations.ts";
import { denies } from "../reading/negation.ts";
import { bearsOut } from "../reading/quantities.ts";
import type { ReadClause } from "../reading/read-clause.ts";
import { isOfScale, type Unit } from "../reading/units.ts";
import type { Filler, HeldStatement, Holdings } from "./held-statement.ts";
import type { Kinds } from "./kinds.ts";
import { alike, tells } from "./same.ts";
import { type Standings, standingsIn } from "./standing.ts";
import { isSwapped } from "./swapped.ts";

/** How a clause stands to one statement. The numbers count the clause's units, its times and its measures. */
export interface Alignment extends Standings {
  readonly statement: HeldStatement;
  /** All units are somebody, some place or some time: the clause says nothing of what happens. */
  readonly namesOnly: boolean;
  /** All that it says by the statement is whom or what it names, and not what is said of them. */
  readonly namesAlone: boolean;
  /** All that the clause says. */
  readonly isAllTold: boolean;
  /** The clause says what happens, by the statement or against it, and more than the event's title does. */
  readonly hasDeed: boolean;
  /** It denies what happens, or that anybody or anything takes part in it. */
  readonly deniesDeed: boolean;
  /** It says what the statement denies, if that denies anything: “to avoid escalation”. */
  readonly saysDenied: boolean;
  /** It says where, by the statement. */
  readonly namesPlace: boolean;
  /** How many units it says by the statement's own words. */
  readonly literal: number;
  /** It says who does it. */
  readonly hasSubject: boolean;
}

/** Holds a clause against a statement. @param all what any statement says */
export function align(
  clause: ReadClause,
  statement: HeldStatement,
  all: Omit<Holdings, "statements">,
  kinds: Kinds,
): Alignment {
  const { fillers, told } = statement;
  const { units, denied } = clause;
  const matched = units.filter((unit) => tells(told, unit));
  const isMatched = ({ units: those }: Pick<Filler, "units">) =>
    those.some((one) => matched.some((unit) => alike(unit, one)));
  const isDone = (filler: Filler) => {
    const own = filler.units.filter((unit) => !tells(all.event, unit));
    return isMatched(own.length > 0 ? { units: own } : filler);
  };
  const isPlace = ({ meanings }: Unit) => [...meanings].some((one) => kinds.of(one).includes("place"));
  const deeds = fillers.filter(({ role }) => role === "what");
  const standings = standingsIn(clause, statement, { all, kinds, isMatched });
  const isDenied = deeds.length > 0 && standings.shutOut > 0;
  countTimes(clause, statement, standings);
  const counted = fillers.filter(({ role, units: those }) => role === "whom" && those.length > 0);
  // Of how many others it is so says nothing of these: “only farmers” and “several depots”.
  const isOfOthers = clause.isExclusive && counted.length > 0 && !counted.some(isMatched);
  // That all of a group are something says nothing of how many of those who were counted belong to it.
  const isOfNames = clause.quantity === "all" && !deeds.some(isDone) && matched.every(isEntity);
  if (!isOfOthers && !isOfNames) countMeasure(clause, statement, standings);
  if (isSwapped(clause, statement, kinds)) shutOut(standings);
  const isName = ({ meanings }: Unit) => [...meanings].some((one) => kinds.of(one).length > 0);
  const isNothingElse = ({ meanings }: Unit) =>
    meanings.size > 0 && [...meanings].every((one) => kinds.of(one).length > 0);
  const namesOnly = units.every(isName);
  const hasDeed = deeds.length === 0 || isDenied || deeds.some(isDone);
  const namesPlace = fillers.some(
    ({ role, units: those }) => role === "where" && isMatched({ units: those.filter(isPlace) }),
  );
  // A group's name may tell what it is: “the alliance is the same”.
  const isOneName = units.length === 1 && units.every(isNothingElse);
  const tellsMore = standings.said > matched.filter(isName).length || standings.explained > 0;
  return {
    statement,
    ...standings,
    isAllTold: matched.length === units.length,
    namesOnly,
    namesAlone: isOneName ? !namesPlace : !hasDeed && !tellsMore && !namesOnly,
    hasDeed,
    deniesDeed: denied === undefined || deeds.some((deed) => deed.units.some((one) => alike(denied, one))),
    saysDenied:
      (statement.isNegated &&
        (!deeds.some(isDenying) || deeds.some((deed) => isDenying(deed) && isDone(unscaled(deed))))) !==
      isRefused(clause, statement),
    literal: units.filter(({ stems }) => stems.length > 0 && stems.every((stem) => statement.stems.has(stem))).length,
    namesPlace,
    hasSubject: fillers.some((filler) => filler.role === "who" && isMatched(filler)),
  };
}

function isEntity({ meanings }: Unit): boolean {
  return [...meanings].some((one) => one.startsWith("@"));
}

/** Whether one of the two tells that somebody refuses, or stops, what the other speaks of. */
function isRefused({ units }: ReadClause, { told }: HeldStatement): boolean {
  const said = new Set(units.flatMap(({ meanings }) => [...meanings]));
  const turned = TURNING_SCALES.filter(({ turns, keeps }) => {
    const speaks = (meanings: ReadonlySet<string>) => meanings.has(turns) || meanings.has(keeps);
    return !(speaks(said) && speaks(told.meanings)) && said.has(turns) !== told.meanings.has(turns);
  });
  return turned.length % 2 === 1;
}

/** A denied deed without what has a contrary: that was turned round when it was read. */
function unscaled({ units, ...deed }: Filler): Filler {
  return { ...deed, units: units.filter((unit) => !isOfScale(unit)) };
}

/** What happens is that something is kept from happening. */
function isDenying({ words }: Filler): boolean {
  return words.some(denies);
}

function countTimes({ years, durations }: ReadClause, statement: HeldStatement, standings: Standings): void {
  for (const year of years) {
    if (statement.years.includes(year)) standings.said++;
    else if (statement.years.length > 0) shutOut(standings);
    else if (!statement.context.stems.has(`${year}`)) standings.foreign++;
  }
  for (const duration of durations) {
    // “Decades” may be fifty years, and isn't that.
    const isVague = statement.durations.some(({ high }) => duration.high < high && high === Number.POSITIVE_INFINITY);
    if (statement.durations.some((one) => mayBe(one, duration))) isVague ? standings.foreign++ : standings.said++;
    else if (statement.durations.length > 0) shutOut(standings);
    else standings.foreign++;
  }
}

function countMeasure(
  { isNegated, quantity: claimed }: ReadClause,
  statement: HeldStatement,
  standings: Standings,
): void {
  const { counts, quantity: said } = statement;
  const quantity = isNegated ? undefined : claimed;
  if (quantity === undefined) return;
  // A figure alone doesn't tell how much of the whole it is.
  if (quantity !== "many" && !said && counts) standings.foreign++;
  if (!said) return;
  const verdict = bearsOut(said, quantity);
  // How much of the whole is what such a statement is about.
  if (verdict === "yes") standings.said += 2;
  if (verdict === "no") shutOut(standings);
  if (verdict === "open") standings.foreign++;
}

function shutOut(standings: Standings): void {
  standings.contradicted++;
  standings.shutOut++;
}
