/** From when to when something is, in days of a calendar whose months all have 31; undefined is an end that isn't known. */
export interface TimeSpan {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

interface Dated {
  readonly from: number;
  readonly to: number;
}

/** In order, in lower case. */
export const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const YEAR = "(?<![\\d,.])(?:1[0-9]|20)\\d\\d(?![\\d,.]\\d|\\d)";
const DATE = new RegExp(`(?:(?:\\b([1-3]?\\d) )?\\b(${MONTHS.join("|")}) )?(${YEAR})`, "g");
const ENDS_WITH = /\b(?:before|until|till|by|up to)(?: the| early| late| end of| end)* $/;
const BEGINS_AFTER = /\bafter (?:the end of )?$/;
const BEGINS_WITH = /\b(?:since|from)(?: the| early| late| end of)* $/;

/**
 * Reads the time that English words give: a day, a month, a year, from one to another, before or since one. Undefined for words that
 * give no year, such as “After that”.
 */
export function timeSpan(words: string): TimeSpan | undefined {
  const text = words.toLowerCase().replace(/\{[^{}]*\}/g, " ");
  const dates = [...text.matchAll(DATE)].map((match) => ({ ...dated(match), lead: text.slice(0, match.index) }));
  const [first] = dates;
  if (!first) return undefined;
  if (dates.length > 1)
    return { from: Math.min(...dates.map(({ from }) => from)), to: Math.max(...dates.map(({ to }) => to)) };
  if (BEGINS_AFTER.test(first.lead)) return { from: first.to + 1, to: undefined };
  if (BEGINS_WITH.test(first.lead)) return { from: first.from, to: undefined };
  if (ENDS_WITH.test(first.lead)) return { from: undefined, to: first.from };
  return { from: first.from, to: first.to };
}

function dated([, day, month, year]: RegExpExecArray | RegExpMatchArray): Dated {
  const start = Number(year) * 12;
  if (month === undefined) return { from: start * 31, to: (start + 12) * 31 - 1 };
  const first = (start + MONTHS.indexOf(month)) * 31;
  return day === undefined
    ? { from: first, to: first + 30 }
    : { from: first + Number(day) - 1, to: first + Number(day) - 1 };
}
