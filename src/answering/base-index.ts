import type { Trainer } from "./learning/classifier.ts";
import { train } from "./learning/train-linear.ts";
import { type Indexed, noteBase } from "./note-base.ts";
import { indexRanking, type Ranking, trainRanking } from "./ranking/rank.ts";
import { Lexicon } from "./reading/lexicon.ts";
import { type Reading, read } from "./reading/reading.ts";
import type { Profile } from "./weighing/profile.ts";

/** All that answering needs beside the base itself: plain data that can be stored and sent between threads. */
export interface BaseIndex {
  /** How often the base uses each word. */
  readonly words: ReadonlyMap<string, number>;
  /** What each entry is usually asked about, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** The texts that features consist of, by number. */
  readonly symbols: readonly string[];
  /** Of the entries in the base's order. */
  readonly ranking: Ranking;
}

/** Other ways to the very same index. */
export interface Ways {
  readonly readerOf?: ((base: Indexed) => (text: string) => Reading) | undefined;
  readonly train?: Trainer | undefined;
}

/** Reads all that a base says and learns from it: most of the time that loading takes. */
export function indexBase(base: Indexed, { readerOf = plainReader, train: trainer = train }: Ways = {}): BaseIndex {
  const { ranking, ...index } = untrainedIndex(base, readerOf(base));
  return { ...index, ranking: trainRanking(ranking, trainer) };
}

/** In a function of its own, after which what was noted is forgotten: training takes the memory. */
function untrainedIndex(base: Indexed, read: (text: string) => Reading) {
  const { words, profiles, symbols, wordings } = noteBase(base, read);
  const ranking = indexRanking(wordings);
  // Runs of letters get their numbers while they are indexed.
  return { words, profiles, symbols: symbols.texts, ranking };
}

function plainReader(base: Indexed): (text: string) => Reading {
  const lexicon = new Lexicon(base);
  return (text) => read(text, lexicon, undefined);
}
