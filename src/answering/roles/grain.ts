/** How exact a time is, the roughest first. */
export const GRAINS = ["year", "month", "day", "hour"] as const;
export type Grain = (typeof GRAINS)[number];

const ASKED: ReadonlyMap<string, Grain> = new Map([
  ["year", "year"],
  ["month", "month"],
  ["date", "month"],
  ["day", "day"],
  ["weekday", "day"],
  ["hour", "hour"],
  ["time", "hour"],
]);
const NAMED_MONTH = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;
const NAMED_DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:first|second|third|fourth|fifth|\d) day\b/;

/** How exact a time the words ask for after “which” or “what”: “year”, “hour”; “day of fighting” counts days, “time span” lasts. */
export function grainAsked(words: readonly string[], at: number): Grain | undefined {
  const [word = "", next = "", ...after] = words.slice(at, at + 4);
  const counts =
    word === "day" &&
    next === "of" &&
    !after.some((one) => /^(?:week|month|year|\d+)$/.test(one) || NAMED_MONTH.test(one));
  const inTime = word === "time" && (words[at - 1] === "which" || words[at - 2] === "in");
  return counts || inTime || /^(?:span|frame|period)$/.test(next) ? undefined : ASKED.get(word);
}

/** Whether words that tell a time tell it as exactly as that. @param words lower case */
export function tells(words: string, grain: Grain): boolean {
  const month = NAMED_MONTH.test(words);
  switch (grain) {
    case "year":
      return month || /\b(?:1|2)\d{3}\b/.test(words);
    case "month":
      return month || tells(words, "day");
    case "day":
      return NAMED_DAY.test(words) || (month && /\b(?:[12]?\d|3[01])(?:st|nd|rd|th)?\b(?! days)/.test(words));
    case "hour":
      return /\b\d{1,2}(?::\d\d| ?[ap]m| o'clock)\b|\b(?:noon|midnight|dawn|dusk|morning|afternoon|evening|night|early hours)\b/.test(
        words,
      );
  }
}
