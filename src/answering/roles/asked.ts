import { isFunctionWord } from "../reading/function-words.ts";
import type { Match } from "../reading/lexicon.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import { type Grain, grainAsked } from "./grain.ts";

/** What may be asked of a statement: a role, or what somebody or something is called, or a measure (“how old”). */
export type AskedRole = "name" | "which" | "whichPlace" | "howMany" | "howLong" | "measure" | "when" | "why" | "who" | "actor" | "within";

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

/** Words that may stand between “how many” or “which” and the noun. */
const BEFORE_NOUN = new Set("of the these those this that a an other more all such exactly exact".split(" "));
/** Words at which a noun has ended. */
const AFTER_NOUN = new Set(
  "is are was were be been am did do does done has have had having will would can could should may might must got get gets in on at by from to for with without within into near around about of off as if and or but so that than then they he she it we you i there here his her their its who which what when where why how not no still now because so exactly really already only".split(
    " ",
  ),
);
/** Not sizes: how big something is may ask how many it counts. */
const MEASURES = new Set("old tall far fast rich wide deep expensive often".split(" "));
const TIME_UNITS = new Set("day days hour hours week weeks month months year years minute minutes night nights time decade decades".split(" "));
/** Verbs that make whoever is their subject the one who did what follows. */
const DOING = new Set("did do does carried carry commits commit committed ordered orders order fired fire fires used uses launched launch started start planned plan attacked staged perpetrated executed".split(" "));
const KINDS = new Set("kind kinds sort sorts type types".split(" "));
/** What may follow the noun of “who is the minister of …”; in “who is the army fighting” it isn't what is asked for. */
const OF = new Set(["", "of", "in", "for", "at", "now"]);
/** Words that make “which …” a place: it asks where. */
const PLACING = new Set("in at from to near on into inside".split(" "));
const BEING = new Set("is are was were got get has have had been being".split(" "));

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
    if (word === "how" && MEASURES.has(next) && words[at + 2] !== "back") return [{ role: "measure", noun: nounAt(at + 1) }];
    if (word === "why" || (word === "how" && next === "come")) return [{ role: "why", noun: NONE }];
    if (word === "which" || word === "what" || word === "whose") {
      const skip = /^(?:exact|precise)$/.test(next) ? at + 2 : at + 1;
      const grain = grainAsked(words, skip);
      if (grain) return [{ role: "when", noun: NONE, grain }];
      const noun = nounAt(skip);
      const asksElse = reading.matches.some((match) => isAsking(match) && match.start === at && match.end > skip);
      if (noun.stems.length === 0 || asksElse || KINDS.has(words[skip] ?? "") || BEING.has(words[at - 1] ?? "")) return [];
      return [{ role: PLACING.has(words[at - 1] ?? "") ? "whichPlace" : "which", noun }];
    }
    if (/^names?$/.test(word)) {
      if (reading.matches.some(({ id, start }) => id.startsWith("@") && start === at + 1)) return [];
      const of = /^(?:of|for)$/.test(next) ? nounAt(at + 2) : nounBefore(reading, at);
      return [{ role: "name", noun: of }];
    }
    if (word === "called" || word === "named") return [{ role: "name", noun: nounBefore(reading, at) }];
    if (word === "who" && isDoing(words, at + 1)) return [{ role: "actor", noun: nounAt(at + 1) }];
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

function isDoing(words: readonly string[], at: number): boolean {
  const skip = /^(?:has|have|had|really|actually|exactly)$/.test(words[at] ?? "") ? at + 1 : at;
  return DOING.has(words[skip] ?? "") && !BEING.has(words[skip] ?? "") && !BEING.has(words[at] ?? "") ;
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
