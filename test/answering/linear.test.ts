import { expect, it } from "vitest";
import { marginsOf, train } from "../../src/answering/linear.ts";

const vector = (...features: number[]) => ({
  features: Int32Array.from(features),
  weights: new Float32Array(features.length).fill(1 / Math.sqrt(features.length)),
});

it("puts each class's documents on their own side, and new ones with those that they share features with", () => {
  const documents = [vector(0, 1), vector(0, 2), vector(3, 4), vector(3, 5), vector(6, 7), vector(6, 8)];
  const model = train(documents, Int32Array.from([0, 0, 1, 1, 2, 2]), 3, 9);
  const likeliest = (features: number[]) => {
    const margins = [...marginsOf(model, vector(...features))];
    return margins.indexOf(Math.max(...margins));
  };
  expect([[0, 1], [3, 5], [6], [0], [4]].map(likeliest)).toEqual([0, 1, 2, 0, 1]);
});
