import { readNumbers } from "../../../numbers/read-numbers.ts";
import { asksOfNumbers } from "../../figures/theirs/relation.ts";
import { ASKING } from "../../reading/asking-words.ts";
import { wordSet } from "../../reading/word-set.ts";
import { beginsWithVerb } from "../recognising/stating.ts";
import { segmentsOf, type Token } from "../recognising/tokens.ts";
import { namesSecond } from "../recognising/verifying.ts";
import type { CutWord } from "./cutter.ts";
import { ATTITUDES, AUXILIARIES, SOUNDS } from "./word-classes.ts";

/** What of a message is left without what frames it. */
export interface Cut {
  /** Its first word, and the word after its last. */
  readonly from: number;
  readonly to: number;
  /** What frames it passes it on, or puts it to have it checked. */
  readonly isPut: boolean;
  /** How likely it is a claim, rather than that it asks or does something else. */
  readonly likelihood: number;
  /** Where the words begin that surely are claimed. */
  readonly claimed: ReadonlySet<number>;
}

/** What of a base tells what frames from what is framed, as `Speakers` do. */
interface Knowing {
  names(text: string): boolean;
  isOfEvent(text: string): boolean;
  meansNothing(text: string): boolean;
  verifies(text: string): boolean;
}

/** So surely words are a frame's, on the whole, and each of them. */
const SURE = 0.75;
const EACH = 0.3;
/** Where no mark stands between a frame and what it frames, the words on both sides are so surely apart. */
const UNMARKED = 0.7;
const SURELY_APART = 0.9;
/** So much less surely where a number follows. */
const COUNTED = 0.2;
/** Words of the shortest core. */
const FEWEST = 2;
/** What isn't so likely a claim is only framed by a mark or a “that”. */
const CLAIMS = 0.5;
/** So surely a word is claimed. */
const CLAIMED = 0.75;
/** What is so unlikely one asks or tells something else, which nothing puts to be checked. */
export const OTHER = 0.05;
const PUTS = wordSet(
  "according per source via forwarded fwd quiz headline title caption question rumour thoughts going judging based",
);
/** Whose words they are; “a friend from my town” says nothing. */
const FROM = /^from$/;
const GOT =
  /^(?:this|that|it|its|thats|these|those|one|got|copied|pasted|taken|straight|is|comes|came|text|message|line|quote|post|video|voice|note|clip|link|news|word)$/;
const DIGITS = /^\d{3,}|^\d+[.,]\d/;
const SUBORDINATE = /^(?:that|if|whether|how)$/;
/** A clause doesn't end with them. */
const DANGLING = wordSet(
  "in on at by to of for from with about into over under after before than the a an my your his her their our its this these those and or but is are was were be been has have had will would going very some all no",
);
/** What follows them is to be computed. */
const COMPUTES = wordSet("add adding sum subtract divide multiply calculate compute compare rank");
/** “My notes have the dyke broke” */
const HAS = /^(?:has|have|had)$/;
/** “Who's the mayor” */
const CONTRACTED = /^(?:who|what|where|when|how)s$/;
const IS = /^(?:is|was|isnt|wasnt)$/;
const JOINS = /^(?:in|on|at|by|to|of|from|with|into|against|over|under)$/;
/** What they do is said of the event. */
const SOMEBODY =
  /^(?:(?:and|but|so|because|cause|while) )?(?:he|she|they|hes|shes|theyre|theyve|theyd|hed|we|weve|were)\b/;

/** “But stopped”, “and slowly”: whoever did the rest did that, too, or so. */
const DEED = /^(?:and|but|then|so) [a-z]+ed\b|^(?:and|but) [a-z]+ly$/;

/** The core of a message. */
export function coreOf(text: string, words: readonly CutWord[], speakers: Knowing): Cut | undefined {
  const isCore = ({ label }: CutWord) => label !== "frame";
  const first = words.findIndex(isCore);
  if (first < 0) return undefined;
  const last = words.findLastIndex(isCore) + 1;
  const likelihood = likelihoodOf(words.slice(first, last));
  if (likelihood < OTHER) return { from: 0, to: words.length, isPut: false, likelihood, claimed: new Set() };
  const isApart = (at: number) => isBoundary(words, at);
  const isFramed =
    isApart(first) && !goesOn(text, words, first) && framesBefore(text, words.slice(0, first), speakers, likelihood);
  const from = isFramed ? first : 0;
  const to = isApart(last) && framesAfter(text, words.slice(last), speakers) ? last : words.length;
  const core = words.slice(from, to);
  const written = text.slice(core[0]?.token.start, core.at(-1)?.token.end);
  if (core.length < FEWEST || speakers.meansNothing(written)) return undefined;
  const around = [...words.slice(0, from), ...words.slice(to)].map(({ token }) => token);
  const claimed = new Set(words.flatMap(({ token, shares }) => (shares.claim >= CLAIMED ? [token.start] : [])));
  const isAsked = to < words.length && /[?؟]/.test(text.slice(core.at(-1)?.token.end));
  const isTitled = from > 0 && /^\W*:/.test(text.slice(words[from - 1]?.token.end));
  return { from, to, isPut: isAsked || isTitled || puts(around), likelihood, claimed };
}

