import { describe, expect, it } from "vitest";
import { FeatureLists } from "../../../src/answering/learning/feature-lists.ts";
import { NONE, Symbols } from "../../../src/answering/learning/symbols.ts";
import { indexDocuments, scoresOf } from "../../../src/answering/ranking/bm25.ts";

const symbols = new Symbols();
const scores = (
  documents: readonly (readonly { terms: readonly string[]; weight: number }[])[],
  terms: readonly string[],
) => {
  const lists = new FeatureLists();
  const wordingOf = (term: string) => {
    lists.add((take) => take(symbols.numberOf(term), NONE));
    return lists.size - 1;
  };
  const fields = documents.map((one) =>
    one.map(({ terms, weight }) => ({ wordings: Int32Array.from(terms, wordingOf), weight })),
  );
  return scoresOf(
    indexDocuments(lists, fields),
    terms.map((term) => symbols.numberOf(term)),
  );
};
const full = (...terms: readonly string[]) => [{ terms, weight: 1 }];

describe("a document's score", () => {
  it("is 0 without a term in common", () => {
    expect([...scores([full("dead"), full("alive")], ["wounded"])]).toEqual([0, 0]);
  });

  it("grows with repeated terms, ever more slowly", () => {
    const same = (times: number) => full(...Array.from({ length: 4 }, (_, i) => (i < times ? "dead" : `other${i}`)));
    const [one = 0, two = 0, three = 0] = scores([same(1), same(2), same(3), full("x")], ["dead"]);
    expect(two).toBeGreaterThan(one);
    expect(three - two).toBeLessThan(two - one);
  });

  it("is greater for a rarer term", () => {
    const [common = 0, rare = 0] = scores(
      [full("the", "dead"), full("a", "toll"), full("the", "end")],
      ["the", "toll"],
    );
    expect(rare).toBeGreaterThan(common);
  });

  it("is greater in a shorter document", () => {
    const [short = 0, long = 0] = scores([full("dead"), full("dead", "a", "b", "c")], ["dead"]);
    expect(short).toBeGreaterThan(long);
  });

  it("is greater in a field of more weight", () => {
    const [heavy = 0, light = 0] = scores(
      [
        [{ terms: ["dead"], weight: 1 }],
        [
          { terms: ["dead"], weight: 0.25 },
          { terms: ["x"], weight: 0.75 },
        ],
      ],
      ["dead"],
    );
    expect(heavy).toBeGreaterThan(light);
  });

  it("stays below 1", () => {
    const [most = 0] = scores([full(...Array.from({ length: 50 }, () => "dead")), full("x")], ["dead"]);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(1);
  });

  it("isn't asked of an index without documents", () => {
    expect(() => scores([], ["dead"])).not.toThrow();
  });
});
