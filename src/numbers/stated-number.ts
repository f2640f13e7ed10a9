import type { Bounds, Hedge } from "./bounds.ts";

/** A number that a text states. */
export interface StatedNumber {
  /** As it is written, with its scale and unit, without its hedge. */
  readonly written: string;
  /** Its place in the text; `end` is the place after its last character. */
  readonly start: number;
  readonly end: number;
  /** Of a range the lower end, of “hundreds” 100, of a date its year or else its day. */
  readonly value: number;
  readonly unit: "" | "%";
  /** Only a count says how many of something there are; a measure has a unit, like km or $. */
  readonly kind: "count" | "year" | "date" | "time" | "list mark" | "score" | "ordinal" | "name" | "measure";
  readonly hedge: Hedge | undefined;
  /** What it says that the number is, with its hedge. */
  readonly bounds: Bounds;
}

/** Whether a number is most likely a year of our time. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
