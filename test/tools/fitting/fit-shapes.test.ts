import { describe, expect, it } from "vitest";
import type { Case } from "../../../src/tools/evaluation/question-files.ts";
import type { Name } from "../../../src/tools/fitting/fit-assurance.ts";
import { fitShapes, reshaped, singlesOf } from "../../../src/tools/fitting/fit-shapes.ts";
import type { Example } from "../../../src/tools/fitting/fit-weights.ts";

const asked = (question: string, fact: string | null, file = "native"): Case => ({
  file,
  question,
  fact,
  kind: "",
  conversation: undefined,
  turn: 0,
});
const event = (thing: string) =>
  singlesOf([
    ...Array.from({ length: 8 }, () => asked(`Who is the ${thing}?`, "a")),
    ...Array.from({ length: 8 }, () => asked(`Should the ${thing} go?`, null)),
    ...Array.from({ length: 8 }, () => asked(`What slips ${thing}`, "a", "messy")),
    ...Array.from({ length: 8 }, () => asked(`${thing} name`, "a")),
  ]);

describe("the shapes of questions", () => {
  const shapes = fitShapes([event("mayor"), event("judge"), event("driver"), event("nurse")]);

  it("tell which have an answer", () => {
    expect(shapes.weights.get("who")).toBeGreaterThan(0);
    expect(shapes.weights.get("should")).toBeLessThan(0);
  });

  it("hold no event's own words, and nothing of messy questions and bare keywords, which nearly all have an answer", () => {
    expect([...shapes.common].sort()).toEqual(["go", "is", "should", "the", "who"]);
  });

  it("are held against examples that didn't teach them", () => {
    const example: Example<Name> = [
      { evidence: { always: 1 }, right: true },
      { evidence: {}, right: false },
    ];
    const other = { alone: [example], inContext: [] };
    const [anew] = reshaped(other, new Map([[example, ["who", "mayor"]]]), {
      ...shapes,
      weights: new Map([["who", 0.4]]),
    }).alone;
    expect(anew?.[0]?.evidence).toEqual({ always: 1, shape: 0.4 });
    expect(anew?.[1]?.evidence).toEqual({});
  });
});
