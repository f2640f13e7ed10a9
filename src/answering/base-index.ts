import type { KnowledgeBase } from "../knowledge/model.ts";
import { Lexicon } from "./lexicon.ts";
import { indexWordings, type WordingIndex } from "./nearest.ts";
import { clean, wordsIn } from "./normalise.ts";
import { type Profile, profileOf } from "./profile.ts";
import { indexRanking, type Ranking } from "./rank.ts";
import { type Reading, read } from "./reading.ts";
import { countWords } from "./spelling.ts";
import { learnTurns, type TurnClassifier } from "./turn-classifier.ts";

/** All that answering needs beside the base itself: plain data that can be stored and sent between threads. */
export interface BaseIndex {
  /** How often the base uses each word. */
  readonly words: ReadonlyMap<string, number>;
  /** What each entry is usually asked about, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Of the entries in the base's order. */
  readonly ranking: Ranking;
  /** Half questions, likewise. */
  readonly followUps: WordingIndex;
  /** What half questions mean after which answer, likewise. */
  readonly turns: TurnClassifier;
}

type Indexed = Pick<KnowledgeBase, "entries" | "entities" | "concepts" | "turns">;

/** Reads all that a base says and learns from it; takes a second or two at ten thousand phrasings. */
export function indexBase(base: Indexed): BaseIndex {
  const lexicon = new Lexicon(base);
  const readText = (text: string) => read(text, lexicon, undefined);
  const entries = [...base.entries.values()].map((entry) => {
    const { kind, title, question, answer, phrasings } = entry;
    const told = [title.en, answer.en].map(readText);
    const own = { phrasings: phrasings.en.map(readText), told: kind === "fact" ? told : [] };
    const followUps = entry.followUps?.en.map(readText) ?? [];
    return { entry, own, followUps, all: [...own.phrasings, ...told, readText(question.en)] };
  });
  return {
    words: countWords(
      wordsOf(
        base,
        entries.flatMap(({ all }) => all),
      ),
    ),
    profiles: new Map(entries.map(({ entry, own }) => [entry.id, profileOf(entry, own)])),
    ranking: indexRanking(entries.map(({ own }) => own)),
    followUps: indexWordings(entries.map(({ followUps }) => followUps)),
    turns: learnTurns(
      [
        ...entries.flatMap(({ entry, followUps }) =>
          followUps.map((reading) => ({ reading, after: undefined, entry: entry.id })),
        ),
        ...base.turns.en.map(({ text, after, entry }) => ({ reading: readText(text), after, entry })),
      ],
      entries.map(({ entry }) => entry.id),
    ),
  };
}

function* wordsOf({ entities, concepts }: Indexed, readings: readonly Reading[]): Generator<string> {
  for (const { words } of readings) yield* words;
  for (const { spellings } of entities.values()) for (const spelling of spellings) yield* wordsIn(clean(spelling));
  for (const { words } of concepts) for (const word of words) yield* wordsIn(clean(word));
}
