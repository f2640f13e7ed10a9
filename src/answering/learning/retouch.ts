import type { Classifier, Untrained } from "./classifier.ts";
import { findRow } from "./feature-rows.ts";
import { placesFrom, startsOf } from "./grouping.ts";
import type { Linear, Told } from "./linear.ts";

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
  const columnOf = columnsOf(before, learned);
  const { starts: startsBefore, classes: classesBefore, weights: weightsBefore } = before.model;
  const each = (take: (column: number, label: number, weight: number) => void) => {
    for (const [was, column] of columnOf.entries()) {
      if (column < 0) continue;
      for (let at = startsBefore[was] ?? 0; at < (startsBefore[was + 1] ?? 0); at++) {
        const label = labelOf[classesBefore[at] ?? 0] ?? -1;
        if (label >= 0) take(column, label, weightsBefore[at] ?? 0);
      }
    }
    for (const { label, told } of fresh)
      for (const [i, column] of told.features.entries()) take(column, label, told.weights[i] ?? 0);
  };
  const counts = new Int32Array(course.features);
  each((column) => {
    counts[column] = (counts[column] ?? 0) + 1;
  });
  const starts = startsOf(counts);
  const placeIn = placesFrom(starts);
  const count = starts[course.features] ?? 0;
  const biases = new Float32Array(course.classes).fill(-1);
  for (const [was, label] of labelOf.entries()) if (label >= 0) biases[label] = before.model.biases[was] ?? -1;
  for (const { label, bias } of fresh) biases[label] = bias;
  const model = { starts, classes: new Uint16Array(count), weights: new Float32Array(count), biases };
  each((column, label, weight) => {
    const place = placeIn(column);
    model.classes[place] = label;
    model.weights[place] = weight;
  });
  return model;
}

/** Which column each of the earlier columns is now; -1 where its feature isn't looked at any more. */
function columnsOf<Kind extends string>(before: Classifier<Kind>, learned: Untrained<Kind>["learned"]): Int32Array {
  const columnOf = new Int32Array(before.model.starts.length - 1).fill(-1);
  for (const { kind, vocabulary, columns } of before.learned) {
    const now = learned.find((one) => one.kind === kind);
    if (!now) continue;
    const { symbols } = vocabulary.rows;
    for (const [row, was] of columns.entries()) {
      if (was < 0) continue;
      const found = findRow(now.vocabulary.rows, symbols[2 * row] ?? 0, symbols[2 * row + 1] ?? 0);
      columnOf[was] = found === undefined ? -1 : (now.columns[found] ?? -1);
    }
  }
  return columnOf;
}
