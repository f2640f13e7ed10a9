import type { Duration } from "./durations.ts";
import { mayBe } from "./durations.ts";
import type { Filler, HeldStatement, Holdings, Told } from "./held-statement.ts";
import type { Kinds } from "./kinds.ts";
import { bearsOut, type Quantity } from "./quantities.ts";
import type { Unit } from "./units.ts";

/** A claim, ready to be held against statements. */
export interface ReadClaim {
  readonly words: readonly string[];
  readonly units: readonly Unit[];
  readonly years: readonly number[];
  readonly durations: readonly Duration[];
  readonly quantity: Quantity | undefined;
}

/** How a claim stands to one statement, by how many of the claim's units. */
export interface Alignment {
  readonly statement: HeldStatement;
  /** The statement says them. */
  readonly said: number;
  /** What stands around the statement says them. */
  readonly explained: number;
  /** Another takes the place of what the statement says. */
  readonly contradicted: number;
  /** Of those contradicted, the ones beside which the same role holds something that is right. */
  readonly besides: number;
  /** Of those contradicted, other places. */
  readonly elsewhere: number;
  /** Of those contradicted, others who act or are acted on. */
  readonly others: number;
  /** The event's title says them. */
  readonly ofEvent: number;
  /** Nothing says them. */
  readonly foreign: number;
  /** The claim says what happens, by the statement. */
  readonly hasDeed: boolean;
  /** The claim says who does it. */
  readonly hasSubject: boolean;
}

/** What follows only says when it was, by something that another statement may tell. */
const AFTERWARDS = new Set(["after", "since", "when", "once"]);

/** Holds a claim against a statement. @param all what any statement says */
export function align(
  claim: ReadClaim,
  statement: HeldStatement,
  all: Omit<Holdings, "statements">,
  kinds: Kinds,
): Alignment {
  const { fillers, told, siblings, context } = statement;
  const matched = claim.units.filter((unit) => tells(told, unit));
  const isMatched = ({ units }: Filler) => units.some((one) => matched.some((unit) => alike(unit, one)));
  const deed = fillers.filter(({ role }) => role === "what");
  const later = claim.words.findIndex((word, i) => i > 1 && AFTERWARDS.has(word));
  const counts = {
    said: 0,
    explained: 0,
    contradicted: 0,
    besides: 0,
    ofEvent: 0,
    foreign: 0,
    elsewhere: 0,
    others: 0,
  };
  for (const unit of claim.units) {
    if (contradicts(unit, statement, claim, kinds)) {
      counts.contradicted++;
      // “Tensions are falling” speaks of the tensions all the same.
      if (tells(told, unit)) counts.said++;
      continue;
    }
    if (tells(told, unit)) {
      counts.said++;
      continue;
    }
    const [rival] = rivalsOf(unit, statement, kinds).filter((filler) => !isMatched(filler));
    const isTime = later > 0 && unit.start >= later && tells(all.told, unit);
    if (rival && !isTime) {
      counts.contradicted++;
      if (rival.role === "where") counts.elsewhere++;
      else counts.others++;
      if (fillers.some((other) => other.role === rival.role && other !== rival && isMatched(other))) counts.besides++;
    } else if (isTime || tells(siblings, unit) || (tells(context, unit) && !tells(all.deeds, unit))) counts.explained++;
    else if (tells(all.event, unit)) counts.ofEvent++;
    else counts.foreign++;
  }
  for (const year of claim.years) {
    if (statement.years.includes(year)) counts.said++;
    else if (statement.years.length > 0) counts.contradicted++;
    else if (!context.stems.has(`${year}`)) counts.foreign++;
  }
  for (const duration of claim.durations) {
    if (statement.durations.some((one) => mayBe(one, duration))) counts.said++;
    else if (statement.durations.length > 0) counts.contradicted++;
    else counts.foreign++;
  }
  // A figure alone doesn't tell how much of the whole it is.
  if (claim.quantity && claim.quantity !== "many" && !statement.quantity && statement.counts) counts.foreign++;
  if (claim.quantity && statement.quantity) {
    const verdict = bearsOut(statement.quantity, claim.quantity);
    // How much of the whole is what such a statement is about.
    if (verdict === "yes") counts.said += 2;
    if (verdict === "no") counts.contradicted++;
    if (verdict === "open") counts.foreign++;
  }
  if (isSwapped(claim, statement, kinds)) counts.contradicted++;
  return {
    statement,
    ...counts,
    hasDeed: deed.length === 0 || deed.some(isMatched),
    hasSubject: fillers.some((filler) => filler.role === "who" && isMatched(filler)),
  };
}

