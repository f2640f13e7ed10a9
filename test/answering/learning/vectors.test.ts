import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexVectors, similaritiesOf, weighted } from "../../../src/answering/learning/vectors.ts";

const DOCUMENTS = [["how", "many", "died"], ["how", "many", "hide"], ["who", "died"], []];
const index = indexVectors(DOCUMENTS);
const similarities = (features: readonly string[]) => [...similaritiesOf(index, features)];

describe("the similarity of a question to a document", () => {
  it("is 1 for the same features in any order", () => {
    expect(similarities(["died", "how", "many"])[0]).toBeCloseTo(1, 5);
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
  const chance = (feature: string) => (feature === "how" || feature === "often" ? 0.2 : 0);
  const { vocabulary } = indexVectors([["how", "hide"]], chance);
  const weightOf = (features: readonly string[]) =>
    Object.fromEntries(weighted(vocabulary, features, chance).map(([row, weight]) => [row, weight]));

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
