import { type Naturals, narrowed } from "../learning/int-list.ts";
import type { Query, Vectors } from "../learning/vectors.ts";

/** Where the documents of each group stand among the postings: plain data. */
export interface GroupPostings {
  /** Where each row's groups begin in the lists below, and at last where they end. */
  readonly starts: Int32Array;
  /** In each row, those that hold its feature, in their order. */
  readonly groups: Naturals;
  /** The first posting of each of them. */
  readonly places: Int32Array;
  /** The highest weight among the postings of each of them. */
  readonly most: Float32Array;
}

/** Documents in groups that follow each other. */
export interface GroupedVectors extends Vectors {
  readonly groups: GroupPostings;
}

/**
 * Finds the groups of documents that follow each other in the postings.
 * @param bounds where each group's documents begin, and at last where they end; those beyond are in none
 */
export function groupPostings({ postings, vocabulary, scales }: Vectors, bounds: Int32Array): GroupPostings {
  const { starts, documents } = postings;
  const rows = starts.length - 1;
  const count = bounds.at(-1) ?? 0;
  const groupOf = new Int32Array(count);
  for (let group = 0; group < bounds.length - 1; group++) groupOf.fill(group, bounds[group], bounds[group + 1]);
  const own = new Int32Array(rows + 1);
  const [groups, places, most]: [number[], number[], number[]] = [[], [], []];
  for (let row = 0; row < rows; row++) {
    let last = -1;
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place++) {
      const document = documents[place] ?? 0;
      if (document >= count) break;
      const group = groupOf[document] ?? 0;
      const weight = (vocabulary.idfs[row] ?? 0) * (scales[document] ?? 0);
      if (group === last) most[most.length - 1] = Math.max(most.at(-1) ?? 0, weight);
      else {
        groups.push(group);
        places.push(place);
        most.push(weight);
        last = group;
      }
    }
    own[row + 1] = groups.length;
  }
  return {
    starts: own,
    groups: narrowed(Int32Array.from(groups)),
    places: Int32Array.from(places),
    most: Float32Array.from(most),
  };
}

/** What a query's similarity to any document of each group is at most. @param count how many groups there are */
export function mostSimilar({ starts, groups, most }: GroupPostings, query: Query, count: number): Float64Array {
  const highest = new Float64Array(count);
  const { rows, weights } = query;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const weight = weights[i] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const group = groups[at] ?? 0;
      highest[group] = (highest[group] ?? 0) + weight * (most[at] ?? 0);
    }
  }
  return highest;
}

/**
 * The cosine similarities of documents that follow each other; unknown features keep their share of the question's length.
 * @param query as `weighted` makes it
 * @param group which of the groups they are, the first of them, and where they end
 * @param into zeros, where they are put, the first document's at 0
 */
export function putSimilarities(
  { postings: { starts, documents }, vocabulary: { idfs }, scales, groups }: GroupedVectors,
  query: Query,
  { group, first, end }: { readonly group: number; readonly first: number; readonly end: number },
  into: Float32Array,
): void {
  for (let i = 0; i < query.rows.length; i++) {
    const row = query.rows[i] ?? 0;
    const weight = (query.weights[i] ?? 0) * (idfs[row] ?? 0);
    const last = starts[row + 1] ?? 0;
    for (let place = placeIn(groups, row, group) ?? last; place < last; place++) {
      const document = documents[place] ?? 0;
      if (document >= end) break;
      into[document - first] = (into[document - first] ?? 0) + weight;
    }
  }
  for (let document = first; document < end; document++)
    into[document - first] = (into[document - first] ?? 0) * (scales[document] ?? 0);
}

/** The first posting in a row of a group's documents; undefined where none of them holds the row's feature. */
function placeIn({ starts, groups, places }: GroupPostings, row: number, group: number): number | undefined {
  let low = starts[row] ?? 0;
  let high = starts[row + 1] ?? 0;
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((groups[middle] ?? 0) < group) low = middle + 1;
    else high = middle;
  }
  return low < end && groups[low] === group ? places[low] : undefined;
}
