import type { KnownFigure } from "../known-figures.ts";
import type { MeantWord } from "./meaning-reader.ts";

export function meaningsIn(words: readonly MeantWord[]): Set<string> {
  return new Set(words.flatMap(({ meanings }) => meanings));
}

/** Whether a word says what became of people. */
export function isFate({ slots }: MeantWord): boolean {
  return slots.includes("fate");
}

/** Another group, fate, party or place than the figure counts. */
export function isAlien({ slots, meanings }: MeantWord, figure: KnownFigure): boolean {
  const named = slots.some((slot) => slot === "group" || slot === "fate" || slot === "party" || slot === "place");
  return named && !meanings.some((one) => figure.counts.has(one) || figure.quoted.has(one) || figure.kin.has(one));
}
