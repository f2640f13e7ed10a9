import { type Bounds, between } from "./bounds.ts";
import { scaleOf, TIME_UNIT } from "./patterns.ts";
import { isYear, type StatedNumber } from "./stated-number.ts";

const DASH = /^\s?[-–—]\s?$/;
const TO = /^\s(?:to|bis)\s$/i;
const AND = /^\s(?:and|to|und|et|y|e|ve|и|و)\s$/i;
const IN = /^\s(?:in|out of|in every|out of every|of every)\s$/i;
const OF = /^\sof(?: every)?\s$/i;
/** “Seven of ten people” is a share, “two of ten soldiers” may be two. */
const OF_PEOPLE = /^\s(?:people|dead|victims|deaths|casualties|killed|those|of)(?!\p{L})/iu;
/** “From 700 to 745” tells how a number grew. */
const FROM = /(?:^|[^\p{L}])from\s$/iu;
const BETWEEN = /(?:^|[^\p{L}])(?:between|zwischen|entre|между|بين)\s$/iu;
/** Where two numbers with a dash are a game's score. */
const GAME =
  /(?:^|[^\p{L}])(?:match|game|won|wins?|lost|lose|beat|score[ds]?|draw|drew|goals?|final|finished|led|leading)(?!\p{L})[^.!?]{0,40}$/iu;
/** Parts of a whole that people speak of: “three in ten”. */
const MOST_PARTS = 100;

/** Makes one of two numbers that say one thing: a range, a share, a score. */
export function joinNumbers(numbers: readonly StatedNumber[], plain: string): StatedNumber[] {
  const joined: StatedNumber[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const [one, other] = [numbers[i], numbers[i + 1]];
    if (!one) continue;
    const both = other && join(one, other, plain);
    joined.push(both ?? one);
    if (both) i++;
  }
  return joined;
}

function join(one: StatedNumber, other: StatedNumber, plain: string): StatedNumber | undefined {
  const gap = plain.slice(one.end, other.start);
  if (gap.length > 14 || one.kind !== "count" || (other.kind !== "count" && other.kind !== "measure")) return undefined;
  const before = plain.slice(Math.max(0, one.start - 60), one.start);
  const after = plain.slice(other.end, other.end + 20);
  const whole = { written: plain.slice(one.start, other.end), start: one.start, end: other.end };
  const parts = one.value > 0 && one.value < other.value && other.value <= MOST_PARTS && one.unit === "";
  const isRound = /^(?:4|5|10|20|100)$/.test(`${other.value}`);
  const ofEach = isRound && OF.test(gap) && OF_PEOPLE.test(after);
  if (parts && (IN.test(gap) || ofEach || (gap === "/" && /^\s(?:of|the)\s/i.test(after))) && !TIME_UNIT.test(after)) {
    const value = (100 * one.value) / other.value;
    return { ...one, ...whole, value, unit: "%", bounds: between(value - 5, value + 5) };
  }
  if (gap === "/") return { ...one, ...whole, kind: "date" };
  const dashed = DASH.test(gap);
  if (dashed && isScore(one, other, before)) return { ...one, ...whole, kind: "score" };
  const ranges = dashed || (TO.test(gap) && !FROM.test(before)) || (AND.test(gap) && BETWEEN.test(before));
  if (!ranges) return undefined;
  const low = scaled(one, other);
  if (low >= other.value) return undefined;
  const bounds: Bounds = between(low, other.value);
  const ends = [
    { written: one.written, value: low },
    { written: other.written, value: other.value },
  ];
  return { ...other, ...whole, value: low, hedge: undefined, bounds, ends };
}

function isScore(one: StatedNumber, other: StatedNumber, before: string): boolean {
  const short = /^\d{1,2}$/.test(one.written) && /^\d{1,2}$/.test(other.written);
  return short && (one.value >= other.value || one.value === 0 || GAME.test(before));
}

/** Of “2-3 million” the two are millions as well. */
function scaled(one: StatedNumber, other: StatedNumber): number {
  const scale = /\d\s?([a-z]+)$/i.exec(other.written)?.[1];
  if (scale === undefined || !/^\d+(?:[.,]\d+)?$/.test(one.written) || isYear(one.value)) return one.value;
  const times = scaleOf(scale);
  return one.value * times < other.value ? one.value * times : one.value;
}
