import { gatherLinear, type Linear, type Told, told } from "./linear.ts";
import { mixed, shuffle } from "./mixing.ts";

/** Cost of a violated margin; small, because phrasings are few and clean. */
const COST = 0.5;
/** How much more a missed phrasing of the entry itself costs than one of all the others. */
const OWN_COST = 10;
/** Squared length of an example, 1, and of its bias, 1. */
const LENGTH = 2;
/** Smaller steps aren't worth taking. */
const STEP = 0.01;
/** Classes whose weights are taken out of the rows at once: as many as a line of the processor's cache holds. */
const COLUMNS = 16;

/** Examples as weighted features, one after the other in parallel lists; the weights of each are of unit length together. */
export interface Examples {
  /** Where each example begins, and at last where they end. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly weights: Float32Array;
  /** Each example's class. */
  readonly labels: Int32Array;
}

/** All classes in the first pass: a row of their weights for each feature. */
interface Rows {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** One class, with the examples that it learned from. */
interface Learner {
  readonly label: number;
  readonly weights: Float32Array;
  bias: number;
  readonly examples: number[];
  /** From each of them, how much. */
  readonly alphas: number[];
}

/**
 * One linear support vector machine a class against all others, with a bias and squared loss, trained by dual coordinate
 * descent (Hsieh et al. 2008, “A Dual Coordinate Descent Method for Large-scale Linear SVM”). In the first pass all classes
 * learn from an example at once, which reads memory in rows; then each goes on alone with the examples that it learned
 * from, and its weights stay in the processor's cache. Deterministic.
 */
export function train(
  examples: Examples,
  { classes, features, passes }: { readonly classes: number; readonly features: number; readonly passes: number },
): Linear {
  // A class begins by holding nothing for its own: most examples aren't.
  const rows = { weights: new Float32Array(features * classes), biases: new Float32Array(classes).fill(-1) };
  const learned = learnTogether(rows, examples);
  const all: Told[] = [];
  for (let first = 0; first < classes; first += COLUMNS) {
    for (const [i, weights] of columnsOf(rows, first, Math.min(COLUMNS, classes - first)).entries()) {
      const label = first + i;
      const { examples: from = [], alphas = [] } = learned[label] ?? {};
      const learner = { label, weights, bias: rows.biases[label] ?? 0, examples: from, alphas };
      for (let pass = 1; pass < passes; pass++) learnAlone(learner, examples, pass * classes + label);
      rows.biases[label] = learner.bias;
      all.push(told(weights));
    }
  }
  return gatherLinear(all, rows.biases, features);
}

/** The first pass. @returns which examples each class learned from */
function learnTogether(rows: Rows, examples: Examples): Pick<Learner, "examples" | "alphas">[] {
  const { weights, biases } = rows;
  const margins = new Float32Array(biases.length);
  const learned = Array.from(biases, () => ({ examples: [] as number[], alphas: [] as number[] }));
  for (const example of mixed(examples.labels)) {
    const own = examples.labels[example] ?? -1;
    fill(margins, rows, examples, example);
    for (let label = 0; label < margins.length; label++) {
      const isOwn = label === own;
      const margin = margins[label] ?? 0;
      if (!isOwn && margin <= -1) continue;
      const step = stepOf(isOwn, margin, 0);
      if (Math.abs(step) < STEP) continue;
      learned[label]?.examples.push(example);
      learned[label]?.alphas.push(step);
      const change = isOwn ? step : -step;
      biases[label] = (biases[label] ?? 0) + change;
      add(examples, example, change, weights, biases.length, label);
    }
  }
  return learned;
}

/** A later pass of one class. */
function learnAlone(learner: Learner, examples: Examples, seed: number): void {
  const { label, weights, examples: from, alphas } = learner;
  shuffle(from, alphas, seed);
  for (let i = 0; i < from.length; i++) {
    const example = from[i] ?? 0;
    const isOwn = label === examples.labels[example];
    const step = stepOf(isOwn, learner.bias + dot(examples, example, weights), alphas[i] ?? 0);
    if (Math.abs(step) < STEP) continue;
    alphas[i] = (alphas[i] ?? 0) + step;
    const change = isOwn ? step : -step;
    learner.bias += change;
    add(examples, example, change, weights, 1, 0);
  }
}

/** How much more a class learns from an example on the wrong side of its margin, or less where it leans on it too much. */
function stepOf(isOwn: boolean, margin: number, alpha: number): number {
  const give = 1 / (2 * COST * (isOwn ? OWN_COST : 1));
  const violation = 1 - (isOwn ? margin : -margin) - give * alpha;
  return Math.max(-alpha, violation / (LENGTH + give));
}

/** Fills in an example's margin for each class, four features at a time: half of the training goes by here. */
function fill(margins: Float32Array, { weights, biases }: Rows, examples: Examples, example: number): void {
  const { starts, features, weights: by } = examples;
  const classes = margins.length;
  const end = starts[example + 1] ?? 0;
  const rowAt = (i: number) => (i < end ? (features[i] ?? 0) * classes : 0);
  const weightAt = (i: number) => (i < end ? (by[i] ?? 0) : 0);
  margins.set(biases);
  for (let i = starts[example] ?? 0; i < end; i += 4) {
    const [row, row1, row2, row3] = [rowAt(i), rowAt(i + 1), rowAt(i + 2), rowAt(i + 3)];
    const [w, w1, w2, w3] = [weightAt(i), weightAt(i + 1), weightAt(i + 2), weightAt(i + 3)];
    for (let label = 0; label < classes; label++) {
      margins[label] =
        (margins[label] ?? 0) +
        w * (weights[row + label] ?? 0) +
        w1 * (weights[row1 + label] ?? 0) +
        w2 * (weights[row2 + label] ?? 0) +
        w3 * (weights[row3 + label] ?? 0);
    }
  }
}

function dot({ starts, features, weights: by }: Examples, example: number, weights: Float32Array): number {
  const end = starts[example + 1] ?? 0;
  let sum = 0;
  for (let i = starts[example] ?? 0; i < end; i++) sum += (by[i] ?? 0) * (weights[features[i] ?? 0] ?? 0);
  return sum;
}

/** Adds an example, times a factor, to the weights at `offset` in rows of `width`. */
function add(
  { starts, features, weights: by }: Examples,
  example: number,
  factor: number,
  weights: Float32Array,
  width: number,
  offset: number,
): void {
  const end = starts[example + 1] ?? 0;
  for (let i = starts[example] ?? 0; i < end; i++) {
    const at = (features[i] ?? 0) * width + offset;
    weights[at] = (weights[at] ?? 0) + factor * (by[i] ?? 0);
  }
}

/** The weights of some classes, each class's in a list of its own. */
function columnsOf({ weights, biases: { length } }: Rows, first: number, count: number): Float32Array[] {
  const features = weights.length / length;
  const all = new Float32Array(count * features);
  for (let feature = 0; feature < features; feature++)
    for (let i = 0; i < count; i++) all[i * features + feature] = weights[feature * length + first + i] ?? 0;
  return Array.from({ length: count }, (_, i) => all.subarray(i * features, (i + 1) * features));
}
