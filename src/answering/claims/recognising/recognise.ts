import { bareOf, YES_OR_NO } from "../cutting/bare.ts";
import { stripAfter, stripBefore } from "../cutting/stripping.ts";
import { finiteAt, plainWords } from "../drafts/finite-verbs.ts";
import { isFreeRelative } from "../reading/free-relative.ts";
import { withoutAsides } from "./frames.ts";
import { listedClaims } from "./listed.ts";
import { isOfWording, quotedClaims } from "./quoted.ts";
import { withVerb } from "./remarks.ts";
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
import { tokensOf } from "./tokens.ts";
import { isVerifying } from "./verifying.ts";

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
/** “Also did he flee” */
const JOINED = /^(?:(?:and|also|but|so|or|then|plus) )+/i;
/** What is concluded from words that are quoted before it is what is asked. */
const CONCLUSION = /["”»][.!…]?\s+(?:so|then|therefore|hence|thus|(?:that|which) means)\s+(\S+\s+\S+\s.+)$/i;

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
  const said = tokensOf(plain);
  // “Is this true?” alone claims nothing: what it is about stands elsewhere.
  if (isVerifying(said) || wantsToKnow(plain) || wantsWritten(plain)) return undefined;
  const isAsked = /[?؟]/.test(plain);
  const { isCut, isClaim, isOther, holdsClaim, ...framed } = bareOf(said, plain, speakers.cut(plain));
  const told = isCut ? { isCut } : {};
  while (stripBefore(framed, plain, speakers) || stripAfter(framed, plain, speakers, holdsClaim));
  const { tokens, isPut, isDenied } = framed;
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const opening = plain.slice(first.start - 1, first.start).match(/["“«']/) ? 1 : 0;
  const closing = plain.slice(last.end, last.end + 2).match(/^(?:%|[.!,]?["”»])/)?.[0].length ?? 0;
  const whole = plain.slice(first.start - opening, last.end + closing);
  const body = isPut || isAsked ? (CONCLUSION.exec(whole)?.[1] ?? whole) : whole;
  const between = plain.slice(first.start, last.end);
  const lastSentence = between.split(/[.!…]\s+/).at(-1) ?? "";
  if (lastSentence !== between && YES_OR_NO.test(lastSentence.replace(JOINED, ""))) return undefined;
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
  const isAsking = asksForMore(body, (isPut && !isOther) || isClaim) && (isAsked || !isFreeRelative(body));
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
  const quoted = quotedClaims(plain, speakers).map(({ words, isDenied }) => ({
    body: `"${bareWords(words, speakers)}"`,
    isDenied,
  }));
  const put = quoted.length > 0 ? quoted : listedClaims(plain, speakers).map((body) => ({ body, isDenied: false }));
  return put.map((claim) => ({ ...claim, form: "confirmation" }));
}

/** A post says who wrote it, or that it is passed on. */
const POSTED = /^\W*(?:RT\s+)?@|\bRT\W*$/;

/** What is quoted without what frames it within the marks. */
function bareWords(words: string, speakers: Speakers): string {
  if (!POSTED.test(words)) return words;
  const { tokens, isCut, isDenied } = bareOf(tokensOf(words), words, speakers.cut(words));
  return isCut && !isDenied ? words.slice(tokens[0]?.start, tokens.at(-1)?.end) : words;
}

/** A text put so that it is taken for a claim. */
export function asClaim(text: string): string {
  return `true or false: ${text}`;
}
