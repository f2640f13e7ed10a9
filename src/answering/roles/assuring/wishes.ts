import type { Role } from "../../../knowledge/pack/statement-schema.ts";
import { type KindAsked, kindsAsked } from "../kinds-asked.ts";

/** What a question wants to hear, or a text tells: a kind of thing, or how many there are. */
export type Wish = KindAsked | "count";

const COUNTING =
  /\bhow (?:many|much)\b|\bnumbers? of\b|\b(?:what|which) (?:share|percent|percentage|proportion|number|total|part of)\b|\bhow (?:high|deep|big|large|tall|thick|heavy|wide|long|hot|warm|far|old|fast|strong|small)\b/;

/** All that a question wants to hear, as far as its grammar tells. @param words as `Reading.words` has them */
export function wishesOf(words: readonly string[]): readonly Wish[] {
  const kinds = kindsAsked(words);
  return COUNTING.test(words.join(" ")) ? [...kinds, "count"] : kinds;
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
