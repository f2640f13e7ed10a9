import type { KnowledgeBase } from "../knowledge/model.ts";
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

/** Reads all that a base says, text after text, so that next to nothing is held of how each was read. */
export function noteBase(base: Indexed, read: (text: string) => Reading): Noted {
  const symbols = new Symbols();
  const notes = new Notes(symbols);
  const told = new Notes(symbols);
  const starts = { own: [0], told: [0] };
  const labels: number[] = [];
  const words = new Map<string, number>();
  const profiles = new Map<string, Profile>();
  const note = (text: string, place: number, after?: string): Reading => {
    const reading = read(text);
    notes.add(reading, after);
    labels.push(place);
    return reading;
  };

  const entries = [...base.entries.values()];
  for (const [place, entry] of entries.entries()) {
    const about = [entry.title.en, entry.answer.en].map(read);
    const own = {
      phrasings: entry.phrasings.en.values().map((text) => {
        const reading = note(text, place);
        countWords(reading.words, words);
        return reading;
      }),
      told: entry.kind === "fact" ? about : [],
    };
    profiles.set(entry.id, profileOf(entry, own));
    for (const reading of [...about, read(entry.question.en)]) countWords(reading.words, words);
    for (const reading of own.told) told.add(reading);
    starts.own.push(notes.size);
    starts.told.push(told.size);
  }
  for (const [place, { followUps }] of entries.entries()) for (const text of followUps?.en ?? []) note(text, place);
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  for (const { text, after, entry } of base.turns.en) {
    const place = places.get(entry);
    if (place !== undefined) note(text, place, after);
  }
  countWords(wordsBeside(base), words);
  const wordings = {
    notes,
    starts: Int32Array.from(starts.own),
    labels: Int32Array.from(labels),
    told: { notes: told, starts: Int32Array.from(starts.told) },
  };
  return { words, profiles, symbols, wordings };
}

/** The words of names and meanings. */
function* wordsBeside({ entities, concepts }: Indexed): Generator<string> {
  for (const { spellings } of entities.values()) for (const spelling of spellings) yield* wordsIn(clean(spelling));
  for (const { words } of concepts) for (const word of words) yield* wordsIn(clean(word));
}
