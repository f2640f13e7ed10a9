import fc from "fast-check";
import { expect, it } from "vitest";
import { startsOf } from "../../../src/answering/learning/grouping.ts";
import { gather } from "../../../src/answering/learning/postings.ts";
import { groupPostings, mostSimilar, putSimilarities } from "../../../src/answering/ranking/group-postings.ts";

const FEATURES = 6;
const document = fc.uniqueArray(fc.integer({ min: 0, max: FEATURES - 1 }));
/** Groups of documents, and documents after them that are in none. */
const grouped = fc.record({ groups: fc.array(fc.array(document)), others: fc.array(document) });
const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: FEATURES, maxLength: FEATURES });

it("no document of a group is more similar than is said at once", () => {
  fc.assert(
    fc.property(grouped, weights, ({ groups, others }, weights) => {
      const documents = [...groups.flat(), ...others];
      const { postings, features } = gather(documents.length, FEATURES, (one, take) => {
        for (const feature of documents[one] ?? []) take(feature);
      });
      const bounds = startsOf(groups.map(({ length }) => length));
      const idfs = Float32Array.from(features, (feature) => 1 / (1 + feature));
      const scales = Float32Array.from(documents, (_, one) => 1 / (1 + one));
      const plain = { vocabulary: { size: 0, rows: NO_ROWS, idfs }, postings, scales };
      const known = groupPostings(plain, bounds);
      const query = { rows: [...features.keys()], weights, isEmpty: false };
      const most = mostSimilar(known, query, groups.length);
      const vectors = { ...plain, groups: known };
      for (const group of groups.keys()) {
        const [first = 0, end = 0] = [bounds[group], bounds[group + 1]];
        const into = new Float32Array(end - first);
        putSimilarities(vectors, query, { group, first, end }, into);
        for (const similarity of into) expect(similarity).toBeLessThanOrEqual((most[group] ?? 0) + 1e-6);
      }
    }),
  );
});

const NO_ROWS = { symbols: new Int32Array(), singles: new Int32Array(), slots: new Int32Array() };
