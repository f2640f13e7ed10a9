/** Cost of a violated margin; small, because phrasings are few and clean. */
const COST = 0.3;
/** How much more a missed phrasing of the entry itself costs than one of all the others. */
const OWN_COST = 20;
/** Passes over the phrasings; the margins barely move afterwards. */
const PASSES = 5;
/** Squared length of a document, 1, and of its bias, 1. */
const LENGTH = 2;

/** A document as weighted features: parallel lists, the weights of unit length together. */
export interface SparseVector {
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/** A trained classifier: plain data. */
export interface Linear {
  /** A row of classes for each feature. */
  readonly weights: Float32Array;
  /** One a class. */
  readonly biases: Float32Array;
}

/**
 * One linear support vector machine a class against all others, with a bias, trained by dual coordinate descent (Hsieh
 * et al. 2008, “A Dual Coordinate Descent Method for Large-scale Linear SVM”). All classes learn from a document at once,
 * which reads memory in rows. Deterministic: documents are taken in a fixed order.
 * @param labels each document's class
 */
export function train(
  documents: readonly SparseVector[],
  labels: Int32Array,
  classes: number,
  features: number,
): Linear {
  const model = { weights: new Float32Array(features * classes), biases: new Float32Array(classes) };
  const alphas = new Float32Array(documents.length * classes);
  const order = mixed(labels);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const document of order) {
      const vector = documents[document];
      if (vector)
        learn(model, vector, labels[document] ?? -1, alphas.subarray(document * classes, (document + 1) * classes));
    }
  }
  return model;
}

/** The margin of each class: above 1 for what was trained as its own, below -1 for what was not. */
export function marginsOf({ weights, biases }: Linear, document: SparseVector): Float32Array {
  const margins = biases.slice();
  for (let i = 0; i < document.features.length; i++) {
    const row = (document.features[i] ?? 0) * margins.length;
    const weight = document.weights[i] ?? 0;
    for (let label = 0; label < margins.length; label++)
      margins[label] = (margins[label] ?? 0) + weight * (weights[row + label] ?? 0);
  }
  return margins;
}

/** One step of each class that has the document on the wrong side of its margin, or leans on it more than it must. */
function learn(model: Linear, vector: SparseVector, own: number, alphas: Float32Array): void {
  const margins = marginsOf(model, vector);
  for (let label = 0; label < alphas.length; label++) {
    const sign = label === own ? 1 : -1;
    const before = alphas[label] ?? 0;
    const gradient = sign * (margins[label] ?? 0) - 1;
    const after = Math.min(label === own ? COST * OWN_COST : COST, Math.max(0, before - gradient / LENGTH));
    if (after === before) continue;
    alphas[label] = after;
    add(model, vector, label, (after - before) * sign);
  }
}

function add({ weights, biases }: Linear, document: SparseVector, label: number, factor: number): void {
  biases[label] = (biases[label] ?? 0) + factor;
  for (let i = 0; i < document.features.length; i++) {
    const at = (document.features[i] ?? 0) * biases.length + label;
    weights[at] = (weights[at] ?? 0) + factor * (document.weights[i] ?? 0);
  }
}

/** A fixed mixed order, in which no class's documents come in a row, and which one more document of a class doesn't change. */
function mixed(labels: Int32Array): Int32Array {
  const seen = new Map<number, number>();
  const keys = Array.from(labels, (label) => {
    const turn = seen.get(label) ?? 0;
    seen.set(label, turn + 1);
    return scattered(Math.imul(label + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b));
  });
  return Int32Array.from(labels.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

/** The last steps of MurmurHash3, by which near numbers end up far apart. */
function scattered(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
