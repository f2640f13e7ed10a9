import { type Bounds, between } from "./bounds.ts";
import { PARTS, shareOf, TIMES } from "./shares.ts";

/** Numbers as people misspell them. */
const MISSPELT = {
  units: { forteen: 14, eigth: 8, fiveteen: 15 },
  tens: { fourty: 40, fivety: 50, fifthy: 50, ninty: 90, eigthy: 80 },
};
const HUNDREDS = "hundread hundered hunderd hundrend hundret".split(" ").map((word) => [word, 100] as const);
const THOUSANDS = "thousend thousant thosand thousnd".split(" ").map((word) => [word, 1000] as const);
const UNITS = counting(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  1,
  MISSPELT.units,
);
const TENS = counting("ten twenty thirty forty fifty sixty seventy eighty ninety", 10, MISSPELT.tens);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
  ...HUNDREDS,
  ...THOUSANDS,
]);
const VAGUE: ReadonlyMap<string, number> = new Map([
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1000],
  ["millions", 1e6],
  ["billions", 1e9],
]);
/** “A few hundred” is from two to five, “several thousand” from two to nine. */
const SOME: Readonly<Record<string, readonly [number, number]>> = { couple: [2, 2.5], few: [2, 5], several: [2, 9] };

const ONE = [...UNITS.keys(), ...TENS.keys()].join("|");
const SCALE = [...SCALES.keys()].join("|");
const ANY = `${ONE}|${SCALE}`;
/** The words of which each number in words holds one at least. */
export const WORDS_OF_NUMBERS = [ANY, ...VAGUE.keys()].join("|");
const GAP = "(?:\\s|-)\\s?";
/** After a share, what makes it a count: “a quarter of a million”. */
export const OF_SCALE = `\\sof an? (?:${SCALE})(?!\\p{L})`;
const SHARE = `(?:half|(?:an?|${TIMES})[\\s-](?:${PARTS})s?)`;
const SHARE_OF_SCALE = `(?:(?:half|quarter) an? (?:${SCALE})|(?:half|an?[\\s-]quarter) (?:${SCALE})|${SHARE}${OF_SCALE})`;
/** “Two and a half million”. */
const AND_PART = "and a (?:half|quarter)";
/** “A million and a half”. */
const AND_PART_OF_SCALE = `(?:(?<=thousand|million|billion) ${AND_PART})?`;

/** Numbers in words, as a pattern: “seven hundred and forty-five”, “a thousand”, “half a million”, “several hundred”, “tens of thousands”. */
export const NUMBER_WORDS =
  `(?:(?:(?:tens|dozens|hundreds) of )?(?:${[...VAGUE.keys()].join("|")})(?<!scores(?! of))` +
  `|(?:a )?(?:couple(?: of)?|few|several) (?:${SCALE})s?` +
  `|${SHARE_OF_SCALE}` +
  `|(?:a|an) (?:${SCALE})(?:${GAP}(?:and )?(?:${ANY})){0,12}${AND_PART_OF_SCALE}` +
  `|(?:${ANY})(?:${GAP}(?:${AND_PART} |and )?(?:${ANY})){0,12}${AND_PART_OF_SCALE})(?![\\p{L}\\d'])(?![\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\\p{L}))`;

const IS_SHARE = new RegExp(`^${SHARE_OF_SCALE}$`, "iu");
const PART_VALUES: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** What number words say. */
export interface WordValue {
  readonly words: string;
  /** Where they begin among the words that were read. */
  readonly at: number;
  readonly value: number;
  /** Where they leave it open. */
  readonly bounds?: Bounds;
}

