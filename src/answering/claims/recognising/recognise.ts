import { bareOf, YES_OR_NO } from "../cutting/bare.ts";
import { finiteAt, plainWords } from "../drafts/finite-verbs.ts";
import { isFreeRelative } from "../reading/free-relative.ts";
import { attributionAfter, attributionAt, passedOnAt } from "./attribution.ts";
import { endsAsked, frameAt, framesAfter, withoutAsides } from "./frames.ts";
import { asksWhatToMake, complementAt, isAsideOfTelling, isOfOthers, putAt, titleAt } from "./framing.ts";
import { listedClaims } from "./listed.ts";
import { isOfWording, quotedClaims } from "./quoted.ts";
import { isApart, isRemark, saysThatItSaysSo, tellsOfOneself, withVerb } from "./remarks.ts";
import { isSize, wantsWritten } from "./requests.ts";
import { NOBODY, type Speakers } from "./speakers.ts";
import {
  asksForMore,
  beginsAsking,
  isHeadline,
  isOfOneself,
  isStating,
  maybeStates,
  type Stated,
  wantsToKnow,
} from "./stating.ts";
import { segmentsOf, type Token, tokensOf } from "./tokens.ts";
import {
  isDenying,
  isFiller,
  isRejecting,
  isTag,
  isVerifying,
  sounds,
  speaksAgainst,
  speaksOfErrors,
  tailOf,
} from "./verifying.ts";

/** What a message claims, and how it puts it. */
export interface Claim {
  /** The claim alone, without what frames it. */
  readonly body: string;
  /** A statement says so, a confirmation is put so that it asks for a verdict, a question, or what may be none, may be answered without one. */
  readonly form: "statement" | "confirmation" | "question";
  /** The frame denies it: “it is false that …”. */
  readonly isDenied: boolean;
  /** All of the message, with what frames the claim. */
  readonly message?: string;
  /** What frames it was surely told apart, or it surely claims something. */
  readonly isCut?: boolean;
  /** Its words may as well only name what is asked for: it is judged where that is all but sure. */
  readonly isLoose?: boolean;
  /** More was claimed than was read: it isn't borne out as a whole. */
  readonly isPart?: boolean;
}

