import { readNumbers } from "../../../numbers/read-numbers.ts";
import { finiteAt, plainWords } from "./finite-verbs.ts";

const JOINING =
  /^(?:and|but|while|whereas|although|though|plus|because|as well as|along with|as|when|after|so)(?:\s+(?:also|that|then|so))*\s+/i;
/** They only say when or how it goes on. */
const LEADING =
  /^(?:now|then|today|meanwhile|finally|still|also|again|instead|in addition|at the same time)\s+(?=\S+\s+\S)/i;
const AMONG = /^(?:among (?:them|those|whom|which)|including|with|of (?:them|whom|which))\s+(?=\S+\s\S)/i;
const PART =
  /^((?:most|many|some|half|all|none|\d[\d.,]*)(?: of (?:(?:the|these|those) [\p{L}]+|them|whom|which|these|those|it|this)))(?: (.+))?$/iu;
const BY = /^(?:(?:all|most|some)(?: of (?:it|this|that|them|these))? )?(by \S.*)$/i;
const SOURCE =
  /^(?:according to|per)\s+(.+)$|^(?:says?|said|reports?|reported|writes|wrote)\s+((?:the |an? )?\S+(?: \S+){0,4})$|^((?:the )?\S+(?: \S+){0,5}) (?:says?|said|reports?|reported|writes|wrote)$/i;
const LASTING = /^(?:after|following|in)\s+((?:\S+ )?\S+ (?:days?|weeks?|hours?|months?|years?))\s+of\s+(\S+)(.*)$/i;
const BESIDE = /^(?:as|when|after)\s/i;
const NAME = /^(?:the\s+)?\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)*[.]?$/u;
const APPOSED = /\s(?:in|at|from|to|near|by|with)\s(?:the\s)?(\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)*)$/u;

/** A piece without the words that only join it to the one before. */
export function withoutJoint(written: string): string {
  const joined = written.replace(JOINING, "");
  const led = joined.replace(LEADING, "");
  return finiteAt(plainWords(led)) > 0 ? led : joined;
}

/** Whether a piece says when or why the one before was so: “as his government fell”. */
export function isBeside(written: string): boolean {
  return BESIDE.test(written);
}

/** Who is named as saying so, in a piece that says no more. */
export function sourceIn(piece: string): string | undefined {
  const [, ...found] = SOURCE.exec(piece) ?? [];
  const source = found.find((one) => one !== undefined);
  return source && finiteAt(plainWords(source)) < 0 ? source : undefined;
}

/** “After four days of fighting along the coast” says how long that has gone on. */
export function lastingIn(written: string): string | undefined {
  const [, time, what, rest = ""] = LASTING.exec(written) ?? [];
  return what === undefined || finiteAt(plainWords(written)) > 0
    ? undefined
    : `the ${what} has gone on for ${time}${rest}`;
}

/** Those who are named of more: “among them 12 guards”. */
export function amongIn(piece: string): string | undefined {
  const among = piece.replace(AMONG, "");
  return among !== piece && finiteAt(plainWords(among)) < 0 ? among : undefined;
}

/** “Most of them soldiers” leaves out what they are; “5,000 of them” what they do. */
export function partIn(piece: string): { readonly of: string; readonly rest: string | undefined } | undefined {
  const [, of, rest] = PART.exec(piece) ?? [];
  return of === undefined || finiteAt(plainWords(piece)) > 0 ? undefined : { of, rest };
}

/** “All of it by the rebels” says who did what stands before. */
export function doerIn(piece: string): string | undefined {
  return BY.exec(piece)?.[1];
}

/** Whether a text is a name, or several words of one. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** The name at the end of a clause of which more may be said: “at a mosque in Mazzah, the district where …”. */
export function nameAtEnd(said: string): string | undefined {
  return APPOSED.exec(said)?.[1];
}

/** The last word of a text that is written like a name. */
export function lastName(said: string): string | undefined {
  return [...said.matchAll(/\p{Lu}[\p{L}'-]+/gu)].at(-1)?.[0];
}

/** The last that a clause names: its last words from an article or a capital on. */
export function lastNamed(said: string): string {
  const words = said.split(/\s+/);
  const at = words.findLastIndex(
    (word, i) => i > 0 && /^(?:the|an?)$|^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test(words[i - 1] ?? ""),
  );
  return words.slice(Math.max(at, 0)).join(" ");
}

/** Whether a text counts something. */
export function isCounted(text: string): boolean {
  return readNumbers(text).some(({ kind }) => kind === "count");
}

const FARED = /\s(dead|missing|wounded|injured|homeless|displaced)(?:\s(?:in|on|at|along|across|near|so|after)\s.+)?$/i;
const FATE = /\s(?:dead|missing|wounded|injured|homeless|displaced|killed)$/i;

/** “The dead”, after so many who are only named with how they fared. */
export function faringAs(named: string): string | undefined {
  const [, fate] = FARED.exec(named) ?? [];
  return fate === undefined || !isCounted(named) || finiteAt(plainWords(named)) > 0 ? undefined : `the ${fate}`;
}

/** Whether those who are counted are told with how they fared: no verb is left out. */
export function tellsFate(counted: string): boolean {
  return FATE.test(counted);
}

/** “A ferry, a tug and a barge sank”: of the pieces of a sentence only the last, which “and” joins, says something. */
export function isListBeforeVerb(pieces: readonly string[]): boolean {
  const at = pieces.findIndex((piece) => finiteAt(plainWords(piece)) > 0);
  return at > 1 && /^and\s/i.test(pieces[at] ?? "");
}

const NARROWS =
  /^(?:(?:and|but) )?(?:not|nor|never|neither|nothing|nobody|rather than|instead of|only|just|like|such as)\s|^as (?:they|he|she|it|we)\s|^with\s(?!\D*\d)/i;

/** Whether a piece says of the clause before what it isn't, or how. */
export function narrows(written: string): boolean {
  return NARROWS.test(written);
}
