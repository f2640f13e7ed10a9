import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import { IntList } from "./learning/int-list.ts";
import { Symbols } from "./learning/symbols.ts";
import { Notes } from "./ranking/notes.ts";
import type { Wordings } from "./ranking/rank.ts";
import { clean, wordsIn } from "./reading/normalise.ts";
import type { Reading } from "./reading/reading.ts";
import { countWords } from "./reading/spelling.ts";
import { type Profile, profileOf } from "./weighing/profile.ts";

/** What reading a whole base leaves. */
export interface Noted {
  /** How often the base uses each word. */
  readonly words: ReadonlyMap<string, number>;
  /** What each entry is usually asked about, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly symbols: Symbols;
  readonly wordings: Wordings;
}

/** What is read of a base. */
export type Indexed = Pick<KnowledgeBase, "entries" | "entities" | "concepts" | "turns">;

/** Reads all that a base says, one entry after the other, so that no more than one's readings are held. */
export function noteBase(base: Indexed, read: (text: string) => Reading): Noted {
  const symbols = new Symbols();
  const notes = new Notes(symbols);
  const told = new Notes(symbols);
  const starts = { own: new IntList(), told: new IntList() };
  const labels = new IntList();
  const words = new Map<string, number>();
  const profiles = new Map<string, Profile>();
  const note = (reading: Reading, place: number, after?: string) => {
    notes.add(reading, after);
    labels.push(place);
  };

  const entries = [...base.entries.values()];
  for (const [place, entry] of entries.entries()) {
    const { phrasings, about, question } = readEntry(entry, read);
    for (const reading of [...phrasings, ...about, question]) countWords(reading.words, words);
    const own = { phrasings, told: entry.kind === "fact" ? about : [] };
    profiles.set(entry.id, profileOf(entry, own));
    starts.own.push(notes.size);
    starts.told.push(told.size);
    for (const reading of own.phrasings) note(reading, place);
    for (const reading of own.told) told.add(reading);
  }
  starts.own.push(notes.size);
  starts.told.push(told.size);
  for (const [place, { followUps }] of entries.entries())
    for (const text of followUps?.en ?? []) note(read(text), place);
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  for (const { text, after, entry } of base.turns.en) {
    const place = places.get(entry);
    if (place !== undefined) note(read(text), place, after);
  }
  countWords(wordsBeside(base), words);

  const wordings = {
    notes,
    starts: starts.own.all(),
    labels: labels.all(),
    told: { notes: told, starts: starts.told.all() },
  };
  return { words, profiles, symbols, wordings };
}

function readEntry({ phrasings, title, answer, question }: Entry, read: (text: string) => Reading) {
  return {
    phrasings: phrasings.en.map(read),
    /** Title and answer. */
    about: [title.en, answer.en].map(read),
    question: read(question.en),
  };
}

/** The words of names and meanings. */
function* wordsBeside({ entities, concepts }: Indexed): Generator<string> {
  for (const { spellings } of entities.values()) for (const spelling of spellings) yield* wordsIn(clean(spelling));
  for (const { words } of concepts) for (const word of words) yield* wordsIn(clean(word));
}
