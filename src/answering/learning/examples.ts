/**
 * Examples as weighted features, one after the other in parallel lists, in the order in which they are learned from; the
 * weights of each are of unit length together.
 */
export interface Examples {
  /** Where each example begins, and at last where they end. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly weights: Float32Array;
  /** Each example's class. */
  readonly labels: Int32Array;
}

/** What is learned from examples: how many classes and features there are, and how firmly they are told apart. */
export interface Course {
  readonly classes: number;
  readonly features: number;
  /** Of a violated margin: the less, the softer the margin, and the less a class leans on single examples. */
  readonly cost: number;
}

/** An example's sum over its features, weighed by a weight a feature. */
export function dot({ starts, features, weights: by }: Examples, example: number, weights: Float32Array): number {
  const end = starts[example + 1] ?? 0;
  let sum = 0;
  for (let i = starts[example] ?? 0; i < end; i++) sum += (by[i] ?? 0) * (weights[features[i] ?? 0] ?? 0);
  return sum;
}

/** Adds an example, times a factor, to the weights at `offset` in rows of `width`. */
export function add(
  { starts, features, weights: by }: Examples,
  example: number,
  factor: number,
  weights: Float32Array,
  width = 1,
  offset = 0,
): void {
  const end = starts[example + 1] ?? 0;
  for (let i = starts[example] ?? 0; i < end; i++) {
    const at = (features[i] ?? 0) * width + offset;
    weights[at] = (weights[at] ?? 0) + factor * (by[i] ?? 0);
  }
}
