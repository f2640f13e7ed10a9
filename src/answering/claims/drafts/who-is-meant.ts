import { isName } from "./piece-words.ts";

const PRONOUN = /^(?:they|it)$/i;
const HE = /^(?:he|she)$/i;
const ACRONYM = /^(?:the\s)?\p{Lu}{2,}$/u;
/** Several, of whom “it” isn't said. */
const SEVERAL = /[^s'\p{Lu}]s$/u;
const COUNT = /^(?:(?:some|about|around|at least|more than|nearly|up to)\s+)?\d[\d.,]*\s+/i;
/** So near its beginning a subject says how many they are. */
const NEAR = 3;

/** A clause's subject, or for a pronoun the subject before, where words tell that it is meant: a group isn't “he”, and several aren't “it”. */
export function whoIsMeant(subject: string, subjectBefore: string): string {
  const before = subjectBefore.replace(COUNT, "");
  if (before === "" || PRONOUN.test(before) || HE.test(before)) return subject;
  const areSeveral = before.split(/\s+/, NEAR).some((word) => SEVERAL.test(word));
  if (HE.test(subject)) return isName(before) && !ACRONYM.test(before) ? before : subject;
  return PRONOUN.test(subject) && !(areSeveral && /^it$/i.test(subject)) ? before : subject;
}
