import { valuesIn } from "../../../numbers/read-numbers.ts";
import type { Reading } from "../../reading/reading.ts";
import { verbStem } from "../../reading/words/irregular-forms.ts";
import { TURNING } from "../../reading/words/turning-words.ts";
import { contentOf, type Word } from "./content.ts";
import type { Piece, Pieces } from "./pieces.ts";
import { answerable } from "./shape.ts";
import { asksInGeneral, asksToWeigh, type Wish, wishesOf } from "./wishes.ts";

/** How far what an entry tells explains what a question says; counts are capped. */
export interface Explained {
  /** Nouns that are asked for, and that nothing of the entry tells. */
  readonly unsaidHeads: number;
  /** Other words that narrow the question, of the same kind. */
  readonly unsaidDetails: number;
  /** The same, where it asks whether something is so. */
  readonly unsaidDeeds: number;
  /** 1 if it names somebody or something that the entry doesn't. */
  readonly unsaidName: number;
  /** 0 to 1: how much of it is told by one piece that also tells the kind of thing that is asked. */
  readonly toldAtOnce: number;
  /** Words of another time, turn or one than the entry tells of: “last”, “again”, “else”. */
  readonly otherTurns: number;
  /** 1 if it names a day, month or year that the entry doesn't. */
  readonly otherDates: number;
  /** 1 if it asks how many there are of something that the entry doesn't count. */
  readonly otherCount: number;
  /** 1 if it asks what somebody says whom the entry doesn't tell to speak. */
  readonly unheard: number;
  /** 1 if it asks what a thing that has no name is, means or does in general. */
  readonly general: number;
  /** 1 if it asks to weigh what was done. */
  readonly weighs: number;
  /** 1 if it asks what came of something that the entry tells as yet to be. */
  readonly yetToBe: number;
  /** Words that narrow it and that nothing of the entry tells: 1 if there are none, and how many there are, up to 3. */
  readonly allTold: number;
  readonly untold: number;
  /** 1 if one piece tells all of it with the kind of thing that is asked, and 1 if none tells anything. */
  readonly wholeAtOnce: number;
  readonly nothingAtOnce: number;
  /** 1 if it is about one thing at most, and 1 if that is told at once. */
  readonly brief: number;
  readonly briefAtOnce: number;
  /** Its words, up to 12: what narrows a question makes it longer. */
  readonly length: number;
  /** How far people who ask in its shape ask what sources say, in log-odds. */
  readonly shape: number;
}

/** What it is of a question that nothing speaks against. */
export const UNEXPLAINED: Explained = {
  unsaidHeads: 0,
  unsaidDetails: 0,
  unsaidDeeds: 0,
  unsaidName: 0,
  toldAtOnce: 0,
  otherTurns: 0,
  otherDates: 0,
  otherCount: 0,
  unheard: 0,
  general: 0,
  weighs: 0,
  yetToBe: 0,
  allTold: 0,
  untold: 0,
  wholeAtOnce: 0,
  nothingAtOnce: 0,
  brief: 0,
  briefAtOnce: 0,
  length: 0,
  shape: 0,
};

const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:1[6-9]|20)\d\d)$/;
const SPOKEN =
  /^(?:says?|said|thinks?|feels?|felt|comment|tell|told|respond(?:ed)?|reply|want|demand|believe|claim|react(?:ed)?|call|make|speak|announce|explain)$/;
const WHETHER = /^(?:(?:and|so|but) )?(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|should)\b/;
/** Stems that begin alike for so many letters are forms of one word: “fault”, “faulty”. */
const ALIKE = { least: 4, surely: 6, ending: 3 };
const CAP = { heads: 2, details: 3, turns: 2, untold: 3, length: 12 };
/** It asks what came of something. */
const CAME = /\b(?:did|was|were|has|have|had|came|happened|became)\b/;
const YET = /\b(?:will|would|next|going to|when|until|yet|plan\w*)\b/;