/** Reads words that `NUMBER_WORDS` found; several where they don't make one number, like “forty and ten”. */
export function readNumberWords(text: string): WordValue[] {
  const words = text.toLowerCase().split(/[\s-]+/);
  const some = words.map((word) => SOME[word]).find((range) => range !== undefined);
  if (some) {
    const [low, high] = some;
    const scale = SCALES.get((words.at(-1) ?? "").replace(/s$/, "")) ?? 1;
    return [{ words: text, at: 0, value: low * scale, bounds: between(low * scale, high * scale) }];
  }
  const vague = VAGUE.get(words.at(-1) ?? "");
  if (vague !== undefined) {
    const times = words.length > 1 ? (VAGUE.get(words[0] ?? "") ?? 10) : 1;
    const value = times * vague;
    const least = vague === 20 ? 40 : 2 * value;
    return [{ words: text, at: 0, value, bounds: between(least, Number.POSITIVE_INFINITY) }];
  }
  if (IS_SHARE.test(text)) return [{ words: text, at: 0, value: partOfScale(text, words.at(-1) ?? "") }];
  return numbersOf(text);
}

/** “A quarter of a million”, in whole. */
function partOfScale(share: string, scale: string): number {
  return Math.round(((SCALES.get(scale) ?? 1) * shareOf(share)) / 100);
}

/** Adds words up as long as they make one number; then another begins. */
function numbersOf(text: string): WordValue[] {
  const found: WordValue[] = [];
  let sum: Sum | undefined;
  for (const match of text.matchAll(/[a-z]+/gi)) {
    const [written] = match;
    const word = written.toLowerCase();
    const end = match.index + written.length;
    if (word === "and") {
      // “Seven hundred and eight hundred” are two.
      if (sum && sum.part >= 100 && /^and \w+ hundred/i.test(text.slice(match.index))) {
        found.push(finished(text, sum));
        sum = undefined;
      }
      if (sum) sum.joined = true;
      continue;
    }
    if (sum && !add(sum, word)) {
      found.push(finished(text, sum));
      sum = undefined;
    }
    sum ??= begun(word, match.index);
    sum.end = end;
    sum.joined = false;
  }
  return sum ? [...found, finished(text, sum)] : found;
}

interface Sum {
  readonly start: number;
  end: number;
  /** Of what is complete, like the thousands. */
  total: number;
  /** Of what the next scale multiplies. */
  part: number;
  /** Numbers that can still be added are below it. */
  below: number;
  /** The smallest scale so far. */
  scale: number;
  /** Whether “and” came last. */
  joined: boolean;
}

function begun(word: string, start: number): Sum {
  const sum: Sum = { start, end: start, total: 0, part: 0, below: 1e12, scale: 1e12, joined: false };
  if (word === "a" || word === "an") sum.part = 1;
  else add(sum, word);
  return sum;
}

/** Whether the word goes on with the number. */
function add(sum: Sum, word: string): boolean {
  if (word === "a") return sum.joined;
  const part = PART_VALUES[word];
  if (part !== undefined) {
    if (sum.part === 0 && sum.total > 0) sum.total += part * sum.scale;
    else sum.part += part;
    return true;
  }
  const scale = SCALES.get(word);
  if (scale !== undefined) {
    if (scale >= sum.scale || (sum.part === 0 && sum.end > sum.start)) return false;
    const times = sum.part || 1;
    if (scale === 100 || scale === 12) sum.part = times * scale;
    else {
      sum.total += times * scale;
      sum.part = 0;
      sum.scale = scale;
    }
    sum.below = scale === 100 ? 100 : scale;
    return true;
  }
  const value = TENS.get(word) ?? UNITS.get(word) ?? 0;
  // “One twenty-five” is said for 125.
  if (value > 10 && !sum.joined && sum.total === 0 && sum.part > 0 && sum.part < 10 && sum.scale === 1e12) {
    sum.part = 100 * sum.part + value;
    sum.below = value >= 20 ? 10 : 0;
    sum.scale = 100;
    return true;
  }
  // “Five and ten” are two numbers, “five hundred and ten” is one.
  if (value >= sum.below || (sum.joined && sum.below < 100)) return false;
  sum.part += value;
  sum.below = value >= 20 ? 10 : 0;
  return true;
}

function finished(text: string, { start, end, total, part }: Sum): WordValue {
  return { words: text.slice(start, end), at: start, value: total + part };
}

function counting(list: string, step: number, besides: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const words = list.split(" ").map((word, i) => [word, (i + 1) * step] as const);
  return new Map([...words, ...Object.entries(besides)]);
}
