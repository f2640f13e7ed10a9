import { ASKING } from "../../reading/asking-words.ts";
import { isEnglish } from "../../reading/everyday.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import type { Lexicon } from "../../reading/lexicon.ts";
import { stemOf } from "../../reading/normalise.ts";
import { remembering } from "../../reading/remembering.ts";
import { type Token, tokensOf } from "../recognising/tokens.ts";
import { GAPS, type Gap } from "./chain.ts";
import { ATTITUDES, AUXILIARIES, classBy, OTHERS, SOUNDS, SUBORDINATORS, WRITER } from "./word-classes.ts";

/** A message's words with what is known of each. */
export interface Told {
  readonly tokens: readonly Token[];
  readonly gaps: readonly Gap[];
  /** The mark after the last word. */
  readonly end: Gap;
  /** What kind of word each is: of grammar, of which the base knows a meaning, a number … */
  readonly kinds: readonly string[];
  /** Of words of another language, what each means in English. */
  readonly said?: readonly (readonly string[])[];
}

/** Whether a word, or what it means, is one of a set. */
function isOf({ tokens, said }: Told, i: number, set: ReadonlySet<string>): boolean {
  return said ? (said[i] ?? []).some((word) => set.has(word)) : set.has(tokens[i]?.word ?? "");
}

