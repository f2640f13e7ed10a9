/** How much more a missed phrasing of the entry itself costs than one of all the others. */
const OWN_COST = 10;
/** Squared length of an example, 1, and of its bias, 1. */
const LENGTH = 2;

/** Smaller steps aren't worth taking. */
export const STEP = 0.01;

/** How far an example may stay on the wrong side of its margin, for what is learned from it: the less, the more that costs. */
export interface Give {
  readonly own: number;
  readonly other: number;
}

/** @param cost of a violated margin */
export function giveOf(cost: number): Give {
  return { own: 1 / (2 * cost * OWN_COST), other: 1 / (2 * cost) };
}

/** How far an example stands beyond its margin, on the right side; below 0, on the wrong one. */
export function beyondMargin(isOwn: boolean, margin: number): number {
  return (isOwn ? margin : -margin) - 1;
}

/** How much more a class learns from an example on the wrong side of its margin, or less where it leans on it too much. */
export function stepOf({ own, other }: Give, isOwn: boolean, margin: number, alpha: number): number {
  const give = isOwn ? own : other;
  return Math.max(-alpha, (-beyondMargin(isOwn, margin) - give * alpha) / (LENGTH + give));
}
