import { isYear } from "../../numbers/stated-number.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import type { Profile } from "./profile.ts";

/** Words before a place or party that make it where something is, or goes. */
const THERE = new Set(["to", "in", "into", "at", "near", "towards", "toward", "inside"]);
/** What this share of the phrasings ask is what the entry is there for: asking it presumes nothing. */
const USUAL = 0.3;
/** A number this near to a figure, as a share of it, is that figure rounded. */
const ROUNDED = 0.15;
/** So few are groups, sides or days, not people, where an answer's figures are so much higher. */
const FEW = 5;
const MANY = 50;

/** A number in a question. */
export interface Stated {
  readonly value: number;
  /** The stem of the word after it, if there is one: what it most likely counts. */
  readonly counted?: string | undefined;
}

/**
 * Whether a question presumes another year or number than the entry's answer holds.
 * @param stated the question's numbers
 */
export function miscounts(stated: readonly Stated[], { numbers, years, hasFigure, isCount, named }: Profile): boolean {
  if (stated.length === 0) return false;
  const askedYears = stated.map(({ value }) => value).filter(isYear);
  // Later than all that the facts tell isn't otherwise: the event itself may have been then.
  const latest = years.length > 0 ? Number.POSITIVE_INFINITY : Math.max(...[...numbers].filter(isYear));
  if (askedYears.length > 0 && askedYears.every((year) => !numbers.has(year) && year < latest)) return true;
  const isMany = [...numbers].every((number) => number > MANY);
  // “The story in 15 minutes” says nothing of what is told.
  const counts = stated.filter(({ counted }) => isCount || (counted !== undefined && named.has(counted)));
  const values = counts.map(({ value }) => value).filter((value) => !isYear(value) && !(isMany && value <= FEW));
  return hasFigure && values.length > 0 && !values.some((value) => isRounded(value, numbers));
}

function isRounded(count: number, numbers: ReadonlySet<number>): boolean {
  return [...numbers].some((number) => Math.abs(number - count) <= ROUNDED * number);
}

/** Whether a question presumes another place or party than the entry's answer names, as in “flee to Iran”. */
export function misplaces({ words, matches }: Reading, { settled, shares }: Profile): boolean {
  if (settled.size === 0) return false;
  const asked = matches.some((match) => isAsking(match) && (shares.get(match.id) ?? 0) >= USUAL);
  if (asked || matches.some(({ id }) => settled.has(id))) return false;
  const slots = new Set(settled.values());
  return matches.some(({ slot = "", start }) => slots.has(slot) && THERE.has(words[start - 1] ?? ""));
}
