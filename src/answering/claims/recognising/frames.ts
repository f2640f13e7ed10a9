import { ASKING } from "../../reading/asking-words.ts";
import type { Speakers } from "./speakers.ts";
import { beginsWithVerb, isStating } from "./stating.ts";
import type { Token } from "./tokens.ts";
import { namesSecond } from "./verifying.ts";
import { LONGEST_VERIFYING } from "./verifying-lines.ts";

type Knowing = Pick<Speakers, "verifies" | "speakerIn" | "names" | "meansNothing">;

const SUBORDINATE = /^(?:that|if|whether)$/;
/** They deny or doubt what follows: it isn't put as it stands. */
const DENIES =
  /^(?:not|never|nobody|none|no|nothing|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|could|would|should)nt|doubts?|doubted|deny|denies|denied|false|untrue|lies?|wrong|myth|nonsense|hopes?|hoped|fears?|feared|wish|wishes|afraid|wants?)$/;
/** Between two of the same kind, or in brackets: what may be left out. */
const ASIDE = /(?:,\s+([^,.;:!?()–—]+),|\s+[-–—]+\s+([^,.;:!?()–—]+?)\s+[-–—]+|\s*\(([^.;:!?()]+)\),?)\s+(?!["“'])/g;
const SENTENCE_ENDS = /[.!?؟]\s/;
const DIGIT = /\d/;
/** A name within a sentence says who is meant. */
const NAME = /\p{Lu}(?!')\p{L}+/u;
/** What doesn't ask must look as much more like a frame than like what it might say. */
const SURELY = 0.15;
/** And as much more where what follows a “that” may name something: “he wrote that book”. */
const PLAINLY = 1;
/** Words of the shortest frame with its “that”: “he wrote that” may name a thing. */
const FEWEST_BEFORE = 4;
/** Words of the shortest claim. */
const FEWEST = 3;

/**
 * Whether words only frame what is claimed, by how people do: who says so, how they put it, what it is for, if it is so.
 * @param by how much more they must look like a frame than like anything else
 */
export function frames(text: string, speakers: Knowing, by = SURELY): boolean {
  return (
    !DIGIT.test(text) &&
    text.split(/\s+/).length <= LONGEST_VERIFYING &&
    speakers.speakerIn(text) === undefined &&
    speakers.verifies(text, by)
  );
}

/** How many words at the beginning only frame what follows, up to a “that” or a mark: “a caller has it that”, “to be blunt, …”. */
export function frameAt(tokens: readonly Token[], text: string, speakers: Knowing): number {
  const [first] = tokens;
  if (!first || ASKING.has(first.word)) return 0;
  const last = Math.min(LONGEST_VERIFYING, tokens.length - FEWEST);
  const isEnd = (end: number) => tokens[end]?.isSetOff || joins(tokens[end - 1]);
  const ends = Array.from({ length: Math.max(0, last) }, (_, i) => last - i).filter(isEnd);
  return ends.find((end) => isFrame(tokens, end, text, speakers)) ?? 0;
}

function joins(token: Token | undefined): boolean {
  return SUBORDINATE.test(token?.word ?? "");
}

/** Whether so many words at the beginning are a frame. */
function isFrame(tokens: readonly Token[], end: number, text: string, speakers: Knowing): boolean {
  const taken = tokens.slice(0, end);
  if (taken.some(({ word }) => DENIES.test(word))) return false;
  const rest = text.slice(tokens[end]?.start);
  const said = text.slice(taken[0]?.start, taken.at(-1)?.end);
  const isJoined = joins(taken.at(-1));
  if ((isJoined && (end < FEWEST_BEFORE || beginsWithVerb(rest))) || speakers.meansNothing(rest)) return false;
  // “Was it in a church that he spoke?”
  if (SENTENCE_ENDS.test(said) || (isJoined && speakers.names(said))) return false;
  return frames(said, speakers, isJoined && !isStating(rest) ? PLAINLY : SURELY);
}

const ASKED = /[?؟]\W*$/;

/** Whether a question mark ends a text. */
export function endsAsked(text: string): boolean {
  return ASKED.test(text);
}

/** Whether a stretch after a statement only frames it, in whatever words: “does this square with the reports?”, “need it for school”. */
export function framesAfter(stretch: readonly Token[], text: string, speakers: Knowing): boolean {
  const [first, second] = stretch;
  if (!first) return false;
  // “In a church, or a mosque?” asks which.
  if (namesSecond(stretch)) return false;
  // “As a ratio” says what is wanted.
  if (first.word === "as" && stretch.length < FEWEST + 1 && second?.word === "a") return false;
  const before = text.slice(0, first.start);
  const isAsked = /^\W*[?؟]/.test(text.slice(stretch.at(-1)?.end));
  if (speakers.meansNothing(before) || (isAsked && endsAsked(before))) return false;
  return frames(text.slice(first.start, stretch.at(-1)?.end), speakers, isAsked ? 0 : undefined);
}

/** A text without what stands between two marks and only frames the rest: “it was, by all accounts, a flood”. */
export function withoutAsides(text: string, speakers: Knowing): string {
  return text.replace(ASIDE, (all: string, ...pieces: string[]) => {
    const aside = pieces.slice(0, 3).find((piece) => piece !== undefined) ?? "";
    const isDenying = aside.split(/\s+/).some((word) => DENIES.test(word.toLowerCase().replace("'", "")));
    return !isDenying && !NAME.test(aside) && frames(aside, speakers) ? " " : all;
  });
}
