import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSimilarities, idfOf, indexVectors } from "../../src/answering/vectors.ts";

const DOCUMENTS = [["how", "many", "died"], ["how", "many", "hide"], ["who", "died"], []];
const index = indexVectors(DOCUMENTS);
const similarities = (features: readonly string[], weight = 1) => {
  const scores = new Float32Array(DOCUMENTS.length);
  addSimilarities(index, features, weight, scores);
  return [...scores];
};

describe("the similarity of a question to a document", () => {
  it("is 1 for the same features in any order", () => {
    expect(similarities(["died", "how", "many"])[0]).toBeCloseTo(1, 5);
  });

  it("is 0 where they share nothing", () => {
    expect(similarities(["where"])).toEqual([0, 0, 0, 0]);
    expect(similarities([])).toEqual([0, 0, 0, 0]);
  });

  it("is greater for a rarer feature in common", () => {
    expect(idfOf(index, index.rows.get("hide"))).toBeGreaterThan(idfOf(index, index.rows.get("died")));
    const [, rare = 0] = similarities(["hide"]);
    const [common = 0] = similarities(["how"]);
    expect(rare).toBeGreaterThan(common);
  });

  it("is less where the question holds something unheard of", () => {
    const [plain = 0] = similarities(["how", "many", "died"]);
    const [strange = 0] = similarities(["how", "many", "died", "yesterday"]);
    expect(strange).toBeLessThan(plain);
    expect(strange).toBeGreaterThan(0);
  });

  it("counts with its weight, and is added to what is there", () => {
    const scores = new Float32Array(DOCUMENTS.length);
    addSimilarities(index, ["who", "died"], 0.25, scores);
    addSimilarities(index, ["who", "died"], 0.25, scores);
    expect(scores[2]).toBeCloseTo(0.5, 5);
  });

  it("lies between 0 and 1", () => {
    const feature = fc.constantFrom("how", "many", "died", "hide", "who", "where");
    fc.assert(
      fc.property(fc.uniqueArray(feature), (features) => {
        for (const similarity of similarities(features)) {
          expect(similarity).toBeGreaterThanOrEqual(0);
          expect(similarity).toBeLessThanOrEqual(1.00001);
        }
      }),
    );
  });
});
