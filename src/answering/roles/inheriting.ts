import { isFunctionWord } from "../reading/function-words.ts";
import type { Match } from "../reading/lexicon.ts";
import type { Reading } from "../reading/reading.ts";
import type { Asked, AskedRole, Noun } from "./asked.ts";
import { fillersOf, type Holding } from "./holding.ts";

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

/** “killed in it”, “hurt during that”, “did anybody die there”; and not “in that war”, unless it was spoken of. */
const IN_IT = /^(?:in|during|at|from|after)$/;
const BEING = /^(?:is|are|was|were|be|been)$/;
const IT = /^(?:it|this|that|these|those)$/;

/**
 * Whether a question asks for the dead or hurt of what the last answer told (“was anybody killed in it?”): something that was
 * done to a thing, told without a word of them.
 */
export function asksOfDeadIn(reading: Reading, last: Holding): boolean {
  const fates = reading.matches.filter(({ slot }) => slot === "fate");
  if (fates.length === 0 || fates.some(({ id }) => last.told.has(id))) return false;
  const hit = hitBy(last);
  const isOfThings = hit.length > 0 && !hit.some(({ id, slot }) => id.startsWith("@") || slot === "group");
  return isOfThings && standsIn(reading, last.told);
}

/** Whether an answer tells of dead or hurt, and not of what the last answer told: asked for those in it, they are others. */
export function tellsOtherDead({ matches }: Reading, { told }: Holding, last: Holding): boolean {
  return matches.some(({ id, slot }) => slot === "fate" && told.has(id)) && !hitBy(last).some(({ id }) => told.has(id));
}

/** What an answer's facts say that something was done to. */
function hitBy({ statements }: Holding): readonly Match[] {
  return fillersOf(statements, "whom").flatMap(({ matches }) => matches);
}

/** Whether a question asks what came to pass in something that was said. @param told what was said of it */
function standsIn({ words, stems, matches }: Reading, told: ReadonlySet<string>): boolean {
  return words.some((word, at) => {
    if (word === "there") return ![words[at - 1], words[at + 1]].some((beside) => BEING.test(beside ?? ""));
    if (!IN_IT.test(word) || !IT.test(words[at + 1] ?? "")) return false;
    const next = at + 2;
    const stem = stems[next];
    const meant = matches.filter(({ start, end }) => start <= next && next < end);
    return stem === undefined || isFunctionWord(stem) || told.has(stem) || meant.some(({ id }) => told.has(id));
  });
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
