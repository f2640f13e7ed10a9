import { describe, expect, it } from "vitest";
import { FITTED } from "../../../src/answering/weights.ts";
import { weightsBefore } from "../../../src/tools/fitting/weights-before.ts";
import { changedWeights } from "../../answering/changed-weights.ts";

describe("a fit begins", () => {
  it("from the weights of the last", () => {
    expect(weightsBefore(FITTED)).toEqual(FITTED);
  });

  it("from 0 for evidence that is new, or that spoke another way", () => {
    const begun = weightsBefore(changedWeights("strangeNames", undefined));
    expect(begun.alone.fact).toEqual({ ...FITTED.alone.fact, strangeNames: 0 });
    expect(weightsBefore(changedWeights("strangeNames", 2))).toEqual(begun);
  });

  it("without evidence that is gone", () => {
    expect(weightsBefore(changedWeights("shouting", -1))).toEqual(FITTED);
  });
});
