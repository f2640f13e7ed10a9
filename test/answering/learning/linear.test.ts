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
  const model = train(examples, { classes: 3, features: 9, cost: 0.5 });
  const likeliest = (features: number[]) => {
    const weights = features.map(() => 1 / Math.sqrt(features.length));
    const margins = [...marginsOf(model, { features, weights })];
    return margins.indexOf(Math.max(...margins));
  };
  expect([[0, 1], [3, 5], [6], [0], [4]].map(likeliest)).toEqual([0, 1, 2, 0, 1]);
});

it("learns nearly the same in any order", () => {
  // A document in ten is of another class than its first feature tells; a few features are frequent, as words are.
  let state = 1;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const documents = Array.from({ length: 500 }, () => {
    const features = Array.from({ length: 8 }, () => Math.floor(400 * chance() ** 2));
    return { features, label: chance() < 0.1 ? Math.floor(8 * chance()) : (features[0] ?? 0) % 8 };
  });
  const weight = Math.sqrt(1 / 8);
  const learn = (all: typeof documents) => {
    const examples = {
      starts: Int32Array.from({ length: all.length + 1 }, (_, i) => 8 * i),
      features: Int32Array.from(all.flatMap(({ features }) => features)),
      weights: new Float32Array(8 * all.length).fill(weight),
      labels: Int32Array.from(all, ({ label }) => label),
    };
    const model = train(examples, { classes: 8, features: 400, cost: 0.25 });
    return documents.flatMap(({ features }) => [
      ...marginsOf(model, { features, weights: features.map(() => weight) }),
    ]);
  };
  const [forth, back] = [learn(documents), learn(documents.toReversed())];
  const squares = forth.map((margin, i) => (margin - (back[i] ?? 0)) ** 2);
  expect(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)).toBeLessThan(0.15);
});
