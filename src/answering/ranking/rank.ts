import type { Entry } from "../../knowledge/model.ts";
import type { Likeness } from "../evidence.ts";
import { type Documents, indexDocuments, scoresOf } from "./bm25.ts";
import type { Features } from "./features.ts";
import { indexWordings, type NotedWordings, nearnessOf, type WordingIndex } from "./nearest.ts";
import {
  classifyQuestion,
  gatherQuestions,
  type QuestionClassifier,
  type UntrainedClassifier,
} from "./question-classifier.ts";

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

/** What ranking learns from: of all entries, in their order. */
export interface Wordings extends NotedWordings {
  /** Where in the order each entry's phrasings begin, and at last where they end: there half questions begin. */
  readonly starts: Int32Array;
  /** The entry that serves each wording: its place among the entries. */
  readonly labels: Int32Array;
  /** What each entry tells in its title and answer: wordings in the notes. */
  readonly told: readonly (readonly number[])[];
}

/** A ranking whose classifier has yet to learn. */
export interface UntrainedRanking extends Omit<Ranking, "classifier"> {
  readonly classifier: UntrainedClassifier | undefined;
}

/** Indexes entries by their phrasings and by all that they say, and gathers what is to be learned of both and of half questions. */
export function indexRanking(wordings: Wordings): UntrainedRanking {
  const { features, order, starts, labels, told } = wordings;
  const documents = told.map((own, entry) => [
    { wordings: order.subarray(starts[entry], starts[entry + 1]), weight: 1 },
    { wordings: Int32Array.from(own), weight: ANSWER_FIELD },
  ]);
  const phrasings = indexWordings(wordings, starts);
  return {
    phrasings,
    documents: indexDocuments(features.listsOf("terms"), documents),
    classifier: gatherQuestions(wordings, labels, phrasings),
  };
}

/**
 * How well each entry fits, the best first.
 * @param entries those that were indexed, in their order
 */
export function rank(ranking: Ranking, entries: readonly Entry[], features: Features): Candidate[] {
  const nearness = nearnessOf(ranking.phrasings, features);
  const documents = scoresOf(
    ranking.documents,
    [...features.of("words"), ...features.of("concepts")].map(([term]) => term),
  );
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
