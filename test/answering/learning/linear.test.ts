import { expect, it } from "vitest";
import { marginsOf } from "../../../src/answering/learning/linear.ts";
import { train } from "../../../src/answering/learning/train-linear.ts";

/** Documents of two features each, of equal weight. */
const pairs = (...documents: readonly (readonly [number, number])[]) => ({
  starts: Int32Array.from({ length: documents.length + 1 }, (_, i) => 2 * i),
  features: Int32Array.from(documents.flat()),
  weights: new Float32Array(2 * documents.length).fill(Math.SQRT1_2),
});

it("puts each class's documents on their own side, and new ones with those that they share features with", () => {
  const documents = pairs([0, 1], [0, 2], [3, 4], [3, 5], [6, 7], [6, 8]);
  const examples = { ...documents, labels: Int32Array.from([0, 0, 1, 1, 2, 2]) };
  const model = train(examples, { classes: 3, features: 9, passes: 5 });
  const likeliest = (features: number[]) => {
    const weights = features.map(() => 1 / Math.sqrt(features.length));
    const margins = [...marginsOf(model, { features, weights })];
    return margins.indexOf(Math.max(...margins));
  };
  expect([[0, 1], [3, 5], [6], [0], [4]].map(likeliest)).toEqual([0, 1, 2, 0, 1]);
});
