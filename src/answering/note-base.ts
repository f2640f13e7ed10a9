import type { KnowledgeBase } from "../knowledge/model.ts";
import type { FeelingWordsOf } from "./acts/feelings/feeling-words.ts";
import { startsOf } from "./learning/grouping.ts";
import type { Notebook } from "./notebook.ts";
import type { Wordings } from "./ranking/rank.ts";
import { clean, wordsIn } from "./reading/normalise.ts";
import { countWords } from "./reading/spelling.ts";
import type { Profile } from "./weighing/profile.ts";

/** What reading a whole base leaves. */
export interface Noted {
  /** How often the base uses each word. */
  readonly words: ReadonlyMap<string, number>;
  /** What each entry is usually asked about, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** The wordings that each entry serves, by its id: the same wordings in the same notebook are the same text. */
  readonly served: ReadonlyMap<string, string>;
  readonly wordings: Wordings;
}

/** What is read of a base. */
export type Indexed = Pick<KnowledgeBase, "entries" | "entities" | "concepts" | "turns" | "feelings" | "verifying"> &
  FeelingWordsOf;

/** Reads all that a base says into a notebook. */
export function noteBase(base: Indexed, notebook: Notebook): Noted {
  const entries = [...base.entries.values()];
  const noted = entries.map((entry) => notebook.noteEntry(entry));
  const order = noted.flatMap(({ phrasings }) => phrasings);
  const labels = noted.flatMap(({ phrasings }, place) => phrasings.map(() => place));
  const starts = startsOf(noted.map(({ phrasings }) => phrasings.length));
  const serve = (text: string, place: number, after?: string) => {
    order.push(notebook.note(text, after));
    labels.push(place);
  };
  for (const [place, { followUps }] of entries.entries()) for (const text of followUps?.en ?? []) serve(text, place);
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  for (const { text, after, entry } of base.turns.en) {
    const place = places.get(entry);
    if (place !== undefined) serve(text, place, after);
  }
  const served = Map.groupBy(order.keys(), (at) => labels[at] ?? 0);
  const said = noted.flatMap(({ phrasings, about, question }) => [...phrasings, ...about, question]);
  const { notes, features } = notebook;
  return {
    words: countWords(wordsBeside(base), notebook.countWords(said)),
    profiles: new Map(entries.flatMap(({ id }, place) => (noted[place] ? [[id, noted[place].profile]] : []))),
    served: new Map(entries.map(({ id }, place) => [id, (served.get(place) ?? []).map((at) => order[at]).join(" ")])),
    wordings: {
      features,
      numbering: notes.numbering,
      order: Int32Array.from(order),
      labels: Int32Array.from(labels),
      starts,
      told: entries.map(({ kind }, place) => (kind === "fact" ? (noted[place]?.about ?? []) : [])),
    },
  };
}

/** The words of names and meanings. */
function* wordsBeside({ entities, concepts }: Indexed): Generator<string> {
  for (const { spellings } of entities.values()) for (const spelling of spellings) yield* wordsIn(clean(spelling));
  for (const { words } of concepts) for (const word of words) yield* wordsIn(clean(word));
}
