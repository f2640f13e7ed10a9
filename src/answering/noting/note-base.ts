import type { CountedOf } from "../../checking/counting/counted-examples.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { BESIDE_ENGLISH } from "../../languages/found.ts";
import type { FeelingWordsOf } from "../acts/feelings/feeling-words.ts";
import { startsOf } from "../learning/grouping.ts";
import type { Wordings } from "../ranking/rank.ts";
import { clean, wordsIn } from "../reading/normalise.ts";
import { countWords } from "../reading/spelling.ts";
import type { ForeignProfile, Profile } from "../weighing/profile.ts";
import type { Notebook, NotedEntry } from "./notebook.ts";
import { needsSelfTold } from "./self-told.ts";

/** What reading a whole base leaves. */
export interface Noted {
  /** How often the base uses each word. */
  readonly words: ReadonlyMap<string, number>;
  /** What each entry is usually asked about, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** The same in another language; undefined where there are no wordings in one. */
  readonly foreignProfiles: ReadonlyMap<string, ForeignProfile> | undefined;
  readonly own: Gathered;
  /** Of the wordings in another language; undefined where there are none. */
  readonly foreign: Gathered | undefined;
}

/** Wordings to learn from. */
export interface Gathered {
  /** The wordings that each entry serves, by its id: the same wordings in the same notebook are the same text. */
  readonly served: ReadonlyMap<string, string>;
  readonly wordings: Wordings;
}

/** What is read of a base. */
export type Indexed = Pick<
  KnowledgeBase,
  | "entries"
  | "entities"
  | "concepts"
  | "turns"
  | "feelings"
  | "verifying"
  | "asides"
  | "frames"
  | "fitting"
  | "wishes"
  | "claims"
  | "counted"
> &
  FeelingWordsOf &
  CountedOf;

/** Reads all that a base says into a notebook. */
export function noteBase(base: Indexed, notebook: Notebook): Noted {
  const entries = [...base.entries.values()];
  const isSelfTold = needsSelfTold(base);
  const noted = entries.map((entry) => notebook.noteEntry(entry, isSelfTold));
  const toldBy = ({ about, self }: NotedEntry, place: number) =>
    entries[place]?.kind === "fact" ? [...about, ...self.told] : [];
  const own = gathered(
    base,
    notebook,
    ["en"],
    noted.map((one, place) => ({
      phrasings: [...one.phrasings, ...one.self.asked],
      learned: one.self.learned,
      told: toldBy(one, place),
    })),
  );
  const said = noted.flatMap(({ phrasings, about, question }) => [...phrasings, ...about, question]);
  const foreign = entries.flatMap((entry, place) => {
    const one = noted[place];
    if (!one) return [];
    const { phrasings, profile } = notebook.noteForeign(entry);
    return [{ phrasings, learned: [], told: toldBy(one, place), profile }];
  });
  const isTranslated = foreign.some(({ phrasings }) => phrasings.length > 0);
  return {
    words: countWords(wordsBeside(base), notebook.countWords(said)),
    profiles: new Map(entries.flatMap(({ id }, place) => (noted[place] ? [[id, noted[place].profile]] : []))),
    own,
    foreignProfiles: isTranslated
      ? new Map(entries.flatMap(({ id }, place) => (foreign[place]?.profile ? [[id, foreign[place].profile]] : [])))
      : undefined,
    foreign: isTranslated ? gathered(base, notebook, BESIDE_ENGLISH, foreign) : undefined,
  };
}

/** The wordings of these languages, as they are learned from. */
function gathered(
  base: Indexed,
  notebook: Notebook,
  languages: readonly Language[],
  noted: readonly Readonly<Record<"phrasings" | "learned" | "told", readonly number[]>>[],
): Gathered {
  const entries = [...base.entries.values()];
  const order = noted.flatMap(({ phrasings }) => phrasings);
  const labels = noted.flatMap(({ phrasings }, place) => phrasings.map(() => place));
  const starts = startsOf(noted.map(({ phrasings }) => phrasings.length));
  const serve = (language: Language, text: string, place: number, after?: string) => {
    order.push(notebook.note(text, language, after));
    labels.push(place);
  };
  for (const [place, { learned }] of noted.entries()) {
    order.push(...learned);
    labels.push(...learned.map(() => place));
  }
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  for (const language of languages) {
    for (const [place, { followUps }] of entries.entries())
      for (const text of followUps?.[language] ?? []) serve(language, text, place);
    for (const { text, after, entry } of base.turns[language] ?? []) {
      const place = places.get(entry);
      if (place !== undefined) serve(language, text, place, after);
    }
  }
  const served = Map.groupBy(order.keys(), (at) => labels[at] ?? 0);
  return {
    served: new Map(entries.map(({ id }, place) => [id, (served.get(place) ?? []).map((at) => order[at]).join(" ")])),
    wordings: {
      features: notebook.features,
      numbering: notebook.notes.numbering,
      order: Int32Array.from(order),
      labels: Int32Array.from(labels),
      starts,
      told: noted.map(({ told }) => told),
    },
  };
}

/** The words of names and meanings. */
function* wordsBeside({ entities, concepts }: Indexed): Generator<string> {
  for (const { spellings } of entities.values()) for (const spelling of spellings) yield* wordsIn(clean(spelling));
  for (const { words } of concepts) for (const word of words) yield* wordsIn(clean(word));
}
