import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FeatureLists } from "../../../src/answering/learning/feature-lists.ts";
import type { Feature } from "../../../src/answering/learning/feature-rows.ts";
import { NONE, Symbols } from "../../../src/answering/learning/symbols.ts";
import { type Chance, indexVectors, weighted } from "../../../src/answering/learning/vectors.ts";
import { groupPostings, putSimilarities } from "../../../src/answering/ranking/group-postings.ts";

const symbols = new Symbols();
const featuresOf = (texts: readonly string[]) => texts.map((text): Feature => [symbols.numberOf(text), NONE]);
const indexOf = (documents: readonly (readonly string[])[], chance?: Chance) => {
  const lists = new FeatureLists();
  for (const texts of documents)
    lists.add((take) => {
      for (const [first, second] of featuresOf(texts)) take(first, second);
    });
  return indexVectors(lists, Int32Array.from(documents.keys()), chance);
};

const index = indexOf([["how", "many", "died"], ["how", "many", "hide"], ["who", "died"], []]);
const similarities = (texts: readonly string[], [first, end]: readonly [number, number] = [0, 4]) => {
  const into = new Float32Array(end - first);
  // The documents before, and those that are asked for.
  const groups = groupPostings(index, Int32Array.of(0, first, end));
  const query = weighted(index.vocabulary, featuresOf(texts));
  putSimilarities({ ...index, groups }, query, { group: 1, first, end }, into);
  return [...into];
};

describe("the similarity of a question to a document", () => {
  it("is 1 for the same features in any order", () => {
    expect(similarities(["died", "how", "many"])[0]).toBeCloseTo(1, 5);
  });

  it("is the same among some documents as among all", () => {
    const all = similarities(["died", "who", "how"]);
    for (let first = 0; first < 4; first++)
      for (let end = first; end <= 4; end++)
        expect(similarities(["died", "who", "how"], [first, end])).toEqual(all.slice(first, end));
  });

  it("is 0 where they share nothing", () => {
    expect(similarities(["where"])).toEqual([0, 0, 0, 0]);
    expect(similarities([])).toEqual([0, 0, 0, 0]);
  });

  it("is greater for a rarer feature in common", () => {
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

describe("what is known of everyday English", () => {
  const common = ["how", "often"].map((text) => symbols.numberOf(text));
  const chance = (word: number) => (common.includes(word) ? 0.2 : 0);
  const { vocabulary } = indexOf([["how", "hide"]], chance);
  const weightOf = (texts: readonly string[]) => {
    const { rows, weights } = weighted(vocabulary, featuresOf(texts), chance);
    return Object.fromEntries(rows.map((row, i) => [row, weights[i]]));
  };

  it("makes a common word tell less, though the documents hold it no oftener", () => {
    const [how = 0, hide = 0] = Object.values(weightOf(["how", "hide"]));
    expect(how).toBeLessThan(hide / 3);
  });

  it("makes a common word that no document holds take less from the others", () => {
    const [withCommon = 0] = Object.values(weightOf(["hide", "often"]));
    const [withRare = 0] = Object.values(weightOf(["hide", "seldom"]));
    expect(withCommon).toBeGreaterThan(withRare);
  });
});