/** A verb before its subject asks. */
const INVERTED =
  /\b(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would)(?:n'?t)? (?:it|he|she|they|the|this|that|there|those|these|any|you|we|i)\b/i;
const ASKS_INSIDE = /\s(?:who|whom|whose|what|where|when|why|how|which)\s/i;
/** “Was it the mayor who fled?” */
const IS_CLEFT =
  /^(?:is|was|are|were)(?:n'?t)? (?:it|that|this|these|those|they) (?!known\b|clear\b|said\b|told\b|sure\b)(?:\S+ ){1,6}?(?:who|which|where|when) /i;
/** “Is it still going on, or is it over?” */
const ALTERNATIVE = /\bor (?:is|are|was|were|did|do|does|has|have) (?:it|he|she|they|this|that|the)\b/i;
const JOINS = /^(?:that|if|whether)$/;
const LONGEST_FRAME = 12;
/** What is left of a message, and what was taken from it says. */
interface Framed {
  tokens: readonly Token[];
  isPut: boolean;
  isDenied: boolean;
}

/**
 * A message as a claim; undefined where it claims nothing.
 * @param speakers those of whom the base knows: what they say is part of the claim @param stated by the grammar of the message's language
 */
export function recogniseClaim(text: string, speakers: Speakers = NOBODY, stated?: Stated): Claim | undefined {
  const claim = claimOrSupposed(text, speakers, stated);
  return claim?.isLoose ? undefined : claim;
}

/** A message as a claim, also where its words may as well only name what is asked for. */
export function claimOrSupposed(text: string, speakers: Speakers = NOBODY, stated?: Stated): Claim | undefined {
  const [put, ...others] = claimsPut(text, speakers);
  if (put && others.length === 0) return put;
  const plain = withoutAsides(text.replace(/[’‘´]/g, "'"), speakers)
    .replace(/\s+(lol|lmao|rofl|haha+|smh|omg|wtf)\b/gi, ", $1,")
    .replace(/,?\s+or (?:is|are|was|were) (?:this|that|it|he|she|they) .{0,60}$/i, " or not?")
    // “Is there any or not?” denies nothing.
    .replace(/^((?:is|are|was|were|did|do|does|has|have) .*?),? or (?:not|no|nah)\W*$/i, "$1?")
    .replace(/\bt ?\/ ?f\b/i, "true or false")
    .replace(/\by ?\/ ?n\b/i, "yes or no")
    .replace(/[^\S\n]+/g, " ")
    .trim();
  const whole = tokensOf(plain);
  // “Is this true?” alone claims nothing: what it is about stands elsewhere.
  if (isVerifying(whole) || wantsToKnow(plain) || wantsWritten(plain)) return undefined;
  const isAsked = /[?؟]/.test(plain);
  const { isCut, isClaim, ...framed } = bareOf(whole, plain, speakers.cut(plain));
  const told = isCut ? { isCut } : {};
  while (stripBefore(framed, plain, speakers) || stripAfter(framed, plain, speakers));
  const { tokens, isPut, isDenied } = framed;
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const opening = plain.slice(first.start - 1, first.start).match(/["“«']/) ? 1 : 0;
  const closing = plain.slice(last.end, last.end + 2).match(/^(?:%|[.!,]?["”»])/)?.[0].length ?? 0;
  const body = plain.slice(first.start - opening, last.end + closing);
  const between = plain.slice(first.start, last.end);
  const lastSentence = between.split(/[.!…]\s+/).at(-1) ?? "";
  if (isAsked && lastSentence !== between && YES_OR_NO.test(lastSentence)) return undefined;
  // Of several sentences one asks, and not whether the others are so.
  if (/[?؟]\s/.test(between) || (/[.!…]\s/.test(between) && /^["”»)]*\s*[?؟]/.test(plain.slice(last.end))))
    return undefined;
  if (YES_OR_NO.test(body)) {
    if (isOfOneself(body.replace(YES_OR_NO, "")) || ALTERNATIVE.test(text)) return undefined;
    // “Is it this or that?” and “does anyone know where …?” want neither yes nor no.
    if (/\sor\s/i.test(body) || (ASKS_INSIDE.test(body) && !IS_CLEFT.test(body))) return undefined;
    // “Didn't they …?” asks whether they did.
    const asked = body.replace(/^([a-z]+?)n'?t(?=\s)/i, "$1");
    return { body: asked, form: isPut ? "confirmation" : "question", isDenied, ...told };
  }
  const isAsking = asksForMore(body, isPut || isClaim) && (isAsked || !isFreeRelative(body));
  if (isSize(body) || isOfWording(body, speakers)) return undefined;
  const supposed: Claim = { body, form: "question", isDenied, isLoose: true };
  const mayBePut = !isAsked || isPut || isClaim;
  if (isAsking) return mayBePut && !beginsAsking(body) ? supposed : undefined;
  // An address on the web is no words.
  if (isPut) return /\s/.test(body) ? { body: withVerb(body), form: "confirmation", isDenied, ...told } : undefined;
  if (tokens.length < 3) return undefined;
  if (isOfOneself(body)) return !isAsked && speakers.isOfEvent(body) ? supposed : undefined;
  if (stated === "surely" || stated === "rather" || isStating(body) || (isClaim && maybeStates(body))) {
    // “The bridge is closed?” wants to hear whether it is.
    // “So the miners won it?”
    const isDeclared = isStating(body) && (isClaim || (finiteAt(plainWords(body)) > 0 && !INVERTED.test(body)));
    const asked = isDeclared ? "confirmation" : "question";
    return { body, form: isAsked ? asked : "statement", isDenied };
  }
  if (stated || maybeStates(body) || isHeadline(plain)) return { body, form: "question", isDenied };
  return mayBePut ? supposed : undefined;
}

/** What a message quotes or lists to have it checked, one claim each. */
export function claimsPut(text: string, speakers: Speakers = NOBODY): Claim[] {
  const plain = text.replace(/[’‘´]/g, "'");
  const quoted = quotedClaims(plain, speakers).map(({ words, isDenied }) => ({ body: `"${words}"`, isDenied }));
  const put = quoted.length > 0 ? quoted : listedClaims(plain, speakers).map((body) => ({ body, isDenied: false }));
  return put.map((claim) => ({ ...claim, form: "confirmation" }));
}

/** A text put so that it is taken for a claim. */
export function asClaim(text: string): string {
  return `true or false: ${text}`;
}

/** Takes one thing that only frames the claim from its beginning. */
function stripBefore(framed: Framed, text: string, speakers: Speakers): boolean {
  const { tokens } = framed;
  const said = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const take = (count: number, isPut: boolean): boolean => {
    if (count <= 0 || tokens.length - count < 2) return false;
    const taken = tokens.slice(0, count);
    if (isPut && sounds(taken) && speaksAgainst(taken, YES_OR_NO.test(`${taken[0]?.word} `)))
      framed.isDenied = !framed.isDenied;
    framed.tokens = tokens.slice(count);
    framed.isPut ||= isPut;
    return true;
  };
  const passedOn = passedOnAt(tokens);
  if (passedOn > 0) return take(passedOn, true);
  const [segment = []] = segmentsOf(tokens);
  if (isRemark(segment, tokens[segment.length], text, speakers)) return take(segment.length, false);
  if (segment.length < tokens.length && isRejecting(segment)) return take(segment.length, false);
  if (tokens[0]?.word === "no" && tokens[1]?.word === "way" && take(tokens[2]?.word === "that" ? 3 : 2, true)) {
    framed.isDenied = !framed.isDenied;
    return true;
  }
  if (segment.length < tokens.length && isFiller(segment) && !isTag(segment.map(({ word }) => word)))
    return take(segment.length, sounds(segment));
  const join = tokens.slice(0, LONGEST_FRAME).findLastIndex(({ word }, i) => {
    const before = tokens.slice(0, i);
    return JOINS.test(word) && sounds(before) && isFiller(before);
  });
  if (join > 0) return take(join + 1, true);
  const put = putAt(tokens);
  if (put > 0) return take(put, true);
  const told = attributionAt(tokens, (from, to) => speakers.speaks(said(from, to)));
  if (told > 0) {
    const frame = tokens.slice(0, told).map(({ word }) => word);
    const isDoubted = frame.some((word) =>
      /^(?:not|never|dont|didnt|doesnt|cant|couldnt|nobody|noone|none)$/.test(word),
    );
    // “I never understood how” tells nothing.
    if (isDoubted && !frame.some((word) => /^(?:think|believe|thinks|believes|suppose|supposes|imagine)$/.test(word)))
      return false;
    if (isDoubted) framed.isDenied = !framed.isDenied;
    return take(told, true);
  }
  const complement = complementAt(tokens, text, speakers);
  if (complement > 0) return take(complement, true);
  const frame = frameAt(tokens, text, speakers);
  if (frame > 0) return take(frame, JOINS.test(tokens[frame - 1]?.word ?? "") || sounds(tokens.slice(0, frame)));
  const title = titleAt(tokens, text, speakers);
  if (title > 0) return take(title, true);
  if (segment.length < tokens.length && isApart(segment, text, speakers)) return take(segment.length, sounds(segment));
  if (segment.length < tokens.length && isAsideOfTelling(segment, text, speakers)) return take(segment.length, false);
  if (tokens[0]?.word === "no" && CLAUSE.test(tokens[1]?.word ?? "")) return take(1, false);
  return (
    /^(?:so|and|but|well|ok|okay|k|kk|hm|hmm|ah|oh|er|oof|ugh|damn|dang|alright|anyway|anyways|welp|hey|hi|hello|um|uh|wait|bot|guys|btw|like|basically|also|or|wow|omg|lol|please|pls|nah|nope|yeah|yo|bro|bruh|dude|man|mate|folks|listen|look|fyi|lmao)$/.test(
      tokens[0]?.word ?? "",
    ) && take(1, false)
  );
}

/** Before such a word “no” rejects what was said before; before a noun it denies (“no civilians died”). */
const CLAUSE = /^(?:its?|he|hes|she|shes|they|theyre|there|theres|thats|this|the|these|those|actually|\d.*)$/;

/** Takes one thing that only frames the claim from its end. */
function stripAfter(framed: Framed, text: string, speakers: Speakers): boolean {
  const { tokens } = framed;
  const take = (count: number, isPut: boolean): boolean => {
    if (count <= 0 || tokens.length - count < 2) return false;
    const taken = tokens.slice(-count);
    const isAsked = /[?؟]/.test(text.slice(tokens.at(-count)?.start));
    if (speaksOfErrors(taken) || (!isAsked && isDenying(taken))) framed.isDenied = !framed.isDenied;
    framed.tokens = tokens.slice(0, -count);
    framed.isPut ||= isPut;
    return true;
  };
  const segments = segmentsOf(tokens);
  const last = segments.at(-1) ?? [];
  if (segments.length > 1) {
    if (isVerifying(last)) return take(last.length, true);
    // “Killed on that side: a hundred and ten”
    if (/:\s*$/.test(text.slice(0, last[0]?.start))) return false;
    if (framesAfter(last, text, speakers)) return take(last.length, !endsAsked(text.slice(0, last[0]?.start)));
    const isAsking = /[?؟]/.test(text.slice(last[0]?.start));
    if (tellsOfOneself(last, text) || saysThatItSaysSo(last)) return take(last.length, !tellsOfOneself(last, text));
    if ((sounds(last) || !isAsking) && isApart(last, text, speakers))
      return take(last.length, sounds(last) || isOfOthers(last));
    if (isAsking && asksWhatToMake(last, text, speakers)) return take(last.length, true);
    if (!isAsking && isAsideOfTelling(last, text, speakers)) return take(last.length, isOfOthers(last));
    // “Agree or disagree, based on the article”
    const before = segments.at(-2) ?? [];
    if (segments.length > 2 && isFiller(last) && isVerifying(before) && sounds(before))
      return take(last.length + before.length, true);
    if (attributionAfter(last, (from, to) => speakers.speaks(text.slice(last[from]?.start, last[to - 1]?.end))))
      return take(last.length, true);
  }
  const tail = tailOf(last, /[?؟]\s*$/.test(text));
  return tail !== undefined && take(tail.length, tail.isPut);
}
