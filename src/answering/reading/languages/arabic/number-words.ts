import { NUMBER_VALUES } from "./words/number-values.ts";

const SCALES = new Set([1000, 1_000_000]);
const SINGLE_SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ الف: 1000, مليون: 1_000_000 }));
const PARTS: ReadonlyMap<string, number> = new Map(Object.entries({ نصف: 0.5, نص: 0.5, ربع: 0.25, ثلث: 1 / 3 }));
/** Anyone, and before ten the one of eleven. */
const ANYONE_OR_ONE = "احد";
const TEN = /^عشره?$/;
const QUARTERS = new Set(["ارباع", "ترباع"]);

interface NumberWords {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** A number of several words from here on; undefined where none begins, or it is only “one”. */
export function numberAt(words: readonly string[], at: number): NumberWords | undefined {
  const part = partOfScaleAt(words, at);
  if (part) return part;
  const whole = wholeAt(words, at);
  return whole && withPart(words, at, whole);
}

/** “نصف مليون”, “ثلاثة أرباع المليون”. */
function partOfScaleAt(words: readonly string[], at: number): NumberWords | undefined {
  const part = partAt(words, at);
  const scale = scaleAt(words, at + (part?.length ?? 0));
  return part && scale !== undefined ? { value: Math.round(part.value * scale), length: part.length + 1 } : undefined;
}

/** “نصف”, “ربع”, “ثلاثة أرباع”: what of a thousand or a million is told. */
function partAt(words: readonly string[], at: number): NumberWords | undefined {
  const part = PARTS.get(words[at] ?? "");
  if (part !== undefined) return { value: part, length: 1 };
  const isQuarters = QUARTERS.has(words[at + 1] ?? "") && NUMBER_VALUES.get(words[at] ?? "") === 3;
  return isQuarters ? { value: 0.75, length: 2 } : undefined;
}

/** A single thousand or million at a place, with its article or without; the third of several thousands would be a three. */
function scaleAt(words: readonly string[], at: number): number | undefined {
  return SINGLE_SCALES.get((words[at] ?? "").replace(/^ال(?=..)/, ""));
}

/** “ألف ونصف”, “مليون ونصف المليون”; but of “ألف ونصف القتلى” the half is of the dead. */
function withPart(words: readonly string[], at: number, whole: NumberWords): NumberWords {
  const scale = lastScale(words[at + whole.length - 1] ?? "");
  const part = joinedPart(words, at + whole.length);
  if (scale === undefined || part === undefined) return whole;
  const length = whole.length + part.length;
  const after = scaleAt(words, at + length);
  const isOfOther = after === undefined ? (words[at + length] ?? "").startsWith("ال") : after !== scale;
  if (isOfOther) return whole;
  return { value: whole.value + Math.round(part.value * scale), length: after === undefined ? length : length + 1 };
}

/** “ونصف”, “و نصف”. */
function joinedPart(words: readonly string[], at: number): NumberWords | undefined {
  const [word = "", next = ""] = words.slice(at);
  if (!word.startsWith("و")) return undefined;
  const value = PARTS.get(word === "و" ? next : word.slice(1));
  return value === undefined ? undefined : { value, length: word === "و" ? 2 : 1 };
}

/** Of what a number's last word counts, if thousands or millions: of thousands in “ألفين”. */
function lastScale(word: string): number | undefined {
  const value = NUMBER_VALUES.get(word) ?? NUMBER_VALUES.get(word.replace(/^و?(?:ال)?/, "")) ?? 0;
  return [1_000_000, 1000].find((scale) => value >= scale);
}

function wholeAt(words: readonly string[], at: number): NumberWords | undefined {
  let total = 0;
  let group = 0;
  let length = 0;
  let last = 0;
  for (let i = at; i < words.length; i++) {
    const isApart = i > at + 1 && words[i - 1] === "و";
    const word = words[i] ?? "";
    if (i > at && word === "و") continue;
    const joined = i > at && word.startsWith("و") && !isApart ? word.slice(1) : word;
    // Digits go on only with what a word counts: “5 آلاف”, “ألف و18”.
    const mayBeDigits = () => (i === at ? isScale(words[i + 1]) : total > 0 && group === 0);
    const value =
      (joined === ANYONE_OR_ONE && TEN.test(words[i + 1] ?? "") ? 1 : undefined) ??
      NUMBER_VALUES.get(joined) ??
      (joined.startsWith("ال") ? NUMBER_VALUES.get(joined.slice(2)) : undefined) ??
      digitsOf(joined, mayBeDigits);
    if (value === undefined) break;
    // Two numbers that only stand beside each other are two.
    if (
      i > at &&
      joined === word &&
      !isApart &&
      !isThousand(words, i, group) &&
      !SCALES.has(value) &&
      !(value === 10 && group > 0 && group < 10) &&
      !(value === 100 && group < 10)
    )
      break;
    // “Three and four” are two as well.
    if (i > at && group > 0 && sizeOf(value) === sizeOf(last)) break;
    last = value;
    if (SCALES.has(value) || isThousand(words, i, group)) {
      total += (group || 1) * (SCALES.has(value) ? value : 1000);
      group = 0;
    } else if (value >= 1000) total += value;
    else if (value === 100 && group > 0 && group < 10) group *= 100;
    else group += value;
    length = i - at + 1;
  }
  return length > 0 ? { value: total + group, length } : undefined;
}

/** After a number, and before “of” or “and”, ألفا is a thousand; before what is counted, two. */
function isThousand(words: readonly string[], at: number, group: number): boolean {
  return words[at] === "الفا" && (group > 0 || /^(?:من$|و..)/.test(words[at + 1] ?? ""));
}

/** How many digits a number word's value has; a ten is none of the twenties. */
function sizeOf(value: number): number {
  return value === 10 ? 1.5 : String(value).length;
}

function isScale(word = ""): boolean {
  return SCALES.has(NUMBER_VALUES.get(word) ?? 0);
}

function digitsOf(word: string, mayBe: () => boolean): number | undefined {
  return /^\d+$/.test(word) && mayBe() ? Number(word) : undefined;
}
