import { describe, expect, it } from "vitest";
import { answerable, keptShapes, shapeOf } from "../../../../src/answering/roles/assuring/shape.ts";

const COMMON = new Set(["how", "many", "were", "who", "did", "which"]);
const words = (text: string) => text.split(" ");
const shape = (text: string) => shapeOf(words(text), COMMON);

describe("the shape of a question", () => {
  it("is the words that any event is asked with and their neighbours, with a blank for what it is about", () => {
    expect(shape("how many houses were flooded")).toEqual([
      ...["^", "how", "many", "C", "were"],
      ...["^ how", "how many", "many C", "C were", "were C", "C $"],
    ]);
  });

  it("is the same, whatever it is about and however politely it is asked", () => {
    expect(shape("how many houses were flooded")).toEqual(shape("how many fire sirens were repaired"));
    expect(shape("hello please how many houses were flooded thanks")).toEqual(shape("how many houses were flooded"));
  });

  it("has a blank of its own for numbers", () => {
    expect(shape("which official counted 300 boats")).toContain("#");
  });
});

describe("what a shape says of whether there is an answer", () => {
  const shapes = {
    common: COMMON,
    weights: new Map([
      ["who", 2],
      ["^ who", 2],
      ["did", -0.5],
    ]),
  };

  it("is the sum of its parts, and never without bounds", () => {
    expect(answerable(["which", "who", "did"], shapes)).toBe(1.5);
    expect(answerable(["who", "boats"], shapes)).toBe(3);
    expect(answerable([], shapes)).toBe(0);
  });

  it("is nothing where it is no plain question", () => {
    expect(answerable(["boats", "who", "did"], shapes)).toBe(0);
    expect(answerable(["name", "who"], shapes)).toBe(0);
  });

  it("is kept by weight", () => {
    expect(keptShapes(shapes)).toEqual({
      common: "did how many were which who",
      weights: { "-0.50": "did", "2.00": "^ who | who" },
    });
  });

  it("as it was learned, tells what people ask of any event from what sources leave out", () => {
    const asked = [
      "how many houses were flooded",
      "when was the bridge closed",
      "what did the mayor say",
      "where is the shelter",
    ];
    const left = [
      "how old are the children",
      "will the bridge be open again next year",
      "should the mayor have been asked",
    ];
    const mean = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + answerable(words(text)), 0) / texts.length;
    expect(mean(asked)).toBeGreaterThan(mean(left) + 0.5);
  });
});
