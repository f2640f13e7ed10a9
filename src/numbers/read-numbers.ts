import { between, boundsOf } from "./bounds.ts";
import { valueOfDigits, westernise } from "./digits.ts";
import { hedgeOf } from "./hedges.ts";
import { joinNumbers } from "./join-numbers.ts";
import { smallNumber } from "./other-languages.ts";
import { MAY_STATE, PERCENT, STATED, scaleOf, TIME_UNIT, UNIT_AFTER, UNIT_BEFORE } from "./patterns.ts";
import { shareOf } from "./shares.ts";
import { isYear, type StatedNumber } from "./stated-number.ts";
import { readNumberWords } from "./words.ts";

/** Shares in words are rounded: “three quarters” may be from 70 to 80 percent. */
const ROUNDED_SHARE = 5;
/** What a year is said beside. */
const IN_YEAR =
  /(?:^|[^\p{L}])(?:in|since|of|from|until|till|by|during|before|after|late|early|mid|the|and|to|back in|year|spring|summer|autumn|winter|fall|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)[\s,.-]{0,2}$/iu;
/** Who is counted where a number might be a year. */
const COUNTED_AFTER =
  /^\s(?:people|persons|men|women|children|dead|killed|deaths|victims|casualties|civilians|soldiers|fighters|troops|died|lives|were|have)(?!\p{L})/iu;