function likelihoodOf(core: readonly CutWord[]): number {
  const claim = core.reduce((sum, { shares }) => sum + shares.claim, 0);
  const other = core.reduce((sum, { shares }) => sum + shares.other, 0);
  return claim / (claim + other || 1);
}

/** Whether a message may be cut before a word. */
function isBoundary(words: readonly CutWord[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at]];
  if (!before || !after || after.token.isSetOff) return true;
  if (SUBORDINATE.test(before.token.word)) return true;
  const apart = Math.abs(before.shares.frame - after.shares.frame);
  if (!DANGLING.has(before.token.word)) return apart >= UNMARKED;
  const isCount = /^\d/.test(after.token.word);
  return HAS.test(before.token.word) && apart >= (isCount ? UNMARKED - COUNTED : SURELY_APART);
}

/** Whether the words from here on only go on with what stands before them: “the men who swear | by the king”, “the wave that | came”. */
function goesOn(text: string, words: readonly CutWord[], at: number): boolean {
  const [before, after] = [words[at - 1]?.token, words[at]?.token];
  if (!before || !after || after.isSetOff) return false;
  return SUBORDINATE.test(before.word) ? beginsWithVerb(text.slice(after.start)) : JOINS.test(after.word);
}

function framesBefore(text: string, words: readonly CutWord[], speakers: Knowing, likelihood: number): boolean {
  const said = words.map(({ token }) => token);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last) return true;
  const cleft = said.findLastIndex(({ word }, i) => word === "it" && IS.test(said[i + 1]?.word ?? ""));
  // “It was a storm that broke the dyke” says so.
  if (last.word === "that" && cleft >= 0 && !puts(said.slice(cleft))) return false;
  if (COMPUTES.has(first.word) && !puts(said)) return false;
  const isJoined = SUBORDINATE.test(last.word);
  if (AUXILIARIES.has(first.word) && (!puts(said) || (!isJoined && likelihood < CLAIMS))) return false;
  return isFrame(text, words, speakers);
}

function framesAfter(text: string, words: readonly CutWord[], speakers: Knowing): boolean {
  return (
    words.length === 0 ||
    (isFrame(text, words, speakers) &&
      !saysMore(
        text,
        words.map(({ token }) => token),
        speakers,
      ))
  );
}

/** Whether words behind others say something of the event: a number, a time, or what the base knows, and nobody puts that. */
function saysMore(text: string, tokens: readonly Token[], speakers: Knowing): boolean {
  return segmentsOf(tokens).some((segment) => {
    const written = text.slice(segment[0]?.start, segment.at(-1)?.end);
    if (readNumbers(written).length > 0) return true;
    return speakers.isOfEvent(written) && !puts(segment) && !speakers.verifies(written);
  });
}

/** Whether words only frame others: they name nobody who speaks, count nothing and ask nothing of their own. */
function isFrame(text: string, words: readonly CutWord[], speakers: Knowing): boolean {
  const shares = words.map(({ shares }) => shares.frame);
  if (shares.reduce((sum, share) => sum + share, 0) / shares.length < SURE || Math.min(...shares) < EACH) return false;
  const written = (tokens: readonly Token[]) => text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  const tokens = words.map(({ token }) => token);
  if (tokens.some(({ word }) => DIGITS.test(word)) || speakers.names(written(tokens))) return false;
  return segmentsOf(tokens).every((segment) => {
    const [first] = segment;
    const said = segment.map(({ word }) => word).join(" ");
    if ((SOMEBODY.test(said) || DEED.test(said)) && !puts(segment)) return false;
    const asks = segment.some(({ word }, i) => (ASKING.has(word) || CONTRACTED.test(word)) && asksAt(segment, i));
    const isAsked = /^\W*[?؟]/.test(text.slice(segment.at(-1)?.end)) || AUXILIARIES.has(first?.word ?? "");
    if (namesSecond(segment) || asksOfNumbers(written(segment))) return false;
    const isPutting = puts(segment) || speakers.verifies(written(segment));
    const isQuestion = AUXILIARIES.has(first?.word ?? "");
    if (isAsked && !isPutting && (isQuestion || !speakers.meansNothing(written(segment)))) return false;
    // “Who is mayor, I thought” asks something of the event.
    const isAside = !isAsked && puts(segment) && speakers.meansNothing(written(segment));
    return !asks || isAside || speakers.verifies(written(segment));
  });
}

/** Whether a question word asks, and joins no clauses: “where is the fighting”, “since when”. */
function asksAt(segment: readonly Token[], at: number): boolean {
  const next = segment[at + 1]?.word ?? "";
  if (CONTRACTED.test(segment[at]?.word ?? "")) return true;
  // “What a day”, “what I wrote is”
  if (segment[at]?.word === "what" && /^(?:an?|i|we)$/.test(next)) return false;
  return at === 0 || at === segment.length - 1 || AUXILIARIES.has(next) || /^(?:many|much|long|exactly)$/.test(next);
}

function puts(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word, isSetOff }, i) =>
      ATTITUDES.has(word) ||
      SOUNDS.has(word) ||
      PUTS.has(word) ||
      (FROM.test(word) && (i === 0 || isSetOff || GOT.test(tokens[i - 1]?.word ?? ""))),
  );
}
