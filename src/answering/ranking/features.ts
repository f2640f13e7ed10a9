import { FeatureLists, type Take } from "../learning/feature-lists.ts";
import type { Feature } from "../learning/feature-rows.ts";
import { eachOf, listOf } from "../learning/int-list.ts";
import { NONE, type Numbering, type Symbols } from "../learning/symbols.ts";
import { type Chance, type Query, type Vocabulary, weighted } from "../learning/vectors.ts";
import { everydayShare } from "../reading/everyday.ts";
import type { Reading } from "../reading/reading.ts";
import { Notes } from "./notes.ts";

/** The kinds of evidence that are weighed apart. */
export type Block = "words" | "pairs" | "around" | "letters" | "spoken" | "concepts" | "links";
/** Units and meanings together. */
export type Terms = "terms";
/** Features beside those of a wording: what is said, told apart by the answer that it follows, or by that answer's topic. */
export type After = "afterEntry" | "afterTopic";

/** What a question holds. */
export interface Features {
  /** The features of one kind, each once. */
  of(block: Block): readonly Feature[];
  /** The features of one kind as a vocabulary of that kind weighs them. */
  weighedBy(vocabulary: Vocabulary, block: Block): Query;
  /** The symbols that its features consist of, those that the base doesn't know among them. */
  readonly numbering: Numbering;
}

/** Above the numbers of all symbols. */
const MOST_SYMBOLS = 2 ** 26;
/** Words this near to each other are a pair in any order. */
const AROUND = 6;
/** Stands before the first unit, in pairs. */
const FIRST = "^";
/** Stands after the last. */
const LAST = "$";

/**
 * What a wording holds of each kind: units, neighbouring pairs, pairs a few words apart, runs of four letters inside words, the
 * same as it was said before it was put into English, meanings with figures, and pairs of meanings; and the place that it was said after, alone and with each unit and meaning.
 */
const TELL: Readonly<Record<Block | Terms | After, (notes: Notes, wording: number, take: Take) => void>> = {
  words: ({ units }, wording, take) => eachOf(units, wording, (unit) => take(unit, NONE)),
  pairs: ({ units, numbering }, wording, take) => {
    let before = numbering.numberOf(FIRST);
    eachOf(units, wording, (unit) => {
      take(before, unit);
      before = unit;
    });
    take(before, numbering.numberOf(LAST));
  },
  around: ({ units }, wording, take) => {
    const said = listOf(units, wording);
    for (const [i, unit] of said.entries())
      for (const other of said.slice(i + 1, i + 1 + AROUND)) takeInAnyOrder(unit, other, take);
  },
  letters: (notes, wording, take) =>
    eachOf(notes.words, wording, (word) => {
      for (const run of notes.runsIn(word)) take(run, NONE);
    }),
  spoken: (notes, wording, take) =>
    eachOf(notes.spoken, wording, (word) => {
      for (const run of notes.runsIn(word)) take(run, NONE);
    }),
  concepts: ({ meanings }, wording, take) => eachOf(meanings, wording, (meaning) => take(meaning, NONE)),
  links: ({ meanings }, wording, take) => {
    const said = [...new Set(listOf(meanings, wording))];
    for (const [i, meaning] of said.entries())
      for (const other of said.slice(i + 1)) takeInAnyOrder(meaning, other, take);
  },
  terms: ({ units, meanings }, wording, take) => {
    for (const said of [units, meanings]) eachOf(said, wording, (one) => take(one, NONE));
  },
  afterEntry: (notes, wording, take) => saidAfter(notes.after.entries.at(wording), notes, wording, take),
  afterTopic: (notes, wording, take) => saidAfter(notes.after.topics.at(wording), notes, wording, take),
};

function takeInAnyOrder(one: number, other: number, take: Take): void {
  if (one < other) take(one, other);
  else take(other, one);
}

function saidAfter(place: number, { units, meanings }: Notes, wording: number, take: Take): void {
  if (place === NONE) return;
  take(place, NONE);
  for (const said of [units, meanings]) eachOf(said, wording, (one) => take(place, one));
}

/** The features of noted wordings, kind by kind. */
export class NotedFeatures {
  readonly #notes: Notes;
  readonly #kept: Map<keyof typeof TELL, FeatureLists> | undefined;

  /** @param keeps whether they are kept for the next time, when only wordings noted since are looked at */
  constructor(notes: Notes, keeps: boolean) {
    this.#notes = notes;
    this.#kept = keeps ? new Map() : undefined;
  }

  /** Each wording's features, by the wording's number. */
  listsOf(kind: keyof typeof TELL): FeatureLists {
    const lists = this.#kept?.get(kind) ?? new FeatureLists();
    const tell = TELL[kind];
    for (let wording = lists.size; wording < this.#notes.size; wording++)
      lists.add((take) => tell(this.#notes, wording, take));
    this.#kept?.set(kind, lists);
    return lists;
  }
}

/** Splits a reading into features, each kind when it is first asked for. @param symbols those of the base */
export function featuresOf(reading: Reading, symbols: Symbols): Features {
  const numbering = symbols.withGuests();
  const notes = new Notes(numbering);
  notes.add(reading);
  const found = new Map<Block, readonly Feature[]>();
  const of = (block: Block) => {
    const known = found.get(block) ?? eachOnce((take) => TELL[block](notes, 0, take));
    found.set(block, known);
    return known;
  };
  // Phrasings and classifier weigh by the same, and a follow-up is classified twice.
  const weighed = new Map<Vocabulary, Query>();
  return {
    numbering,
    of,
    weighedBy(vocabulary, block) {
      const known = weighed.get(vocabulary) ?? weighted(vocabulary, of(block), chanceIn(block, numbering));
      weighed.set(vocabulary, known);
      return known;
    },
  };
}

function eachOnce(tell: (take: Take) => void): Feature[] {
  const found = new Map<number, Feature>();
  tell((first, second) => {
    const key = second * MOST_SYMBOLS + first;
    if (!found.has(key)) found.set(key, [first, second]);
  });
  return [...found.values()];
}

/** How probable a feature of this kind is in an everyday question; undefined where English tells nothing of it. */
export function chanceIn(block: Block, numbering: Numbering): Chance | undefined {
  const shareOf = (unit: number) => {
    const text = numbering.textOf(unit);
    return text === FIRST || text === LAST ? 1 : everydayShare(text);
  };
  if (block === "words") return shareOf;
  return block === "pairs" || block === "around" ? (one, other) => shareOf(one) * shareOf(other) : undefined;
}
