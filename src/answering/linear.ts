/** Cost of a violated margin; small, because phrasings are few and clean. */
const COST = 0.5;
/** How much more a missed phrasing of the entry itself costs than one of all the others. */
const OWN_COST = 10;
/** Squared length of a document, 1, and of its bias, 1. */
const LENGTH = 2;
/** Smaller steps aren't worth taking. */
const STEP = 1e-3;
/** Smaller weights aren't worth keeping. */
const KEPT = 0.01;

/** Documents as weighted features, one after the other in parallel lists; the weights of each are of unit length together. */
export interface Documents {
  /** Where each document begins, and at last where they end. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/** A trained classifier: plain data. */
export interface Linear {
  /** Where each feature's weights begin in the two lists below, and at last where they end. */
  readonly starts: Int32Array;
  readonly classes: Uint16Array;
  readonly weights: Float32Array;
  /** One a class. */
  readonly biases: Float32Array;
}

/** While it is trained: a row of all classes for each feature. */
interface Rows {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** What the documents concern: each the own class and those that lean on it, one document's after the other. */
interface Concerns {
  /** Where each document's begin, and how many they still are. */
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  readonly classes: number[];
  /** How much each class has learned from the document so far. */
  readonly alphas: number[];
}

/**
 * One linear support vector machine a class against all others, with a bias and squared loss, trained by dual coordinate
 * descent (Hsieh et al. 2008, “A Dual Coordinate Descent Method for Large-scale Linear SVM”). All classes learn from a
 * document at once, which reads memory in rows; after the first pass only those that it concerns. Deterministic: each pass
 * takes the documents in a fixed order of its own.
 * @param labels each document's class
 */
export function train(
  documents: Documents,
  labels: Int32Array,
  { classes, features, passes }: { readonly classes: number; readonly features: number; readonly passes: number },
): Linear {
  // A class begins by holding nothing for its own: most documents aren't.
  const rows = { weights: new Float32Array(features * classes), biases: new Float32Array(classes).fill(-1) };
  const concerns = learnFirst(rows, documents, labels);
  for (let pass = 1; pass < passes; pass++) learnAgain(rows, documents, labels, concerns, pass);
  return sparse(rows);
}

/** The first pass: every class learns from every document. */
function learnFirst(rows: Rows, documents: Documents, labels: Int32Array): Concerns {
  const margins = new Float32Array(rows.biases.length);
  const concerns = {
    starts: new Int32Array(labels.length),
    counts: new Int32Array(labels.length),
    classes: [] as number[],
    alphas: [] as number[],
  };
  for (const document of mixed(labels, 0)) {
    const own = labels[document] ?? -1;
    fillAll(rows, documents, document, margins);
    const start = concerns.classes.length;
    for (let label = 0; label < margins.length; label++) {
      const alpha = learn(rows, documents, document, label, label === own, margins[label] ?? 0, 0);
      if (label !== own && alpha === 0) continue;
      concerns.classes.push(label);
      concerns.alphas.push(alpha);
    }
    concerns.starts[document] = start;
    concerns.counts[document] = concerns.classes.length - start;
  }
  return concerns;
}

/** A later pass: those learn that still lean on a document, fewer each time. */
function learnAgain(rows: Rows, documents: Documents, labels: Int32Array, concerns: Concerns, pass: number): void {
  const { starts, counts, classes, alphas } = concerns;
  for (const document of mixed(labels, pass)) {
    const own = labels[document] ?? -1;
    const start = starts[document] ?? 0;
    const end = start + (counts[document] ?? 0);
    let kept = start;
    for (let i = start; i < end; i++) {
      const label = classes[i] ?? 0;
      const margin = marginOf(rows, documents, document, label);
      const alpha = learn(rows, documents, document, label, label === own, margin, alphas[i] ?? 0);
      if (label !== own && alpha === 0) continue;
      classes[kept] = label;
      alphas[kept] = alpha;
      kept++;
    }
    counts[document] = kept - start;
  }
}

/** The margin of each class: about 1 for what was trained as its own, about -1 for what was not. */
export function marginsOf(
  { starts, classes, weights, biases }: Linear,
  document: Iterable<readonly [feature: number, weight: number]>,
): Float32Array {
  const margins = biases.slice();
  for (const [feature, weight] of document) {
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at++) {
      const label = classes[at] ?? 0;
      margins[label] = (margins[label] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  return margins;
}

/**
 * One step of a class that has the document on the wrong side of its margin, or leans on it more than it must.
 * @returns how much it has learned from it now
 */
function learn(
  rows: Rows,
  documents: Documents,
  document: number,
  label: number,
  isOwn: boolean,
  margin: number,
  alpha: number,
): number {
  const sign = isOwn ? 1 : -1;
  const give = 1 / (2 * COST * (isOwn ? OWN_COST : 1));
  const after = Math.max(0, alpha - (sign * margin - 1 + give * alpha) / (LENGTH + give));
  if (Math.abs(after - alpha) < STEP) return alpha;
  add(rows, documents, document, label, (after - alpha) * sign);
  return after;
}

/** The margins of all classes, four features at a time: most of the training goes by here. */
function fillAll({ weights, biases }: Rows, documents: Documents, document: number, margins: Float32Array): void {
  const { starts, features, weights: by } = documents;
  const classes = margins.length;
  const end = starts[document + 1] ?? 0;
  const rowAt = (i: number) => (i < end ? (features[i] ?? 0) * classes : 0);
  const weightAt = (i: number) => (i < end ? (by[i] ?? 0) : 0);
  margins.set(biases);
  for (let i = starts[document] ?? 0; i < end; i += 4) {
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

function marginOf(
  { weights, biases }: Rows,
  { starts, features, weights: by }: Documents,
  document: number,
  label: number,
): number {
  const end = starts[document + 1] ?? 0;
  let margin = biases[label] ?? 0;
  for (let i = starts[document] ?? 0; i < end; i++)
    margin += (by[i] ?? 0) * (weights[(features[i] ?? 0) * biases.length + label] ?? 0);
  return margin;
}

function add(
  { weights, biases }: Rows,
  { starts, features, weights: by }: Documents,
  document: number,
  label: number,
  factor: number,
): void {
  biases[label] = (biases[label] ?? 0) + factor;
  const end = starts[document + 1] ?? 0;
  for (let i = starts[document] ?? 0; i < end; i++) {
    const at = (features[i] ?? 0) * biases.length + label;
    weights[at] = (weights[at] ?? 0) + factor * (by[i] ?? 0);
  }
}

/** Keeps the weights that tell something: a few classes of each feature. */
function sparse({ weights, biases }: Rows): Linear {
  const tells = (weight: number) => Math.abs(weight) >= KEPT;
  let kept = 0;
  for (let at = 0; at < weights.length; at++) if (tells(weights[at] ?? 0)) kept++;
  const size = biases.length;
  const starts = new Int32Array(weights.length / size + 1);
  const model = { starts, classes: new Uint16Array(kept), weights: new Float32Array(kept), biases };
  let place = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    if (tells(weight)) {
      model.classes[place] = at % size;
      model.weights[place] = weight;
      place++;
    }
    if ((at + 1) % size === 0) starts[(at + 1) / size] = place;
  }
  return model;
}

/** A fixed mixed order, in which no class's documents come in a row, and which one more document of a class doesn't change. */
function mixed(labels: Int32Array, pass: number): Int32Array {
  const seen = new Map<number, number>();
  const keys = Array.from(labels, (label) => {
    const turn = seen.get(label) ?? 0;
    seen.set(label, turn + 1);
    return scattered(Math.imul(label + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b) ^ Math.imul(pass, 0xc2b2ae35));
  });
  return Int32Array.from(labels.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

/** The last steps of MurmurHash3, by which near numbers end up far apart. */
function scattered(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
