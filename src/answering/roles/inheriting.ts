import { isFunctionWord } from "../reading/function-words.ts";
import type { Match } from "../reading/lexicon.ts";
import type { Reading } from "../reading/reading.ts";
import type { Asked, AskedRole, Noun } from "./asked.ts";

/** Words that stand for what was said before. */
const STANDING = /^(?:them|those|these|ones?|it|they)$/;
const PERSON = /^(?:he|him|his|himself|she|her|hers)$/;
const INHERITING: readonly AskedRole[] = ["howMany", "which", "name"];

/** What half a question asks of what was said before it: “how many of them”, “which ones” are asked of its subject. */
export function inherited(
  asked: readonly Asked[],
  { words, matches }: Reading,
  subject: readonly Match[],
): readonly Asked[] {
  if (subject.length === 0 || matches.some(({ slot }) => slot !== "asks") || !words.some((word) => STANDING.test(word)))
    return asked;
  const noun: Noun = { stems: [], meanings: subject, end: 0 };
  const isEmpty = ({ noun: { stems, meanings } }: Asked) => stems.length === 0 && meanings.length === 0;
  const filled = asked.map((one) => (INHERITING.includes(one.role) && isEmpty(one) ? { ...one, noun } : one));
  const which = words.indexOf("which");
  const isBare = which >= 0 && /^(?:|ones?|of)$/.test(words[which + 1] ?? "");
  return isBare && !filled.some(({ role }) => role === "which") ? [...filled, { role: "which", noun }] : filled;
}

/** Whether “he” of a question can't be whom an answer is about: the last answer was about somebody else, and didn't name them. */
export function meansAnother(
  { words, matches }: Reading,
  of: ReadonlySet<string>,
  last: { readonly of: ReadonlySet<string>; readonly named: ReadonlySet<string> },
): boolean {
  if (of.size === 0 || last.of.size === 0 || matches.some(({ id }) => id.startsWith("@"))) return false;
  return words.some((word) => PERSON.test(word)) && ![...of].some((id) => last.of.has(id) || last.named.has(id));
}

const SUBJECT = /^(?:he|him|himself)$/;

/**
 * A reading's words with somebody's name for “he”; undefined where it names somebody itself, says no “he”, or nothing of its
 * own beside it.
 */
export function named({ words, stems, matches }: Reading, name: string): string | undefined {
  const says = stems.some((stem, i) => !isFunctionWord(stem) && !SUBJECT.test(words[i] ?? ""));
  if (!says || !words.some((word) => SUBJECT.test(word)) || matches.some(({ id }) => id.startsWith("@")))
    return undefined;
  return words.map((word) => (SUBJECT.test(word) ? name : word)).join(" ");
}
