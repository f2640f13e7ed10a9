/** Cost of a violated margin; small, because phrasings are few and clean. */
const COST = 0.5;
/** How much more a missed phrasing of the entry itself costs than one of all the others. */
const OWN_COST = 10;
/** Squared length of an example, 1, and of its bias, 1. */
const LENGTH = 2;

/** Smaller steps aren't worth taking. */
export const STEP = 0.01;

/** How much more a class learns from an example on the wrong side of its margin, or less where it leans on it too much. */
export function stepOf(isOwn: boolean, margin: number, alpha: number): number {
  const give = 1 / (2 * COST * (isOwn ? OWN_COST : 1));
  const violation = 1 - (isOwn ? margin : -margin) - give * alpha;
  return Math.max(-alpha, violation / (LENGTH + give));
}
