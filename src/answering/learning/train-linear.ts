import { add, type Course, dot, type Examples } from "./examples.ts";
import { type LearnedFrom, learnTogether, TOGETHER } from "./learning-together.ts";
import { gatherLinear, type Linear, type Told, told } from "./linear.ts";
import { shuffle } from "./mixing.ts";
import { STEP, stepOf } from "./step.ts";

/** What a few classes learned. */
export interface Group {
  /** One a class. */
  readonly told: readonly Told[];
  readonly biases: Float32Array;
}

/** Trains the classes of a group, by its number; the groups may be trained in any order and place. */
export type TrainGroup = (group: number) => Group;

/** One class, with the examples that it learned from. */
interface Learner extends LearnedFrom {
  readonly label: number;
  readonly weights: Float32Array;
  bias: number;
}

/**
 * One linear support vector machine a class against all others, with a bias and squared loss, trained by dual coordinate
 * descent (Hsieh et al. 2008, “A Dual Coordinate Descent Method for Large-scale Linear SVM”). In the first pass a few
 * classes learn from an example at once; then each goes on alone with the examples that it learned from. No class needs to
 * know of another. Deterministic.
 */
export function train(examples: Examples, course: Course): Linear {
  const trainGroup = groupTrainer(examples, course);
  return gatherGroups(
    Array.from({ length: groupsOf(course) }, (_, group) => trainGroup(group)),
    course,
  );
}

/** In how many groups the classes learn. */
export function groupsOf({ classes }: Course): number {
  return Math.ceil(classes / TOGETHER);
}

/** Puts the groups together that `groupTrainer` trained, in their order. */
export function gatherGroups(groups: readonly Group[], { features }: Course): Linear {
  const biases = Float32Array.from(groups.flatMap(({ biases }) => [...biases]));
  return gatherLinear(
    groups.flatMap(({ told }) => told),
    biases,
    features,
  );
}

/** Trains groups of classes one after the other, in the same memory. */
export function groupTrainer(examples: Examples, { classes, features, passes }: Course): TrainGroup {
  const rows = { weights: new Float32Array(features * TOGETHER), biases: new Float32Array(TOGETHER) };
  const weights = new Float32Array(features);
  return (group) => {
    const first = group * TOGETHER;
    rows.weights.fill(0);
    // A class begins by holding nothing for its own: most examples aren't.
    rows.biases.fill(-1);
    const learned = learnTogether(rows, examples, first).slice(0, classes - first);
    const biases = new Float32Array(learned.length);
    const all = learned.map((from, i): Told => {
      for (let feature = 0; feature < features; feature++) weights[feature] = rows.weights[feature * TOGETHER + i] ?? 0;
      const learner = { ...from, label: first + i, weights, bias: rows.biases[i] ?? 0 };
      for (let pass = 1; pass < passes; pass++) learnAlone(learner, examples, pass * classes + learner.label);
      biases[i] = learner.bias;
      return told(weights);
    });
    return { told: all, biases };
  };
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
    add(examples, example, change, weights);
  }
}
