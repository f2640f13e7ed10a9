import type { Trainer } from "./learning/classifier.ts";
import { train } from "./learning/train-linear.ts";
import { type Indexed, noteBase } from "./note-base.ts";
import { Notebook } from "./notebook.ts";
import { indexRanking, type Ranking, trainRanking } from "./ranking/rank.ts";
import { Lexicon } from "./reading/lexicon.ts";
import { read } from "./reading/reading.ts";
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

/** Other ways to an index that answers the very same. */
export interface Ways {
  readonly notebookFor?: ((base: Indexed) => Notebook) | undefined;
  readonly train?: Trainer | undefined;
}

/** Reads all that a base says and learns from it: most of the time that loading takes. */
export function indexBase(base: Indexed, { notebookFor = newNotebook, train: trainer = train }: Ways = {}): BaseIndex {
  const { ranking, ...index } = untrainedIndex(base, notebookFor(base));
  return { ...index, ranking: trainRanking(ranking, trainer) };
}

/** In a function of its own, after which what was noted can be forgotten: training takes the memory. */
function untrainedIndex(base: Indexed, notebook: Notebook) {
  const { words, profiles, wordings } = noteBase(base, notebook);
  const ranking = indexRanking(wordings);
  // Runs of letters get their numbers while they are indexed.
  return { words, profiles, symbols: notebook.symbols.texts, ranking };
}

/** An empty notebook for a base. @param keeps as for `Notebook` */
export function newNotebook(base: Indexed, keeps = false): Notebook {
  const lexicon = new Lexicon(base);
  return new Notebook((text) => read(text, lexicon, undefined), keeps);
}