/** “One” is mostly nobody's number. */
const NO_ONE = /(?:^|[^\p{L}])(?:no|any|every|some|each|this|that|the|which|another|only|a|last|first)[\s-]$/iu;
const ONE_OF = /^(?:\s(?:of|another|more|day|another's|who|by|thing)|'|-)/iu;
/** “Seventy-odd” is anything from that to the next. */
const ODD = /^[\s-]?(?:odd|something)(?!\p{L})/iu;
/** Where a list's mark stands: at a line's beginning, or the next in turn. */
const LINE_START = /(?:^|\n)[\s*>(-]*$/;

/** Texts of which the numbers are kept until they are forgotten: one message's are read in several rooms, one after the other. */
const KEPT = 60;
const LONGEST_KEPT = 500;
const kept = new Map<string, readonly StatedNumber[]>();

/**
 * The numbers of a text, in order; what counts nothing says so by its kind. Addresses and Discord's markup state none.
 * @param most about so many are read
 */
export function readNumbers(text: string, most = Number.POSITIVE_INFINITY): readonly StatedNumber[] {
  const known = kept.get(text);
  if (known) return known;
  const numbers = numbersIn(text, most);
  if (numbers.length >= most || text.length > LONGEST_KEPT) return numbers;
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, numbers);
  return numbers;
}

/** Lets go of what was read of a message. */
export function forgetNumbers(): void {
  kept.clear();
}

function numbersIn(text: string, most: number): StatedNumber[] {
  const { plain, placeOf } = westernise(text);
  if (!MAY_STATE.test(plain)) return [];
  const found: StatedNumber[] = [];
  let mark = 1;
  for (const match of plain.matchAll(STATED)) {
    if (found.length >= most) break;
    for (const number of numbersOf(match, plain, mark)) {
      if (number.kind === "list mark") mark = number.value + 1;
      found.push(number);
    }
  }
  return joinNumbers(found, plain)
    .filter(({ value, start, end, kind }) => !(kind === "count" && value === 1 && isNoNumber(plain, start, end)))
    .map((number) => {
      const start = placeOf(number.start);
      const end = placeOf(number.end - 1) + 1;
      return { ...number, start, end, written: text.slice(start, end) };
    });
}

/** The values of a text's numbers of every kind but marks of lists; for packs, whose every number must stand in its source. */
export function valuesIn(text: string): number[] {
  return readNumbers(text).flatMap(valuesOf);
}

/** The values of one number: of a range both ends, of a list's mark none. */
export function valuesOf({ kind, value, ends }: StatedNumber): number[] {
  if (kind === "list mark") return [];
  return ends ? ends.map((end) => end.value) : [value];
}

function numbersOf(match: RegExpExecArray, plain: string, mark: number): StatedNumber[] {
  const [whole] = match;
  const { date, time, name, share, digits, ordinal, scale, thousand, small, words } = match.groups ?? {};
  const start = match.index;
  const end = start + whole.length;
  const nothing = (kind: StatedNumber["kind"], value = Number(/\d+/.exec(whole)?.[0] ?? 0)): StatedNumber[] => [
    { written: whole, start, end, value, unit: "", kind, hedge: undefined, bounds: between(value, value) },
  ];
  if (date !== undefined) return nothing("date", Number(/(?:19|20)\d\d/.exec(date)?.[0] ?? /\d+/.exec(date)?.[0] ?? 0));
  if (time !== undefined) return nothing("time");
  if (name !== undefined) return nothing("name");
  if (share !== undefined) {
    const value = shareOf(share);
    const hedge = hedgeOf(plain.slice(0, start), "", false);
    const bounds =
      hedge && hedge !== "about" ? boundsOf(value, hedge) : between(value - ROUNDED_SHARE, value + ROUNDED_SHARE);
    return [{ written: whole, start, end, value, unit: "%", kind: "count", hedge, bounds }];
  }
  if (thousand !== undefined) return [counting(plain, start, end, 1000)];
  if (small !== undefined) return [counting(plain, start, end, smallNumber(small))];
  if (words !== undefined) {
    return readNumberWords(words).map(({ words, at, value, bounds }) => {
      const counted = counting(plain, start + at, start + at + words.length, value);
      return bounds && counted.hedge === undefined ? { ...counted, bounds } : counted;
    });
  }
  if (digits === undefined) return [];
  const bare = valueOfDigits(digits);
  if (ordinal) return nothing("ordinal", bare);
  if (isListMark(plain, start, end, digits, mark)) return nothing("list mark", bare);
  // “5,000 m” are metres, “5 m” may be millions.
  if (scale && !(/\sm$/i.test(whole) && bare >= 100))
    return [counting(plain, start, end, Number((bare * scaleOf(scale)).toPrecision(12)))];
  const stuck = /^[\p{Script=Latin}]+/u.exec(plain.slice(end, end + 20))?.[0] ?? "";
  if (stuck === "s" && isYear(bare)) return nothing("year", bare);
  if (stuck !== "" && stuck.length < 3 && !UNIT_AFTER.test(plain.slice(end, end + 20))) return nothing("name", bare);
  const counted = counting(plain, start, end, bare);
  return isYearHere(counted, plain) ? nothing("year", bare) : [counted];
}

/** A number that counts or measures something. */
function counting(plain: string, start: number, end: number, value: number): StatedNumber {
  const step = stepOf(value);
  const odd = step > 1 ? (ODD.exec(plain.slice(end, end + 20))?.[0] ?? "") : "";
  const rest = plain.slice(end + odd.length, end + 60);
  const before = plain.slice(Math.max(0, start - 60), start);
  const percent = PERCENT.exec(rest)?.[0] ?? "";
  const measures = UNIT_AFTER.test(rest) || UNIT_BEFORE.test(before);
  const hedge = hedgeOf(before, rest.slice(percent.length), TIME_UNIT.test(rest));
  const last = end + odd.length + percent.length;
  return {
    written: plain.slice(start, last),
    start,
    end: last,
    value,
    unit: percent === "" ? "" : "%",
    kind: measures && percent === "" ? "measure" : "count",
    hedge: hedge ?? (odd ? "about" : undefined),
    bounds: odd ? between(value, value + step - 1) : boundsOf(value, hedge),
  };
}

/** The greatest power of ten of which a number up to a few thousands is a multiple: 10 of 70. */
function stepOf(value: number): number {
  return [1000, 100, 10].find((step) => value > 0 && value % step === 0) ?? 1;
}

function isListMark(plain: string, start: number, end: number, digits: string, mark: number): boolean {
  if (!/^\d{1,2}$/.test(digits) || !/^[.)]\s/.test(plain.slice(end, end + 2))) return false;
  const begins = LINE_START.test(plain.slice(Math.max(0, start - 12), start));
  const next = mark > 1 && Number(digits) === mark && /\s$/.test(plain.slice(0, start));
  return begins || next || (plain[end] === ")" && /\s$/.test(plain.slice(Math.max(0, start - 1), start)));
}

function isYearHere({ written, value, start, end, hedge, unit }: StatedNumber, plain: string): boolean {
  if (!/^\d{4}$/.test(written) || !isYear(value) || unit !== "") return false;
  if (hedge !== undefined && (hedge !== "about" || value % 100 === 0)) return false;
  const inYear = IN_YEAR.test(plain.slice(Math.max(0, start - 20), start));
  const counted = COUNTED_AFTER.test(plain.slice(end, end + 20));
  return inYear || (!counted && value % 100 !== 0);
}

function isNoNumber(plain: string, start: number, end: number): boolean {
  if (/\d/.test(plain.slice(start, end))) return false;
  return NO_ONE.test(plain.slice(Math.max(0, start - 12), start)) || ONE_OF.test(plain.slice(end, end + 12));
}