const MARKS: readonly (readonly [RegExp, Gap])[] = [
  [/[?؟]/, "asked"],
  [/\n/, "line"],
  [/[.!…]|\p{Extended_Pictographic}/u, "stop"],
  [/:/, "colon"],
  [/["“”«»]|(?<!\p{L})'|'(?!\p{L})/u, "quote"],
  [/[()[\]]/, "bracket"],
  [/[–—/=]|\s-+\s/, "dash"],
  [/[,;]/, "comma"],
];

export function gapOf(between: string): Gap {
  return MARKS.find(([mark]) => mark.test(between))?.[1] ?? "none";
}

/** What a message's words are to a base. */
export function toldOf(text: string, lexicon: Pick<Lexicon, "find">): Told {
  const tokens = tokensOf(text);
  const gaps = tokens.map(({ start }, i) => gapOf(text.slice(tokens[i - 1]?.end ?? 0, start)));
  const meanings = new Map<number, string>();
  for (const { id, slot, start, end } of lexicon.find(tokens.map(({ word }) => stemOf(word)))) {
    if (slot === "asks") continue;
    const kind = id.startsWith("@") ? "name" : slot ? "slot" : "meaning";
    for (let i = start; i < end; i++) if (meanings.get(i) !== "name") meanings.set(i, kind);
  }
  const kinds = tokens.map(({ word, start }, i) =>
    text[start - 1] === "@" || text[start - 1] === "_" ? "handle" : kindOf(word, meanings.get(i)),
  );
  return { tokens, gaps, end: gapOf(text.slice(tokens.at(-1)?.end ?? 0)), kinds };
}

export function kindOf(word: string, meaning: string | undefined): string {
  if (/^\d/.test(word)) return "number";
  if (ASKING.has(word)) return "asking";
  if (meaning === "name" || meaning === "slot") return meaning;
  if (isFunctionWord(stemOf(word))) return "grammar";
  return meaning ?? (isEnglish(word) ? "plain" : "odd");
}

const BEFORE = -1;
const AFTER = -2;
/** Features share so many numbers: a few mean several things. */
export const MOST_FEATURES = 2 ** 18;

/** The number of what a template says of one or two things. */
function numberOf(template: number, one: number, other = 0): number {
  const both = Math.imul(one ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35);
  const once = Math.imul(both ^ (both >>> 15), 0x2c1b3c6d);
  return ((once ^ (once >>> 13)) >>> 0) % MOST_FEATURES;
}

/** A text as a number: FNV-1a. */
const markOf = remembering((text: string): number => {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark | 0;
});

/**
 * What speaks for each word's label, by number.
 * @param isBare words that aren't of grammar are known by their kind alone @param most a power of two, above all numbers
 */
export function featuresOf(
  told: Told,
  isBare: (word: number) => boolean = () => false,
  most = MOST_FEATURES,
): Int32Array[] {
  const { tokens, gaps, end, kinds, said } = told;
  const count = tokens.length;
  const stretches = stretchesOf(told);
  const isContent = kinds.map((kind) => kind === "name" || kind === "slot" || kind === "meaning" || kind === "number");
  const all = isContent.filter(Boolean).length;
  const ahead = tokens.map((_, i) => lookAhead(told, isContent, i));
  const behind = tokens.map((_, i) => lookBehind(told, isContent, i));
  const nameOf = (word: string, i: number) =>
    kinds[i] === "number" ? 1 : kinds[i] !== "grammar" && kinds[i] !== "asking" && isBare(i) ? 2 : markOf(word);
  const names = tokens.map(({ word }, i) => nameOf(word, i));
  const meant = said?.map((words, i) => nameOf(words.join(" "), i));
  const meantAt = (i: number) => (i < 0 ? BEFORE : (meant?.[i] ?? AFTER));
  const nameAt = (i: number) => (i < 0 ? BEFORE : (names[i] ?? AFTER));
  const ofKind = tokens.map(({ word }, i) =>
    markOf(`${kinds[i]}${classBy((set) => isOf(told, i, set))}${said ? foreignShapeOf(word) : shapeOf(word)}`),
  );
  const kindAt = (i: number) => (i < 0 ? BEFORE : (ofKind[i] ?? AFTER));
  const gapMark = [...gaps, end].map((gap) => GAPS.indexOf(gap));
  let place = 0;
  return tokens.map((_, i) => {
    while (i >= (stretches[place]?.to ?? count)) place++;
    const stretch = stretches[place];
    const own = stretch?.contents ?? 0;
    const elsewhere = all > own ? 1 : 0;
    const at = (place === 0 ? 0 : place === stretches.length - 1 ? 1 : 2) * 4 + Math.min(stretches.length, 3);
    const [gap = 0, after = 0] = [gapMark[i], gapMark[i + 1]];
    const found = [
      numberOf(0, 0),
      numberOf(1, nameAt(i)),
      numberOf(2, nameAt(i - 1)),
      numberOf(3, nameAt(i + 1)),
      numberOf(4, nameAt(i - 2)),
      numberOf(5, nameAt(i + 2)),
      numberOf(6, nameAt(i - 1), nameAt(i)),
      numberOf(7, nameAt(i), nameAt(i + 1)),
      numberOf(8, nameAt(i - 1), nameAt(i + 1)),
      numberOf(9, kindAt(i)),
      numberOf(10, kindAt(i - 1), kindAt(i)),
      numberOf(11, kindAt(i), kindAt(i + 1)),
      numberOf(12, nameAt(i - 1), kindAt(i)),
      numberOf(13, kindAt(i), nameAt(i + 1)),
      numberOf(14, numberOf(0, kindAt(i - 1), kindAt(i)), kindAt(i + 1)),
      numberOf(15, gap, nameAt(i)),
      numberOf(16, after, nameAt(i)),
      numberOf(17, gap, kindAt(i)),
      numberOf(18, after, kindAt(i)),
      numberOf(19, Math.min(i, 4), kindAt(i)),
      numberOf(20, Math.min(count - 1 - i, 4), kindAt(i)),
      numberOf(21, Math.min(i, 3), nameAt(i)),
      numberOf(22, Math.min(count - 1 - i, 3), nameAt(i)),
      numberOf(23, at, elsewhere * 8 + Math.min(own, 3)),
      numberOf(24, ahead[i] ?? 0),
      numberOf(25, behind[i] ?? 0),
      numberOf(26, ahead[i] ?? 0, behind[i] ?? 0),
      numberOf(27, numberOf(0, ahead[i] ?? 0, kindAt(i)), behind[i] ?? 0),
    ];
    for (const trait of stretch?.traits ?? [])
      found.push(trait, numberOf(28, trait, elsewhere * 2 + Math.min(own, 1)), numberOf(29, trait, kindAt(i)));
    if (meant)
      found.push(
        numberOf(60, meantAt(i)),
        numberOf(61, meantAt(i - 1)),
        numberOf(62, meantAt(i + 1)),
        numberOf(63, meantAt(i - 1), meantAt(i)),
        numberOf(64, meantAt(i), meantAt(i + 1)),
        numberOf(65, gap, meantAt(i)),
        numberOf(66, after, meantAt(i)),
      );
    return Int32Array.from(found, (one) => one & (most - 1));
  });
}

/** Whether somebody's saying or a “that” comes next, before or after what has a meaning to the base. */
function lookAhead(told: Told, isContent: readonly boolean[], i: number): number {
  const { tokens, gaps } = told;
  let seen = 0;
  for (let at = i; at < Math.min(tokens.length, i + 9); at++) {
    if (at > i && gaps[at] !== "none") return 4 + seen;
    if (isOf(told, at, SUBORDINATORS)) return 8 + seen;
    if (isOf(told, at, ATTITUDES)) return 16 + seen;
    if (isContent[at]) seen = Math.min(seen + 1, 2);
  }
  return seen;
}

function lookBehind(told: Told, isContent: readonly boolean[], i: number): number {
  const { gaps } = told;
  let seen = 0;
  for (let at = i - 1; at >= Math.max(0, i - 9); at--) {
    if (gaps[at + 1] !== "none") return 4 + seen;
    if (isOf(told, at, SUBORDINATORS)) return 8 + seen;
    if (isOf(told, at, ATTITUDES)) return 16 + seen;
    if (isContent[at]) seen = Math.min(seen + 1, 2);
  }
  return seen;
}

/** What a stretch between marks is like. */
interface Stretch {
  readonly to: number;
  /** Words of which the base knows a meaning. */
  readonly contents: number;
  readonly traits: readonly number[];
}

function stretchesOf(told: Told): Stretch[] {
  const { tokens, gaps, end, kinds } = told;
  const starts = tokens.flatMap((_, i) => (i === 0 || gaps[i] !== "none" ? [i] : []));
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? tokens.length;
    const own = new Set(kinds.slice(from, to));
    const closing = GAPS.indexOf(gaps[to] ?? end);
    const opening = GAPS.indexOf(gaps[from] ?? "none");
    const [first = "", second = ""] = tokens.slice(from, Math.min(from + 2, to)).map(({ word }) => word);
    const places = Array.from({ length: to - from }, (_, i) => from + i);
    const has = (set: ReadonlySet<string>) => (places.some((i) => isOf(told, i, set)) ? 1 : 0);
    const traits = [
      numberOf(40, markOf(first)),
      numberOf(41, markOf(first), markOf(second)),
      numberOf(42, Math.min(to - from, 8)),
      numberOf(43, closing, opening),
      numberOf(44, has(AUXILIARIES), closing),
      numberOf(45, has(WRITER), closing),
      numberOf(46, has(OTHERS), closing),
      numberOf(47, has(ATTITUDES), closing),
      numberOf(48, has(SOUNDS), closing),
      numberOf(49, own.has("asking") ? 1 : 0, closing),
      numberOf(50, own.has("name") ? 1 : 0, own.has("number") ? 1 : 0),
      numberOf(51, isOf(told, from, AUXILIARIES) ? 1 : 0, closing),
    ];
    const contents = kinds
      .slice(from, to)
      .filter((kind) => kind === "name" || kind === "slot" || kind === "meaning" || kind === "number").length;
    return { to, contents, traits };
  });
}

function shapeOf(word: string): string {
  if (/ing$/.test(word)) return "ing";
  if (/ed$/.test(word)) return "ed";
  return /[^s]s$/.test(word) ? "s" : "";
}

/** By what an Arabic word begins and ends with: its article or what joins it, a person, a number. */
function foreignShapeOf(word: string): string {
  const [, before = ""] = /^([وف]?(?:ال|بال|لل|عال)|[بسيتنم])(?=...)/.exec(word) ?? [];
  const [, after = ""] = /...(وا|ون|ين|ات|ت|ه|ي|ا)$/.exec(word) ?? [];
  return `${before}-${after}`;
}

/** The numbers of a message's gaps. */
export function gapsOf({ gaps }: Told): Uint8Array {
  return Uint8Array.from(gaps, (gap) => GAPS.indexOf(gap));
}
