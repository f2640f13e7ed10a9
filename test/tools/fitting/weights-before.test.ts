import { describe, expect, it } from "vitest";
import { weightsBefore } from "../../../src/tools/fitting/weights-before.ts";
import { changedWeights, fittedWeights } from "../../answering/changed-weights.ts";

const written = (numbers: unknown) => [
  { phrasings: 3, numbers: {} },
  { phrasings: 200, numbers },
];

describe("a fit begins", () => {
  it("from the weights of the last", () => {
    expect(weightsBefore(written(fittedWeights()))).toEqual(fittedWeights());
  });

  it("from 0 for evidence that is new, or that spoke another way", () => {
    const begun = weightsBefore(written(changedWeights("strangeNames", undefined)));
    expect(begun.alone.fact).toEqual({ ...fittedWeights().alone.fact, strangeNames: 0 });
    expect(weightsBefore(written(changedWeights("strangeNames", 2)))).toEqual(begun);
  });

  it("without evidence that is gone", () => {
    expect(weightsBefore(written(changedWeights("shouting", -1)))).toEqual(fittedWeights());
  });
});
