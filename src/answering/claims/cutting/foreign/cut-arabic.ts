import { readNumbers } from "../../../../numbers/read-numbers.ts";
import type { ArabicReader } from "../../../reading/languages/arabic/arabic-reader.ts";
import { glossed } from "../../../reading/languages/arabic/gloss.ts";
import type { Lexicon } from "../../../reading/lexicon.ts";
import { tokensOf } from "../../recognising/tokens.ts";
import { type Cutter, type CutWord, cutterOf } from "../cutter.ts";
import { ATTITUDES, SOUNDS } from "../word-classes.ts";
import { deniesInArabic } from "./denies-arabic.ts";
import { plainArabic, toldOfArabic } from "./told-arabic.ts";

/** What of a message in Arabic is left without what frames it. */
export interface ArabicCut {
  /** What is left, with its marks. */
  readonly core: string;
  readonly isCut: boolean;
  /** What frames it passes it on, or puts it to have it checked. */
  readonly isPut: boolean;
  readonly isDenied: boolean;
  /** How likely it claims something, rather than that it asks or does something else. */
  readonly likelihood: number;
  /** A question word or a mark asks in what is left. */
  readonly isAsking: boolean;
}

/** What of a base tells what frames from what is framed. */
interface Knowing {
  names(text: string): boolean;
  isOfEvent(text: string): boolean;
  meansNothing(text: string): boolean;
}

/** So surely words are a frame's, on the whole, and each of them. */
const SURE = 0.75;
const EACH = 0.3;
/** Words of the shortest core. */
const FEWEST = 2;
const ASKING_ARABIC =
  /^و?(?:هل|شو|وين|اين|كم|قديش|اديش|بكم|مين|متي|ايمت|ايمتا|امتي|لماذا|ليش|ليه|كيف|ماذا|ماهي|ماهو|ايش|شلون|اي|ايه|عدد|ولا|شي)$/;
/** Behind a frame it only joins what is claimed. */
const JOINS = /^ب?ان[وه]?$/;
/** What follows is to be computed or put in order. */
const WANTS =
  /\b(?:rank|sort|add|sum|subtract|minus|divide|multiply|compare|calculate|list|summary|summari[sz]e|how many|how much)\b/;
const MARKS_AROUND = /^[\s,;:.!؟?–—-]+|[\s,;:–—-]+$/gu;
const QUOTED = /^["“«'](.*)["”»'][.!]?$/su;

/** Makes a base's learned weights cut messages in Arabic letters. */
export function createArabicCut(
  weights: Cutter,
  { glossary }: ArabicReader,
  lexicon: Pick<Lexicon, "find">,
  speakers: Knowing,
): (written: string) => ArabicCut | undefined {
  const cut = cutterOf(weights, (text) => toldOfArabic(text, glossary, lexicon));
  const inEnglish = (text: string) => glossed(text, glossary).text;
  return (written) => {
    const text = plainArabic(written);
    const words = cut(text);
    const isCore = ({ label }: CutWord) => label !== "frame";
    const first = words.findIndex(isCore);
    if (first < 0) return undefined;
    const last = words.findLastIndex(isCore) + 1;
    const said = (some: readonly CutWord[]) => text.slice(some[0]?.token.start, some.at(-1)?.token.end);
    const isFrame = (some: readonly CutWord[]) => framesSurely(some, inEnglish(said(some)), speakers);
    const before = words.slice(0, first);
    const after = words.slice(last);
    const isFramed = before.length > 0 && isFrame(before);
    const isJoined = isFramed && JOINS.test(words[first]?.token.word ?? "");
    const from = isFramed ? first + (isJoined ? 1 : 0) : 0;
    const to = after.length === 0 || isFrame(after) ? last : words.length;
    const core = words.slice(from, to);
    const likelihood = likelihoodOf(core);
    const isCut = core.length < words.length;
    if (core.length < FEWEST) return undefined;
    const start = core[0]?.token.start ?? 0;
    const end = core.at(-1)?.token.end ?? 0;
    const pieces = [from > 0 ? text.slice(0, start) : "", to < words.length ? text.slice(end) : ""];
    return {
      core: bare(text.slice(from > 0 ? start : 0, to < words.length ? end : undefined)),
      isCut,
      isPut: isCut && pieces.some((piece, i) => puts(piece, inEnglish(piece), i > 0)),
      isDenied: isCut && pieces.filter(deniesInArabic).length % 2 === 1,
      likelihood,
      isAsking: /[?؟]/.test(text.slice(start, to < words.length ? end : undefined)) || asks(core),
    };
  };
}

function bare(text: string): string {
  const plain = text.replace(MARKS_AROUND, "");
  return QUOTED.exec(plain)?.[1] ?? plain;
}

/** Whether a question word stands among words: “ما” and “من” mostly are others. */
function asks(core: readonly CutWord[]): boolean {
  return core.some(({ token }) => ASKING_ARABIC.test(token.word));
}

function likelihoodOf(core: readonly CutWord[]): number {
  const sum = (of: "claim" | "other") => core.reduce((all, { shares }) => all + shares[of], 0);
  return sum("claim") / (sum("claim") + sum("other") || 1);
}

/** Whether words only frame others: they name nobody of whom the base knows, and count nothing. */
function framesSurely(words: readonly CutWord[], inEnglish: string, speakers: Knowing): boolean {
  const shares = words.map(({ shares }) => shares.frame);
  if (shares.reduce((sum, share) => sum + share, 0) / shares.length < SURE || Math.min(...shares) < EACH) return false;
  return (
    !WANTS.test(inEnglish) && !speakers.names(inEnglish) && !readNumbers(inEnglish).some(({ kind }) => kind === "count")
  );
}

/** Whether a frame tells who says so, or wants to hear whether it is so. */
function puts(frame: string, inEnglish: string, isBehind: boolean): boolean {
  if (/:\W*$/u.test(frame) || (isBehind && /[?؟]/.test(frame))) return true;
  return tokensOf(inEnglish).some(({ word }) => ATTITUDES.has(word) || SOUNDS.has(word));
}
