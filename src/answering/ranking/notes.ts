import { emptyLists, IntList, type Lists } from "../learning/int-list.ts";
import { NONE, type Numbering } from "../learning/symbols.ts";
import { isFigure, type Reading } from "../reading/reading.ts";

/** Letters in a run, a word's edges among them: shorter ones say little, longer ones what the words say. */
const RUN = 4;

/** What wordings say, in numbers: a tenth of the memory of the readings, which needn't be kept. */
export class Notes {
  readonly numbering: Numbering;
  readonly units: Lists = emptyLists();
  /** What the lexicon found, families of words, and figures. */
  readonly meanings: Lists = emptyLists();
  readonly words: Lists = emptyLists();
  /** Words of another language, as they were said. */
  readonly spoken: Lists = emptyLists();
  /** The entry whose answer each wording follows, and that entry's topic; NONE where neither is known. */
  readonly after = { entries: new IntList(), topics: new IntList() };

  constructor(numbering: Numbering) {
    this.numbering = numbering;
  }

  /** Notes a wording, and gives it its number. @param after the entry that was answered before it, if that is known */
  add({ units, matches, words, kindred = [], spoken = [] }: Reading, after?: string): number {
    this.#note(this.units, units);
    this.#note(this.words, words);
    this.#note(this.spoken, spoken);
    for (const { id } of matches) this.meanings.all.push(this.numbering.numberOf(id));
    for (const family of new Set(kindred.flat())) this.meanings.all.push(this.numbering.numberOf(family));
    this.#note(this.meanings, words.filter(isFigure));
    this.after.entries.push(this.#numberOf(after));
    this.after.topics.push(this.#numberOf(after && topicOf(after)));
    return this.size - 1;
  }

  /** How many wordings are noted. */
  get size(): number {
    return this.units.ends.length;
  }

  /** The runs of letters in a word, by its number. */
  runsIn(word: number): readonly number[] {
    return this.numbering.partsOf(word, runsOf);
  }

  #note({ all, ends }: Lists, texts: readonly string[]): void {
    for (const text of texts) all.push(this.numbering.numberOf(text));
    ends.push(all.length);
  }

  #numberOf(text: string | undefined): number {
    return text === undefined ? NONE : this.numbering.numberOf(text);
  }
}

function runsOf(word: string): readonly string[] {
  const framed = `_${word}_`;
  const count = isFigure(word) ? 0 : Math.max(0, framed.length - RUN + 1);
  return Array.from({ length: count }, (_, start) => framed.slice(start, start + RUN));
}

/** Entries of one folder have one topic. */
export function topicOf(entry: string): string {
  return entry.split(".", 1)[0] ?? entry;
}
