import { TIME_UNIT } from "../numbers/patterns.ts";
import type { StatedNumber } from "../numbers/stated-number.ts";
import type { KnownFigure } from "./known-figures.ts";
import type { StatedCount } from "./reading/stated.ts";

const DAYS: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^[\s-]?hours?(?!\p{L})/iu, 1 / 24],
  [/^[\s-]?nights?(?!\p{L})/iu, 1],
  [/^[\s-]?weeks?(?!\p{L})/iu, 7],
  [/^[\s-]?months?(?!\p{L})/iu, 30],
  [/^[\s-]?years?(?!\p{L})/iu, 365],
];

/** A time in the figure's unit, by what follows the number and what the figure's label begins with; other numbers as they are. */
export function inUnitOf({ label }: KnownFigure, number: StatedNumber, rest: string): StatedNumber {
  const daysOf = (text: string) => DAYS.find(([unit]) => unit.test(text))?.[1] ?? 1;
  const times = daysOf(rest) / daysOf(label.en);
  const { value, bounds } = number;
  const scaled = { ...bounds, low: bounds.low * times, high: bounds.high * times };
  return times === 1 ? number : { ...number, value: value * times, bounds: scaled };
}

/** Whether a number is a time: “4 days”, or “days: 4”. */
export function isTime({ number, rest, phrase, isLabel }: StatedCount): boolean {
  const label = isLabel ? (phrase.at(-1)?.word ?? "") : "";
  return number.unit === "" && (TIME_UNIT.test(rest) || TIME_UNIT.test(` ${label}`));
}

/** How many words a thing's name has at most between “days of” and itself. */
const NEAR = 4;
/** Whether a time tells how long a figure's event has gone on: “four days of clashes”. */
export function isOfTime({ counts }: KnownFigure, { phrase, isLabel }: StatedCount): boolean {
  return (
    !isLabel && phrase.slice(0, NEAR).some(({ meanings }) => meanings.some((one) => /^#/.test(one) && counts.has(one)))
  );
}
