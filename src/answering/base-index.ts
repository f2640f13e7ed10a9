import type { KnowledgeBase } from "../knowledge/model.ts";
import { indexRanking, type Ranking } from "./ranking/rank.ts";
import { Lexicon } from "./reading/lexicon.ts";
import { clean, wordsIn } from "./reading/normalise.ts";
import { type Reading, read } from "./reading/reading.ts";
import { countWords } from "./reading/spelling.ts";
import { type Profile, profileOf } from "./weighing/profile.ts";

/** All that answering needs beside the base itself: plain data that can be stored and sent between threads. */
export interface BaseIndex {
  /** How often the base uses each word. */
  readonly words: ReadonlyMap<string, number>;
  /** What each entry is usually asked about, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Of the entries in the base's order. */
  readonly ranking: Ranking;
}

type Indexed = Pick<KnowledgeBase, "entries" | "entities" | "concepts" | "turns">;

/** Reads all that a base says and learns from it: most of the time that loading takes. */
export function indexBase(base: Indexed): BaseIndex {
  const lexicon = new Lexicon(base);
  const readText = (text: string) => read(text, lexicon, undefined);
  const entries = [...base.entries.values()].map((entry) => {
    const { kind, title, question, answer, phrasings } = entry;
    const told = [title.en, answer.en].map(readText);
    const own = { phrasings: phrasings.en.map(readText), told: kind === "fact" ? told : [] };
    return { entry, own, all: [...own.phrasings, ...told, readText(question.en)] };
  });
  const places = new Map(entries.map(({ entry }, place) => [entry.id, place]));
  const followUps = entries.flatMap(({ entry: { followUps } }, entry) =>
    (followUps?.en ?? []).map((text) => ({ reading: readText(text), entry, after: undefined })),
  );
  const turns = base.turns.en.flatMap(({ text, after, entry: id }) => {
    const entry = places.get(id);
    return entry === undefined ? [] : [{ reading: readText(text), entry, after }];
  });
  return {
    words: countWords(
      wordsOf(
        base,
        entries.flatMap(({ all }) => all),
      ),
    ),
    profiles: new Map(entries.map(({ entry, own }) => [entry.id, profileOf(entry, own)])),
    ranking: indexRanking(
      entries.map(({ own }) => own),
      [...followUps, ...turns],
    ),
  };
}

function* wordsOf({ entities, concepts }: Indexed, readings: readonly Reading[]): Generator<string> {
  for (const { words } of readings) yield* words;
  for (const { spellings } of entities.values()) for (const spelling of spellings) yield* wordsIn(clean(spelling));
  for (const { words } of concepts) for (const word of words) yield* wordsIn(clean(word));
}
