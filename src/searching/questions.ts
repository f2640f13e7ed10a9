import Fuse, { type IFuseOptions } from "fuse.js";
import { type Entry, inLanguage, type KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { searched } from "./typed.ts";

/** Finds questions while somebody types, by their words and titles and by the names of whom they are about. */
export interface QuestionSearch {
  /** What holds every word, then what holds some, of each those first that have an answer; without a query all, in the pack's order. */
  search(typed: string, most: number): Entry[];
  /** The entry that asks exactly this, or whose id it is. */
  exact(typed: string): Entry | undefined;
}

interface Searched {
  readonly entry: Entry;
  readonly asks: readonly string[];
  readonly names: readonly string[];
}

const OPTIONS: IFuseOptions<Searched> = {
  keys: [
    { name: "asks", weight: 2 },
    { name: "names", weight: 1 },
  ],
  // Word by word, in any order: two slips in “civilians”, none in “who”.
  useTokenSearch: true,
  threshold: 0.35,
  ignoreDiacritics: true,
  ignoreLocation: true,
  minMatchCharLength: 2,
};

const kept = new WeakMap<KnowledgeBase, Map<Language, QuestionSearch>>();

/** The search of a base in a language, which is made once. Its thousands of phrasings aren't searched: that takes half a second. */
export function questionSearch(base: KnowledgeBase, language: Language): QuestionSearch {
  const byLanguage = kept.get(base) ?? new Map<Language, QuestionSearch>();
  kept.set(base, byLanguage);
  const search = byLanguage.get(language) ?? createQuestionSearch(base, language);
  byLanguage.set(language, search);
  return search;
}

function createQuestionSearch({ entries, entities }: KnowledgeBase, language: Language): QuestionSearch {
  const all = answerableFirst([...entries.values()].filter(({ kind }) => kind !== "smalltalk"));
  const names = Map.groupBy(entities.values(), ({ entry }) => entry);
  const items = all.map((entry) => ({
    entry,
    asks: [inLanguage(entry.question, language), inLanguage(entry.title, language)],
    names: (names.get(entry.id) ?? []).flatMap(({ spellings }) => spellings),
  }));
  const [strict, loose] = (["all", "any"] as const).map((tokenMatch) => new Fuse(items, { ...OPTIONS, tokenMatch }));
  const byQuestion = new Map(all.map((entry) => [inLanguage(entry.question, language).toLowerCase(), entry]));
  return {
    search(typed, most) {
      const query = searched(typed);
      if (query === "") return all.slice(0, most);
      const found = [strict, loose].flatMap((fuse) =>
        answerableFirst((fuse?.search(query, { limit: most }) ?? []).map(({ item }) => item.entry)),
      );
      return [...new Set(found)].slice(0, most);
    },
    exact: (typed) => byQuestion.get(typed.trim().toLowerCase()) ?? all.find(({ id }) => id === typed),
  };
}

function answerableFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => Number(b.kind === "fact") - Number(a.kind === "fact"));
}