/** @param background stems that every question of the event may hold */
export function explain(reading: Reading, pieces: Pieces, background: ReadonlySet<string>): Explained {
  const { words, stems } = reading;
  const { all, told, counted, speaking, coming } = pieces;
  const wishes = wishesOf(words);
  const content = contentOf(reading, background);
  const telling = content.filter((word) => !word.isGeneral);
  const unsaid = telling.filter((word) => !isTold(word, told) && !hasForm(word, told));
  const isName = ({ meanings }: Word) => meanings.some((id) => id.startsWith("@"));
  const heads = unsaid.filter((word) => word.isHead && !isName(word)).length;
  const details = unsaid.filter((word) => !word.isHead && !isName(word)).length;
  const isNew = (at: number) => !told.has(stems[at] ?? "");
  const asked = telling.filter(({ isHead }) => isHead);
  const atOnce = toldAtOnce(telling, wishes, all, words);
  const is = (so: boolean) => (so ? 1 : 0);
  return {
    unsaidHeads: Math.min(CAP.heads, heads),
    unsaidDetails: Math.min(CAP.details, details),
    unsaidDeeds: WHETHER.test(words.join(" ")) ? Math.min(CAP.details, details) : 0,
    unsaidName: unsaid.some(isName) ? 1 : 0,
    toldAtOnce: atOnce,
    otherTurns: Math.min(CAP.turns, words.filter((word, at) => TURNING.has(word) && isNew(at)).length),
    otherDates: words.some((word, at) => DATE.test(word) && isNew(at)) ? 1 : 0,
    otherCount: wishes.includes("count") && asked.length > 0 && !asked.some((word) => isTold(word, counted)) ? 1 : 0,
    unheard: wishes.includes("speech") && !isHeard(content, words, speaking) ? 1 : 0,
    general: is(asksInGeneral(words) && !content.some(isName)),
    weighs: is(asksToWeigh(words)),
    yetToBe: is(asksWhatCame(words) && telling.some((word) => !isName(word) && isTold(word, coming))),
    allTold: is(unsaid.length === 0),
    untold: Math.min(CAP.untold, unsaid.length),
    wholeAtOnce: is(atOnce === 1),
    nothingAtOnce: is(atOnce === 0),
    brief: is(telling.length <= 1),
    briefAtOnce: is(telling.length <= 1 && atOnce === 1),
    length: Math.min(CAP.length, words.length),
    shape: answerable(words),
  };
}

function asksWhatCame(words: readonly string[]): boolean {
  const text = words.join(" ");
  return CAME.test(text) && !YET.test(text);
}

function isTold({ stem, meanings }: Word, told: ReadonlySet<string>): boolean {
  return told.has(stem) || told.has(verbStem(stem)) || meanings.some((id) => told.has(id));
}

/** Whether another form of the word is told. */
function hasForm({ stem }: Word, told: ReadonlySet<string>): boolean {
  if (stem.length < ALIKE.least) return false;
  for (const other of told) if (beginAlike(stem, other)) return true;
  return false;
}

function beginAlike(one: string, other: string): boolean {
  if (other.length < ALIKE.least || one[0] !== other[0]) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const shorter = Math.min(one.length, other.length);
  return same >= ALIKE.surely || (same === shorter && Math.abs(one.length - other.length) <= ALIKE.ending);
}

/** The most that one piece tells of the words, among those that tell what kind of thing is asked. */
function toldAtOnce(
  telling: readonly Word[],
  wishes: readonly Wish[],
  pieces: readonly Piece[],
  words: readonly string[],
): number {
  const stated = wishes.includes("count") ? valuesIn(words.join(" ")) : [];
  const own = new Set(telling.flatMap(({ stem, meanings }) => [stem, ...meanings]));
  const fulfils = ({ fulfils, values, names }: Piece) =>
    wishes.every((wish) => fulfils.has(wish)) &&
    (!wishes.includes("name") || !values || !names.isSubsetOf(own)) &&
    (!wishes.includes("count") || !values || values.some((value) => !stated.includes(value)));
  const shares = pieces.filter(fulfils).map(({ tells, reasons }) => {
    if (telling.length === 0) return 1;
    const asksReason = wishes.includes("reason");
    const said = telling.filter((word) => isTold(word, tells) && !(asksReason && isTold(word, reasons)));
    return said.length / telling.length;
  });
  return Math.max(0, ...shares);
}

/** Whether one of those before the verb of speech is told to speak, or nobody is named there. */
function isHeard(content: readonly Word[], words: readonly string[], speaking: ReadonlySet<string>): boolean {
  const verb = words.findIndex((word, at) => at > 1 && SPOKEN.test(word));
  const speakers = content.filter(({ at }) => verb < 0 || at < verb);
  return speakers.length === 0 || speakers.some((word) => isTold(word, speaking));
}
