import { readNumbers } from "../../../numbers/read-numbers.ts";

/** How long something lasts, in days. */
export interface Duration {
  readonly low: number;
  readonly high: number;
}

const UNIT = "(hour|morning|afternoon|evening|day|night|week|fortnight|month|year|decade|centur(?:y|ie))(s?)";
/** “one day” alone is some day. */
const SPAN = "(?<=\\b(?:in|within|for|after|only|just|than|lasted|lasts|last|took|takes|take) )one";
const LASTING = new RegExp(
  `(?<![\\p{L}])((?:an?|${SPAN}) (?:single |whole |full )?)?${UNIT}(?!\\p{L})(?! (?:old|ago))`,
  "giu",
);
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  morning: 1 / 4,
  afternoon: 1 / 4,
  evening: 1 / 4,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
  decade: 3650,
};
/** A plural without a number: two of them at least. */
const SEVERAL = 2;
/** “a couple of years”, “a few days” */
const VAGUE = /\b(couple|few)(?: of)? (?:\w+ )?$/i;
const BEFORE =
  /(?:fourth|third|second|first|fifth|\d(?:st|nd|rd|th)|each|every|per|this|that|last|next|one|some|the) $/i;

/** The durations that a text states; “days” alone may be any number of them. */
export function durationsIn(text: string): Duration[] {
  const numbers = readNumbers(text).filter(({ kind, unit }) => kind === "count" && unit === "");
  return [...text.matchAll(LASTING)].flatMap(({ index, 1: article, 2: unit = "", 3: plural }) => {
    const days = DAYS[unit.toLowerCase()] ?? 36500;
    const number = numbers.find(({ end }) => end <= index && /^[\s-]{0,2}$/.test(text.slice(end, index)));
    if (number) return [{ low: number.bounds.low * days, high: number.bounds.high * days }];
    const vague = VAGUE.exec(text.slice(0, index))?.[1]?.toLowerCase();
    if (vague) return [{ low: SEVERAL * days, high: (vague === "few" ? 9 : 3) * days }];
    if (article) return [{ low: days, high: days }];
    if (plural && !BEFORE.test(text.slice(0, index))) return [{ low: SEVERAL * days, high: Number.POSITIVE_INFINITY }];
    return [];
  });
}

/** Whether one is longer than the other, of which only the least is told: “for fifty years” of “for decades”. */
export function goesBeyond(one: Duration, other: Duration): boolean {
  return other.high === Number.POSITIVE_INFINITY && one.low > other.low;
}

/** Whether one duration may be the other. */
export function mayBe(one: Duration, other: Duration): boolean {
  return one.low <= other.high && other.low <= one.high;
}
