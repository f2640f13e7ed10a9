import type { Term } from "../formula.ts";
import { LESS, MORE } from "../grammar/comparatives.ts";
import type { Named } from "../naming/resolve.ts";
import type { Skeleton } from "../naming/skeleton.ts";

/** Why what a message asks can't be computed. */
export type Hindrance =
  /** It is plainly asked of somebody whom no figure counts, by the message's words. */
  | { readonly lacks: "figure"; readonly words: string }
  /** What share died of all that there were: nobody says how many those were. */
  | { readonly lacks: "whole"; readonly term: Term }
  /** Sums that have nothing to do with the event. */
  | { readonly lacks: "event" };

/** Numbers alone. */
const SUM_OF_NUMBERS =
  /^(?:(?:how|what|much|is|are|does|can|you|calculate|compute|solve|please|hey|and|equals|make|makes|to) )*(?:[GN]|\d+)(?: (?:plus|minus|multiplied by|divided by|times) (?:[GN]|\d+))+(?: (?:and|equals|please|is|what))*$/;
/** One that isn't the source's, or the same again. */
const OTHER_NUMBER = /(?:^| )(?:N|\d+)(?= |$)/;
/** Plainly asked of figures and of somebody whom none counts. */
const PLAINLY: readonly RegExp[] = [
  /\b(?:percent\w*|share|fraction|proportion) of [GW]\b.* X\b|\b(?:percent\w*|share|fraction|proportion) of X\b.* [GW]\b/,
  /\bhow (?:many|much) (?:more|fewer|less|times)\b.*\b(?:X\b.* [GW]|[GW]\b.* X)\b/,
  /\b(?:more|fewer|less) (?:G (?:than|or) (?:more )?X|X (?:than|or) (?:more )?G)\b/,
  /\b(?:ratio|difference)\b.*\b(?:X (?:to|and|from|vs|compared to) [GW]|[GW] (?:to|and|from|vs|compared to) X)\b/,
  /\b(?:X (?:plus|minus|divided by) [GW]|[GW] (?:plus|minus|divided by) X)\b/,
  /\b(?:X (?:and )?G|G (?:and )?X|X and W|W and X)\b.*\b(?:combined|together|altogether|in total|added)\b|\b(?:add|sum|combine|total)\b.*\b(?:X (?:and|to) [GW]|[GW] (?:and|to) X)\b/,
  /\b[GW] per X\b|\bfor (?:every|each) X\b/,
];
const COMPARED = new RegExp(`^(?:${MORE}|${LESS})$`);

/** “He says at least 500 more; how many more is it?” asks for the number itself. */
function isGuess(after: readonly string[], words: string): boolean {
  return after.some((word) => COMPARED.test(word)) && /\b(?:how (?:many|much|far)|by what)\b/.test(words);
}

/** Whether a message is a sum of numbers, one of which at least is none of the source's. */
export function isOfNumbers(text: string): boolean {
  return SUM_OF_NUMBERS.test(text) && OTHER_NUMBER.test(text);
}

/** Whether anything is named that no figure counts. */
export function namesOthers({ strangers, oddNumbers }: Named, said: readonly string[]): boolean {
  const words = said.join(" ");
  return strangers.length > 0 || oddNumbers.some(({ end }) => !isGuess(said.slice(end, end + 2), words));
}

/** What nobody counted, in what is plainly a sum; what isn't plain is left to those who answer questions. */
export function hindranceIn(
  { operands, strangers, oddNumbers }: Named,
  { text }: Skeleton,
  said: readonly string[],
): Hindrance | undefined {
  if (isOfNumbers(text)) return { lacks: "event" };
  const [stranger] = strangers;
  const isPlain = operands.length > 0 && PLAINLY.some((pattern) => pattern.test(text));
  return stranger && oddNumbers.length === 0 && isPlain
    ? { lacks: "figure", words: said.slice(stranger.start, stranger.end).join(" ") }
    : undefined;
}
