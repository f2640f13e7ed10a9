import { describe, expect, it } from "vitest";
import { bySize, phrasingsOf } from "../../../src/answering/weighing/sized.ts";
import { FITTED, foreignWeightsFor, weightsFor } from "../../../src/answering/weights.ts";
import { flood } from "../flood.ts";

describe("numbers for a pack's size", () => {
  const sizes = [
    { phrasings: 3, numbers: { alone: { linear: 1 } } },
    { phrasings: 12, numbers: { alone: { linear: 3 } } },
    { phrasings: 200, numbers: { alone: { linear: 9 } } },
  ];

  it.each([
    [1, 1],
    [3, 1],
    [6, 2],
    [12, 3],
    [200, 9],
    [5000, 9],
  ])("of %i phrasings", (phrasings, linear) => {
    expect(bySize(sizes, phrasings).alone.linear).toBeCloseTo(linear);
  });

  it("are those of one size where there is one", () => {
    expect(bySize(sizes.slice(0, 1), 50)).toEqual({ alone: { linear: 1 } });
  });
});

describe("the weights of a base", () => {
  it("go by the phrasings of its answers", () => {
    expect(phrasingsOf(flood)).toBeLessThan(10);
    expect(weightsFor(flood)).toEqual(bySize(FITTED, phrasingsOf(flood)));
  });

  it.each([0, 3, 11, 60, 190, 400])("are there for packs of %d phrasings an answer, in each language", (phrasings) => {
    const [entry] = flood.entries.values();
    if (!entry) throw new Error("The flood has no entry");
    const wordings = { en: Array.from({ length: phrasings }, (_, i) => `wording ${i}`) };
    const base = { entries: new Map([[entry.id, { ...entry, kind: "fact" as const, phrasings: wordings }]]) };
    expect(() => [weightsFor(base), foreignWeightsFor(base)]).not.toThrow();
  });
});
