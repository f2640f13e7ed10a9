import { add, type Course, dot, type Examples } from "./examples.ts";
import { type LearnedFrom, learnTogether, TOGETHER } from "./learning-together.ts";
import { gatherLinear, type Linear, type Told, told } from "./linear.ts";
import { shuffle } from "./mixing.ts";
import { beyondMargin, type Give, giveOf, STEP, stepOf } from "./step.ts";

/** Over the examples. */
const PASSES = 9;
/**
 * The last passes, whose weights' mean is what was learned: between two of them the weights still go to and fro, and where
 * they stop would depend on the order of the examples.
 */
const AVERAGED = 5;
/** What stands further beyond its margin, and isn't learned from, is let go: the class won't come back to it. */
const FAR = 0.02;

/** What a few classes learned. */
export interface Group {
  /** One a class. */
  readonly told: readonly Told[];
  readonly biases: Float32Array;
}

/** Trains the classes of a group, by its number; the groups may be trained in any order and place. */
export type TrainGroup = (group: number) => Group;

/** One class, with the examples that it learns from. */
interface Learner extends LearnedFrom {
  readonly label: number;
  readonly give: Give;
  readonly weights: Float32Array;
  bias: number;
}

/**
 * One linear support vector machine a class against all others, with a bias and squared loss, trained by dual coordinate
 * descent (Hsieh et al. 2008, “A Dual Coordinate Descent Method for Large-scale Linear SVM”). In the first pass a few
 * classes learn from an example at once; then each goes on alone with the examples near its line. No class needs to know of
 * another. Deterministic.
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
export function groupTrainer(examples: Examples, { classes, features, cost }: Course): TrainGroup {
  const rows = { weights: new Float32Array(features * TOGETHER), biases: new Float32Array(TOGETHER) };
  const weights = new Float32Array(features);
  const sums = new Float32Array(features);
  const give = giveOf(cost);
  return (group) => {
    const first = group * TOGETHER;
    rows.weights.fill(0);
    // A class begins by holding nothing for its own: most examples aren't.
    rows.biases.fill(-1);
    const learned = learnTogether(rows, examples, give, first).slice(0, classes - first);
    const biases = new Float32Array(learned.length);
    const all = learned.map((from, i): Told => {
      for (let feature = 0; feature < features; feature++) weights[feature] = rows.weights[feature * TOGETHER + i] ?? 0;
      const learner = { ...from, label: first + i, give, weights, bias: rows.biases[i] ?? 0 };
      sums.fill(0);
      let sum = 0;
      for (let pass = 1; pass < PASSES; pass++) {
        learnAlone(learner, examples, pass * classes + learner.label);
        if (pass < PASSES - AVERAGED) continue;
        for (let feature = 0; feature < features; feature++)
          sums[feature] = (sums[feature] ?? 0) + (weights[feature] ?? 0) / AVERAGED;
        sum += learner.bias / AVERAGED;
      }
      biases[i] = sum;
      return told(sums);
    });
    return { told: all, biases };
  };
}

/** A later pass of one class. */
function learnAlone(learner: Learner, examples: Examples, seed: number): void {
  const { label, give, weights, examples: from, alphas } = learner;
  shuffle(from, alphas, seed);
  let kept = 0;
  for (let i = 0; i < from.length; i++) {
    const example = from[i] ?? 0;
    const alpha = alphas[i] ?? 0;
    const isOwn = label === examples.labels[example];
    const margin = learner.bias + dot(examples, example, weights);
    if (alpha === 0 && beyondMargin(isOwn, margin) > FAR) continue;
    const step = stepOf(give, isOwn, margin, alpha);
    const isStep = Math.abs(step) >= STEP;
    from[kept] = example;
    alphas[kept] = isStep ? alpha + step : alpha;
    kept++;
    if (!isStep) continue;
    const change = isOwn ? step : -step;
    learner.bias += change;
    add(examples, example, change, weights);
  }
  from.length = kept;
  alphas.length = kept;
}