/** Whether what is told holds a unit: by its meaning, or by all of its words. */
export function tells({ stems, meanings }: Told, unit: Unit): boolean {
  if ([...unit.meanings].some((meaning) => meanings.has(meaning))) return true;
  return unit.stems.length > 0 && unit.stems.every((stem) => stems.has(stem));
}

/** Whether a unit says the contrary of what is told, or another of an exclusive kind. */
function contradicts(unit: Unit, { told, quantity }: HeldStatement, claim: ReadClaim, kinds: Kinds): boolean {
  const others = new Set(claim.units.flatMap((one) => (one === unit ? [] : [...one.meanings])));
  if ([...unit.opposes].some((one) => told.meanings.has(one))) return true;
  if ([...unit.meanings].some((one) => told.meanings.has(one))) return false;
  // Where most are of one kind, some may be of another.
  if (quantity !== undefined && claim.quantity === undefined) return false;
  const exclusive = new Set([...unit.meanings].flatMap(kinds.exclusiveOf));
  return [...told.meanings].some(
    (one) => !others.has(one) && kinds.exclusiveOf(one).some((kind) => exclusive.has(kind)),
  );
}

function alike(one: Unit, other: Unit): boolean {
  if ([...one.meanings].some((meaning) => other.meanings.has(meaning))) return true;
  return one.stems.some((stem) => other.stems.includes(stem));
}

/** What of a statement an actor or a place takes the place of. */
function rivalsOf(unit: Unit, { fillers }: HeldStatement, kinds: Kinds): Filler[] {
  const own = new Set([...unit.meanings].flatMap(kinds.of));
  const deeds = fillers.filter(({ role }) => role === "what").flatMap(({ meanings }) => [...meanings]);
  // To be of a sect, or one of some group, shuts out nobody else, nor does what several may do.
  const isShared = deeds.some(
    (one) => kinds.shared.has(one) || kinds.exclusiveOf(one).length > 0 || kinds.of(one).includes("actor"),
  );
  return fillers.filter(({ role, meanings, units }) => {
    // Whatever is said of where: in the mountains isn't in the capital.
    if (role === "where" && own.has("place")) return units.length > 0;
    const isOfKind = [...meanings].some((one) => kinds.of(one).some((kind) => own.has(kind)));
    return isOfKind && (role === "where" || role === "whom" || (role === "who" && !isShared));
  });
}

/** Whether the one whom something was done to is said to have done it. */
function isSwapped({ words, units }: ReadClaim, { fillers, told }: HeldStatement, kinds: Kinds): boolean {
  const who = fillers.filter(({ role, units }) => role === "who" && units.some((unit) => isActor(unit, kinds)));
  const deeds = fillers.filter(({ role }) => role === "what");
  if (who.length === 0 || deeds.some(({ meanings }) => [...meanings].some((one) => kinds.mutual.has(one))))
    return false;
  const deed = units.find((unit) => deeds.some((filler) => filler.units.some((one) => alike(unit, one))));
  if (!deed || words.slice(deed.end).includes("by")) return false;
  const subject = units.findLast((unit) => unit.end <= deed.start && isActor(unit, kinds));
  const object = units.find((unit) => unit.start >= deed.end && isActor(unit, kinds));
  const acts = (unit: Unit) => who.some((filler) => filler.units.some((one) => alike(unit, one)));
  if (!subject || !object) return false;
  return tells(told, subject) && !acts(subject) && acts(object);
}

function isActor({ meanings }: Unit, kinds: Kinds): boolean {
  return [...meanings].some((meaning) => kinds.of(meaning).includes("actor"));
}
