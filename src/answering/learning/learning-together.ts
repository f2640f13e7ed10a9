import { add, type Examples } from "./examples.ts";
import { beyondMargin, type Give, STEP, stepOf } from "./step.ts";

/** Classes that learn together: as many sums as a processor holds at once, and their weights stay in its cache. */
export const TOGETHER = 8;

/**
 * What stands no further beyond its margin in the first pass is looked at in later ones, too: the weights that it was held
 * against were half-learned.
 */
const NEAR = 0.1;

/** Some classes in the first pass: for each feature a row of their weights. */
export interface Rows {
  readonly weights: Float32Array;
  /** One a class. */
  readonly biases: Float32Array;
}

/** Which examples a class learns from, and from each how much so far. */
export interface LearnedFrom {
  readonly examples: number[];
  readonly alphas: number[];
}

/** The first pass: all classes of the rows learn from one example after the other. @param first the first of the classes */
export function learnTogether(rows: Rows, examples: Examples, give: Give, first: number): LearnedFrom[] {
  const { weights, biases } = rows;
  const margins = new Float32Array(TOGETHER);
  const learned = Array.from({ length: TOGETHER }, (): LearnedFrom => ({ examples: [], alphas: [] }));
  for (let example = 0; example < examples.labels.length; example++) {
    const own = (examples.labels[example] ?? -1) - first;
    fill(margins, rows, examples, example);
    for (let label = 0; label < TOGETHER; label++) {
      const isOwn = label === own;
      const margin = margins[label] ?? 0;
      if (beyondMargin(isOwn, margin) > NEAR) continue;
      const step = stepOf(give, isOwn, margin, 0);
      learned[label]?.examples.push(example);
      learned[label]?.alphas.push(step < STEP ? 0 : step);
      if (step < STEP) continue;
      const change = isOwn ? step : -step;
      biases[label] = (biases[label] ?? 0) + change;
      add(examples, example, change, weights, TOGETHER, label);
    }
  }
  return learned;
}

/** Fills in an example's margin for each class: half of the training goes by here, so the sums stand in variables. */
function fill(margins: Float32Array, { weights, biases }: Rows, examples: Examples, example: number): void {
  const { starts, features, weights: by } = examples;
  const end = starts[example + 1] ?? 0;
  let a = biases[0] ?? 0;
  let b = biases[1] ?? 0;
  let c = biases[2] ?? 0;
  let d = biases[3] ?? 0;
  let e = biases[4] ?? 0;
  let f = biases[5] ?? 0;
  let g = biases[6] ?? 0;
  let h = biases[7] ?? 0;
  for (let i = starts[example] ?? 0; i < end; ) {
    // Rounded once every four features.
    for (const stop = Math.min(i + 4, end); i < stop; i++) {
      const weight = by[i] ?? 0;
      const row = (features[i] ?? 0) * TOGETHER;
      a += weight * (weights[row] ?? 0);
      b += weight * (weights[row + 1] ?? 0);
      c += weight * (weights[row + 2] ?? 0);
      d += weight * (weights[row + 3] ?? 0);
      e += weight * (weights[row + 4] ?? 0);
      f += weight * (weights[row + 5] ?? 0);
      g += weight * (weights[row + 6] ?? 0);
      h += weight * (weights[row + 7] ?? 0);
    }
    a = Math.fround(a);
    b = Math.fround(b);
    c = Math.fround(c);
    d = Math.fround(d);
    e = Math.fround(e);
    f = Math.fround(f);
    g = Math.fround(g);
    h = Math.fround(h);
  }
  margins[0] = a;
  margins[1] = b;
  margins[2] = c;
  margins[3] = d;
  margins[4] = e;
  margins[5] = f;
  margins[6] = g;
  margins[7] = h;
}
