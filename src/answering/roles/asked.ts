import {
  AFTER_NOUN,
  BEFORE_NOUN,
  BEING,
  DOING,
  KINDS,
  MEASURES,
  OF,
  PLACING,
  TIME_UNITS,
} from "../reading/asking-words.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import type { Match } from "../reading/lexicon.ts";
import { stemOf } from "../reading/normalise.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import { verbStem } from "../reading/words/irregular-forms.ts";
import { type Grain, grainAsked } from "./grain.ts";

/** What may be asked of a statement: a role, or what somebody or something is called, or a measure (“how old”). */
export type AskedRole =
  | "name"
  | "which"
  | "whichPlace"
  | "howMany"
  | "howLong"
  | "measure"
  | "when"
  | "why"
  | "who"
  | "actor"
  | "actorOn"
  | "within";

/** One thing that a question asks for. */
export interface Asked {
  readonly role: AskedRole;
  /** What it is asked of, as far as the question says: the noun after “which”, “how many”, “the name of”. */
  readonly noun: Noun;
  /** How exact a time is asked for. */
  readonly grain?: Grain | undefined;
}

/** A noun with what stands before it, as stems and meanings. */
export interface Noun {
  readonly stems: readonly string[];
  readonly meanings: readonly Match[];
  /** The word after it. */
  readonly end: number;
}

/** What a question asks for; nothing where it can't be told. */
export function askedIn(reading: Reading): readonly Asked[] {
  const { words } = reading;
  return words.flatMap((word, at): Asked[] => {
    const next = words[at + 1] ?? "";
    const nounAt = (start: number) => nounFrom(reading, start);
    if (word === "how" && (next === "many" || next === "much")) {
      const unit = words[at + 2] ?? "";
      if (TIME_UNITS.has(unit)) return words[at + 3] === "ago" ? [] : [{ role: "howLong", noun: nounAt(at + 2) }];
      return [{ role: "howMany", noun: countedIn(reading, at + 2) }];
    }
    if (word === "number" && next === "of") return [{ role: "howMany", noun: countedIn(reading, at + 2) }];
    if (word === "how" && MEASURES.has(next) && words[at + 2] !== "back")
      return [{ role: "measure", noun: nounAt(at + 1) }];
    if ((word === "why" && at <= 1) || (word === "how" && next === "come")) return [{ role: "why", noun: NONE }];
    if (word === "which" || word === "what" || word === "whose") {
      const skip = /^(?:exact|precise)$/.test(next) ? at + 2 : at + 1;
      const grain = grainAsked(words, skip);
      if (grain) return [{ role: "when", noun: NONE, grain }];
      const noun = nounAt(skip);
      const asksElse = reading.matches.some((match) => isAsking(match) && match.start === at && match.end > skip);
      const isNoun = noun.meanings.some((match) => match.start === skip && match.id.startsWith("#"));
      if (!isNoun || asksElse || KINDS.has(words[skip] ?? "") || BEING.has(words[at - 1] ?? "")) return [];
      return [{ role: PLACING.has(words[at - 1] ?? "") ? "whichPlace" : "which", noun }];
    }
    if (/^names?$/.test(word)) {
      if (reading.matches.some(({ id, start }) => id.startsWith("@") && start === at + 1)) return [];
      const of = /^(?:of|for)$/.test(next) ? nounAt(at + 2) : nounBefore(reading, at);
      return [{ role: "name", noun: of }];
    }
    if (word === "called" || word === "named") return [{ role: "name", noun: nounBefore(reading, at) }];
    const done = word === "who" ? doneAt(words, at + 1) : undefined;
    if (done !== undefined) return [{ role: "actor", noun: nounAt(done) }];
    // “Who Ahmed” isn't a deed.
    const isNamed = reading.matches.some(({ id, start }) => id.startsWith("@") && start === at + 1);
    if (word === "who" && isPast(next) && !isNamed) return [{ role: "actorOn", noun: nounAt(at + 2) }];
    if (word === "who" && BEING.has(next)) {
      const noun = nounAt(at + 2);
      return OF.has(words[noun.end] ?? "") ? [{ role: "who", noun }] : [];
    }
    const inside = next === "in" ? at + 2 : words[at + 2] === "in" && next === "exactly" ? at + 3 : 0;
    if (word === "where" && inside) return [{ role: "within", noun: nounIn(reading, inside, inside + 1) }];
    return [];
  });
}

const NONE: Noun = { stems: [], meanings: [], end: 0 };

/** Whether a word tells by its form that something was done: “armed”, “paid”. */
function isPast(word: string): boolean {
  return /^[a-z]{2,}ed$/.test(word) || verbStem(stemOf(word)) !== stemOf(word);
}

/** Where what was done begins after “who did”, “who carried out”, “who has fired”; undefined after other words. */
function doneAt(words: readonly string[], at: number): number | undefined {
  const doing = /^(?:has|have|had|really|actually|exactly)$/.test(words[at] ?? "") ? at + 1 : at;
  if (!DOING.has(words[doing] ?? "")) return undefined;
  return words[doing + 1] === "out" ? doing + 2 : doing + 1;
}

/** Of “how many of the 745 were children” the children are counted, of “how many children died” too. */
function countedIn(reading: Reading, start: number): Noun {
  const { words } = reading;
  if (words[start] !== "of") return nounFrom(reading, start);
  const verb = words.findIndex((word, at) => at > start && /^(?:is|are|was|were)$/.test(word));
  const said = verb < 0 ? NONE : nounFrom(reading, verb + 1);
  return said.meanings.some(({ slot }) => slot === "group") ? said : nounFrom(reading, start);
}

function nounFrom(reading: Reading, from: number): Noun {
  const { words } = reading;
  let start = from;
  while (BEFORE_NOUN.has(words[start] ?? "")) start++;
  let end = start;
  const named = reading.matches.find((match) => match.start > start && match.id.startsWith("@"))?.start ?? words.length;
  while (end < named && end < start + 3 && !AFTER_NOUN.has(words[end] ?? "")) end++;
  return nounIn(reading, start, end);
}

/** “the mosque's name”, “what are the mountains called”. */
function nounBefore(reading: Reading, at: number): Noun {
  const { words } = reading;
  let start = at;
  while (start > 0 && start > at - 3 && !AFTER_NOUN.has(words[start - 1] ?? "")) start--;
  return nounIn(reading, start, at);
}

function nounIn({ stems, matches }: Reading, start: number, end: number): Noun {
  const meanings = matches.filter((match) => match.start >= start && match.start < end && !isAsking(match));
  return { stems: stems.slice(start, end).filter((stem) => !isFunctionWord(stem)), meanings, end };
}
