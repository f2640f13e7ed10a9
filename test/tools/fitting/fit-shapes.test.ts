import { describe, expect, it } from "vitest";
import type { Assured, Name } from "../../../src/tools/fitting/fit-assurance.ts";
import { fitShapes, reshaped, shapeExamples } from "../../../src/tools/fitting/fit-shapes.ts";
import type { Example } from "../../../src/tools/fitting/fit-weights.ts";

function asked(shape: readonly string[], right: boolean, file = "native") {
  const example: Example<Name> = [
    { evidence: { always: 1 }, right },
    { evidence: {}, right: !right },
  ];
  return { example, as: { shape, file } };
}

function assured(all: readonly ReturnType<typeof asked>[]): Assured {
  const of = (right: boolean) => all.filter(({ example }) => example[0]?.right === right).map(({ example }) => example);
  return {
    answerable: { alone: of(true), inContext: [] },
    unanswerable: { alone: of(false), inContext: [] },
    asked: new Map(all.map(({ example, as }) => [example, as])),
  };
}

const all = [
  ...Array.from({ length: 20 }, () => asked(["who", "is"], true)),
  ...Array.from({ length: 20 }, () => asked(["which", "of"], false)),
  ...Array.from({ length: 20 }, () => asked(["slips"], true, "messy")),
  ...Array.from({ length: 2 }, () => asked(["seldom"], true)),
];

describe("the shapes of questions", () => {
  const weights = fitShapes(shapeExamples(assured(all)));

  it("tell which have an answer", () => {
    expect(weights.get("who")).toBeGreaterThan(0);
    expect(weights.get("which")).toBeLessThan(0);
  });

  it("teach nothing by what is seldom seen, nor by messy questions, which all have one", () => {
    expect([...weights.keys()].sort()).toEqual(["is", "of", "which", "who"]);
  });

  it("are held against examples that didn't teach them", () => {
    const other = assured([asked(["who"], true)]);
    const [example] = reshaped(other.answerable, other.asked, new Map([["who", 0.4]])).alone;
    expect(example?.[0]?.evidence).toEqual({ always: 1, shape: 0.4 });
    expect(example?.[1]?.evidence).toEqual({});
  });
});
