import type { Classifier, Untrained } from "./classifier.ts";
import type { Course } from "./examples.ts";
import { findRow } from "./feature-rows.ts";
import { gatherLinear, type Linear, type Told } from "./linear.ts";

/** A class that was trained anew. */
export interface Fresh {
  readonly label: number;
  readonly told: Told;
  readonly bias: number;
}

/**
 * A model in which some classes were trained anew and the others are as an earlier classifier knew them. Both classifiers
 * have the same symbols.
 * @param labelOf the label of each of the earlier classes, -1 for one that is gone or was trained anew
 */
export function retouch<Kind extends string>(
  before: Classifier<Kind>,
  { learned, course }: Pick<Untrained<Kind>, "learned" | "course">,
  labelOf: Int32Array,
  fresh: readonly Fresh[],
): Linear {
  const told = gatherLinear(
    fresh.map(({ told }) => told),
    Float32Array.from(fresh, ({ bias }) => bias),
    course.features,
  );
  const was = columnsBefore(before, learned, course);
  const most = before.model.weights.length + told.weights.length;
  const model = {
    starts: new Int32Array(course.features + 1),
    classes: new Uint16Array(most),
    weights: new Float32Array(most),
    biases: new Float32Array(course.classes).fill(-1),
  };
  let count = 0;
  const copy = ({ starts, classes, weights }: Linear, column: number, labels: Int32Array) => {
    const end = starts[column + 1] ?? 0;
    for (let at = starts[column] ?? 0; at < end; at++) {
      const label = labels[classes[at] ?? 0] ?? -1;
      if (label < 0) continue;
      model.classes[count] = label;
      model.weights[count] = weights[at] ?? 0;
      count++;
    }
  };
  const freshLabels = Int32Array.from(fresh, ({ label }) => label);
  for (let column = 0; column < course.features; column++) {
    const earlier = was[column] ?? -1;
    if (earlier >= 0) copy(before.model, earlier, labelOf);
    copy(told, column, freshLabels);
    model.starts[column + 1] = count;
  }
  for (const [one, label] of labelOf.entries()) if (label >= 0) model.biases[label] = before.model.biases[one] ?? -1;
  for (const { label, bias } of fresh) model.biases[label] = bias;
  return { ...model, classes: model.classes.slice(0, count), weights: model.weights.slice(0, count) };
}

/** Which column each column was before; -1 for a feature that wasn't looked at. */
function columnsBefore<Kind extends string>(
  before: Classifier<Kind>,
  learned: Untrained<Kind>["learned"],
  { features }: Course,
): Int32Array {
  const was = new Int32Array(features).fill(-1);
  for (const { kind, vocabulary, columns } of learned) {
    const earlier = before.learned.find((one) => one.kind === kind);
    if (!earlier) continue;
    const { symbols } = vocabulary.rows;
    for (const [row, column] of columns.entries()) {
      if (column < 0) continue;
      const found = findRow(earlier.vocabulary.rows, symbols[2 * row] ?? 0, symbols[2 * row + 1] ?? 0);
      was[column] = found === undefined ? -1 : (earlier.columns[found] ?? -1);
    }
  }
  return was;
}
