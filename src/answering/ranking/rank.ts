import type { Entry } from "../../knowledge/model.ts";
import type { Likeness } from "../evidence.ts";
import { type Documents, indexDocuments, scoresOf } from "./bm25.ts";
import type { Features } from "./features.ts";
import { placesOfHighest } from "./highest.ts";
import { indexWordings, type NotedWordings, nearnessesIn, type WordingIndex } from "./nearest.ts";
import {
  classifyQuestion,
  gatherQuestions,
  type QuestionClassifier,
  type UntrainedClassifier,
} from "./question-classifier.ts";

/** An entry with its place among all. */
export interface Placed {
  readonly entry: Entry;
  readonly place: number;
}

/** An entry with how well it fits. */
export interface Candidate extends Placed {
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

/** Likeness in one number, for ordering. */
export function scoreOf({ near, document, linear }: Pick<Likeness, "near" | "document" | "linear">): number {
  return ORDER.near * near + ORDER.document * document + ORDER.linear * linear;
}

/** How well entries fit a question. */
export interface Ranked {
  /** Those that fit best, the best first. */
  readonly best: readonly Candidate[];
  /** These entries, the best first. */
  among(entries: readonly Placed[]): readonly Candidate[];
}

/**
 * Finds the entries that fit best. An entry's phrasings are compared with the question, which takes longest, only where they
 * may make it one of these.
 * @param entries those that were indexed, in their order
 * @param most how many are wanted
 */
export function rank(ranking: Ranking, entries: readonly Entry[], features: Features, most: number): Ranked {
  const terms = [...features.of("words"), ...features.of("concepts")].map(([term]) => term);
  const documents = scoresOf(ranking.documents, terms);
  const margins = ranking.classifier && classifyQuestion(ranking.classifier, features);
  const nearnesses = nearnessesIn(ranking.phrasings, features);
  const scoreAt = (place: number, near: number) =>
    scoreOf({ near, document: documents[place] ?? 0, linear: margins?.[place] ?? 0 });
  const measured = new Map<number, Candidate>();
  /** Undefined where the score is lower than that. */
  const measure = (place: number, entry: Entry, least: number): Candidate | undefined => {
    const known = measured.get(place);
    if (known) return known;
    const nearness = nearnesses.of(place, (least - scoreAt(place, 0)) / ORDER.near);
    if (!nearness) return undefined;
    const likeness = { ...nearness, document: documents[place] ?? 0, linear: margins?.[place] ?? 0 };
    const candidate = { entry, place, likeness, score: scoreOf(likeness) };
    measured.set(place, candidate);
    return candidate;
  };
  const bounds = nearnesses.possible.map((near, place) => scoreAt(place, near));
  const best: Candidate[] = [];
  const leastOfBest = () => best[most - 1]?.score ?? Number.NEGATIVE_INFINITY;
  const consider = (place: number): void => {
    const entry = entries[place];
    const candidate = entry && measure(place, entry, leastOfBest());
    if (!candidate) return;
    let at = best.length;
    for (let before = best[at - 1]; before && byScore(candidate, before) < 0; before = best[at - 1])
      best[at--] = before;
    best[at] = candidate;
    if (best.length > most) best.pop();
  };
  const first = placesOfHighest(bounds, most);
  first.forEach(consider);
  // Few others can still be among the best.
  const least = leastOfBest();
  const others: number[] = [];
  for (let place = 0; place < bounds.length; place++)
    if ((bounds[place] ?? 0) >= least && !first.includes(place)) others.push(place);
  for (const place of others.sort((a, b) => (bounds[b] ?? 0) - (bounds[a] ?? 0))) {
    if ((bounds[place] ?? 0) < leastOfBest()) break;
    consider(place);
  }
  const among = (some: readonly Placed[]) =>
    some.flatMap(({ entry, place }) => measure(place, entry, Number.NEGATIVE_INFINITY) ?? []);
  return { best, among: (some) => among(some).sort(byScore) };
}

/** The best first. */
export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.place - b.place;
}
