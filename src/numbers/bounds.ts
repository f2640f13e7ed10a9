/** All that a number may be: from `low` to `high`, each with whether it is itself among them; open ends are ±Infinity. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly withLow: boolean;
  readonly withHigh: boolean;
}

/** How a number is hedged, by the words around it. */
export type Hedge = "exactly" | "about" | "at least" | "more than" | "up to" | "fewer than" | "nearly";

/** A number that is said to be about right is right within this part of it: a tenth. */
const ROUGH = 10;

/** From one number to another, both among them. */
export function between(low: number, high: number): Bounds {
  return { low, high, withLow: true, withHigh: true };
}

/** What a number may be by its hedge; one without is itself alone. */
export function boundsOf(value: number, hedge: Hedge | undefined): Bounds {
  switch (hedge) {
    case undefined:
    case "exactly":
      return between(value, value);
    case "about":
      return between(value - rough(value), value + rough(value));
    case "at least":
      return between(value, Number.POSITIVE_INFINITY);
    case "more than":
      return { ...between(value, Number.POSITIVE_INFINITY), withLow: false };
    case "up to":
      return between(Number.NEGATIVE_INFINITY, value);
    case "fewer than":
      return { ...between(Number.NEGATIVE_INFINITY, value), withHigh: false };
    case "nearly":
      return { ...between(value - rough(value), value), withHigh: false };
    default:
      return hedge satisfies never;
  }
}

function rough(value: number): number {
  return value / ROUGH;
}

/** Whether all that one allows is allowed by the other. */
export function liesWithin(inner: Bounds, outer: Bounds): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (outer.withLow || !inner.withLow));
  const high = inner.high < outer.high || (inner.high === outer.high && (outer.withHigh || !inner.withHigh));
  return low && high;
}

/** Whether anything is allowed by both. */
export function overlap(one: Bounds, other: Bounds): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore(one: Bounds, other: Bounds): boolean {
  return one.high < other.low || (one.high === other.low && !(one.withHigh && other.withLow));
}

/** Whether a number is among those allowed. */
export function allows(bounds: Bounds, value: number): boolean {
  return liesWithin(between(value, value), bounds);
}
