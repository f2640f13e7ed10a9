import type { Course, Examples } from "./examples.ts";
import { placesFrom, startsOf } from "./grouping.ts";
import { type Linear, marginsOf } from "./linear.ts";
import { mixed } from "./mixing.ts";
import { countOf } from "./postings.ts";
import type { Query, Vectors, Vocabulary } from "./vectors.ts";

/** One kind of features to learn from. */
export interface Lesson<Kind extends string> {
  readonly kind: Kind;
  /** Share of this kind in the length of a document that has it, in proportion to the shares of the other kinds it has. */
  readonly share: number;
  readonly vectors: Vectors;
  /** In how many documents a feature must stand to be looked at. */
  readonly least: number;
}

/** Tells classes apart by what their documents have and the others' don't: plain data. */
export interface Classifier<Kind extends string> {
  readonly learned: readonly Learned<Kind>[];
  readonly model: Linear;
}

interface Learned<Kind extends string> {
  readonly kind: Kind;
  readonly share: number;
  readonly vocabulary: Vocabulary;
  /** Each feature's column in the model; -1 for one that isn't looked at. */
  readonly columns: Int32Array;
}

/** What a classifier is to learn, and all that it needs for it: what the lessons were gathered from can be forgotten. */
export interface Untrained<Kind extends string> {
  readonly learned: readonly Learned<Kind>[];
  readonly examples: Examples;
  readonly course: Course;
}

/** Begins to train a model on examples. @returns what ends that */
export type Trainer = (examples: Examples, course: Course) => () => Linear;

/** Gathers what is to be learned from documents. @param labels each document's class */
export function gatherLessons<Kind extends string>(
  lessons: readonly Lesson<Kind>[],
  labels: Int32Array,
  course: Omit<Course, "features">,
): Untrained<Kind> {
  let features = 0;
  const learned = lessons.map(({ kind, share, vectors: { vocabulary, postings }, least }) => {
    const columns = Int32Array.from(vocabulary.idfs, (_, row) => (countOf(postings, row) >= least ? features++ : -1));
    return { kind, share, vocabulary, columns };
  });
  return { learned, examples: gatherExamples(lessons, learned, labels), course: { ...course, features } };
}

/** What is looked at in each document, kind after kind, the documents in a mixed order. */
function gatherExamples<Kind extends string>(
  lessons: readonly Lesson<Kind>[],
  learned: readonly Learned<Kind>[],
  labels: Int32Array,
): Examples {
  const order = mixed(labels);
  const exampleOf = new Int32Array(order.length);
  for (const [example, document] of order.entries()) exampleOf[document] = example;
  const counts = new Int32Array(order.length);
  const squares = new Float32Array(order.length);
  const parts = lessons.map(({ share, vectors: { postings, vocabulary, scales } }, i) => ({
    ...postings,
    idfs: vocabulary.idfs,
    scales,
    root: Math.sqrt(share),
    columns: learned[i]?.columns ?? new Int32Array(0),
  }));
  for (const { starts, documents, idfs, scales, root, columns } of parts) {
    for (let row = 0; row < columns.length; row++) {
      if ((columns[row] ?? -1) < 0) continue;
      for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place++) {
        const document = documents[place] ?? 0;
        const example = exampleOf[document] ?? 0;
        counts[example] = (counts[example] ?? 0) + 1;
        squares[example] = (squares[example] ?? 0) + (root * (idfs[row] ?? 0) * (scales[document] ?? 0)) ** 2;
      }
    }
  }
  const ends = startsOf(counts);
  const placeIn = placesFrom(ends);
  // Shared, for threads that learn from them side by side.
  const bytes = () => new SharedArrayBuffer(4 * (ends[order.length] ?? 0));
  const all = { features: new Int32Array(bytes()), weights: new Float32Array(bytes()) };
  for (const { starts, documents, idfs, scales, root, columns } of parts) {
    for (let row = 0; row < columns.length; row++) {
      const column = columns[row] ?? -1;
      if (column < 0) continue;
      for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place++) {
        const document = documents[place] ?? 0;
        const example = exampleOf[document] ?? 0;
        const at = placeIn(example);
        all.features[at] = column;
        all.weights[at] = (root * (idfs[row] ?? 0) * (scales[document] ?? 0)) / Math.sqrt(squares[example] ?? 1);
      }
    }
  }
  return { starts: ends, ...all, labels: order.map((document) => labels[document] ?? 0) };
}

/**
 * The margin of each class: about 1 for what was learned as its own, about -1 for what was not.
 * @param queryOf what the document holds of a kind, as a vocabulary weighs it
 */
export function classify<Kind extends string>(
  { learned, model }: Classifier<Kind>,
  queryOf: (kind: Kind, vocabulary: Vocabulary) => Query,
): Float32Array {
  const held = learned
    // Of a kind that no document had, nothing was learned.
    .filter(({ columns }) => columns.length > 0)
    .map(({ kind, share, vocabulary, columns }) => ({ share, columns, query: queryOf(kind, vocabulary) }))
    .filter(({ query }) => !query.isEmpty);
  const length = Math.sqrt(held.reduce((sum, { share }) => sum + share, 0)) || 1;
  const features: number[] = [];
  const weights: number[] = [];
  for (const { share, columns, query } of held) {
    const root = Math.sqrt(share);
    for (let i = 0; i < query.rows.length; i++) {
      const column = columns[query.rows[i] ?? 0] ?? -1;
      if (column < 0) continue;
      features.push(column);
      weights.push((root * (query.weights[i] ?? 0)) / length);
    }
  }
  // What says nothing is on nobody's side, however common a class.
  return features.length > 0 ? marginsOf(model, { features, weights }) : model.biases.map(() => -1);
}
