import type { Entry } from "../../knowledge/model.ts";
import type { Likeness } from "../evidence.ts";
import type { Reading } from "../reading/reading.ts";
import type { EntryReadings } from "../weighing/profile.ts";
import { type Documents, indexDocuments, scoresOf } from "./bm25.ts";
import { blockOf, type Features } from "./features.ts";
import { indexWordings, nearnessOf, type WordingIndex } from "./nearest.ts";
import { classifyQuestion, learnQuestions, type QuestionClassifier, type Wording } from "./question-classifier.ts";

/** An entry with how well it fits. */
export interface Candidate {
  readonly entry: Entry;
  readonly likeness: Likeness;
  /** The likeness in one number, for ordering before the evidence is weighed. */
  readonly score: number;
}

/** What ranking looks things up in: plain data. */
export interface Ranking {
  readonly phrasings: WordingIndex;
  readonly documents: Documents;
  /** Undefined where there is too much to learn from. */
  readonly classifier: QuestionClassifier | undefined;
}

/** Order of the candidates before they are weighed. */
const ORDER = { near: 0.4, document: 1, linear: 1 };
/** How much an entry's answer counts beside its phrasings. */
const ANSWER_FIELD = 0.25;

/** Indexes entries by their phrasings and by all that they say, and trains the classifier on phrasings and turns. */
export function indexRanking(entries: readonly EntryReadings[], turns: readonly Wording[]): Ranking {
  const phrasings = entries.map(({ phrasings }) => phrasings);
  const documents = entries.map(({ phrasings, told }) => [
    { terms: phrasings.flatMap(termsOf), weight: 1 },
    { terms: told.flatMap(termsOf), weight: ANSWER_FIELD },
  ]);
  const index = indexWordings(
    phrasings,
    turns.map(({ reading }) => reading),
  );
  return {
    phrasings: index,
    documents: indexDocuments(documents),
    classifier: learnQuestions(phrasings, turns, index),
  };
}

/**
 * How well each entry fits, the best first.
 * @param entries those that were indexed, in their order
 */
export function rank(ranking: Ranking, entries: readonly Entry[], features: Features): Candidate[] {
  const nearness = nearnessOf(ranking.phrasings, features);
  const documents = scoresOf(ranking.documents, [...features("words"), ...features("concepts")]);
  const margins = ranking.classifier && classifyQuestion(ranking.classifier, features);
  const candidates = nearness.flatMap((one, i): Candidate[] => {
    const entry = entries[i];
    if (!entry) return [];
    const linear = margins?.[i] ?? 0;
    const likeness: Likeness = { ...one, document: documents[i] ?? 0, linear };
    const { near, document } = likeness;
    const score = ORDER.near * near + ORDER.document * document + ORDER.linear * linear;
    return [{ entry, likeness, score }];
  });
  return candidates.sort((a, b) => b.score - a.score);
}

function termsOf(reading: Reading): string[] {
  return [...new Set([...blockOf(reading, "words"), ...blockOf(reading, "concepts")])];
}
