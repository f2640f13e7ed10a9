import type { Role } from "../../../knowledge/pack/statement-schema.ts";
import { type KindAsked, kindsAsked } from "../kinds-asked.ts";

/** What a question wants to hear, or a text tells: a kind of thing, how many there are, or what something is called. */
export type Wish = KindAsked | "count" | "name";

const COUNTING =
  /\bhow (?:many|much)\b|\bnumbers? of\b|\b(?:what|which) (?:share|percent|percentage|proportion|number|total|part of)\b|\bhow (?:high|deep|big|large|tall|thick|heavy|wide|long|hot|warm|far|old|fast|strong|small)\b/;

const NAMING = /\bnames? of\b|\b(?:called|named)$|\b(?:what|whats) (?:is|are|was|were) .{1,60}\bnames?$|^name\b/;
/** What is asked of a thing in general: what it is, means or does. */
const GENERAL =
  /^(?:explain )?what (?:is|are) (?!(?:the|this|that|it|there|its|their|his|her|your|our|all|being|going|happening|new|up|left|said|known)\b)(?:[a-z]+ ){0,3}[a-z]+(?: (?:for|exactly|in general|and how .*))?$|^what (?:does|do) (?!(?:they|he|she|it)\b).* (?:do|cover|contain|involve|include)$|\b(?:means?|meant)\b|\bdifference between\b/;
/** What somebody thinks of it is asked. */
const WEIGHING =
  /^(?:(?:and|so|but) )?should(?:n't)? (?!(?:we|you|people)\b)|\b(?:is|are|was|were) (?:it|this|that|he|she|they|the \w+)(?: \w+)? (?:right|wrong|fair|good|bad|justified|reasonable|too \w+)\b|\b(?:right|wrong) about\b/;

/** Whether a question asks what a thing is in general, and not what became of it. */
export function asksInGeneral(words: readonly string[]): boolean {
  return GENERAL.test(words.join(" "));
}

/** Whether a question asks to weigh what was done. */
export function asksToWeigh(words: readonly string[]): boolean {
  return WEIGHING.test(words.join(" "));
}

/** All that a question wants to hear, as far as its grammar tells. @param words as `Reading.words` has them */
export function wishesOf(words: readonly string[]): readonly Wish[] {
  const kinds = kindsAsked(words);
  const text = words.join(" ");
  return [
    ...kinds,
    ...(COUNTING.test(text) ? ["count" as const] : []),
    ...(NAMING.test(text) ? ["name" as const] : []),
  ];
}

/** The wishes that a declared role fulfils. */
export const FULFILLED: Readonly<Partial<Record<Role, Wish>>> = {
  when: "time",
  howLong: "span",
  where: "place",
  why: "reason",
  how: "manner",
  howMany: "count",
};
