import type { Entry } from "../../knowledge/model.ts";
import type { Likeness } from "../evidence.ts";
import { learn, type Trainer } from "../learning/classifier.ts";
import { type Documents, indexDocuments, scoresOf } from "./bm25.ts";
import type { Features } from "./features.ts";
import { indexWordings, nearnessOf, type WordingIndex } from "./nearest.ts";
import { eachOf, type Notes } from "./notes.ts";
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
export interface Wordings {
  /** All phrasings, entry by entry, and then what else entries serve: half questions. */
  readonly notes: Notes;
  /** Where each entry's phrasings begin, and at last where they end. */
  readonly starts: Int32Array;
  /** The entry that serves each wording: its place in the order. */
  readonly labels: Int32Array;
  /** What entries tell in their titles and answers. */
  readonly told: { readonly notes: Notes; readonly starts: Int32Array };
}

/** A ranking whose classifier has yet to learn. */
export interface UntrainedRanking extends Omit<Ranking, "classifier"> {
  readonly classifier: UntrainedClassifier | undefined;
}

/** Indexes entries by their phrasings and by all that they say, and gathers what is to be learned of both and of half questions. */
export function indexRanking({ notes, starts, labels, told }: Wordings): UntrainedRanking {
  const documents = Array.from({ length: starts.length - 1 }, (_, entry) => [
    { terms: termsIn(notes, starts, entry), weight: 1 },
    { terms: termsIn(told.notes, told.starts, entry), weight: ANSWER_FIELD },
  ]);
  const phrasings = indexWordings(notes, starts);
  return {
    phrasings,
    documents: indexDocuments(documents),
    classifier: gatherQuestions(notes, labels, phrasings),
  };
}

/** Trains the classifier. */
export function trainRanking({ classifier, ...ranking }: UntrainedRanking, train: Trainer): Ranking {
  return { ...ranking, classifier: classifier && learn(classifier, train) };
}

/** Each unit and meaning of each wording of an entry, once a wording. */
function* termsIn({ units, meanings }: Notes, starts: Int32Array, entry: number): Generator<number> {
  for (let wording = starts[entry] ?? 0; wording < (starts[entry + 1] ?? 0); wording++) {
    const terms = new Set<number>();
    for (const said of [units, meanings]) eachOf(said, wording, (term) => terms.add(term));
    yield* terms;
  }
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
