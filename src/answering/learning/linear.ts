import { placesFrom, startsOf } from "./grouping.ts";

/** Smaller weights aren't worth keeping. */
const KEPT = 0.02;

/** A classifier that draws a line between each class and all others: plain data. */
export interface Linear {
  /** Where each feature's weights begin in the two lists below, and at last where they end. */
  readonly starts: Int32Array;
  readonly classes: Uint16Array;
  readonly weights: Float32Array;
  /** One a class. */
  readonly biases: Float32Array;
}

/** Features of a document, with what each weighs, in one order. */
export interface Weighed {
  readonly features: readonly number[];
  readonly weights: readonly number[];
}

/** The margin of each class: about 1 for what was learned as its own, about -1 for what was not. */
export function marginsOf({ starts, classes, weights, biases }: Linear, document: Weighed): Float32Array {
  const margins = biases.slice();
  for (let i = 0; i < document.features.length; i++) {
    const feature = document.features[i] ?? 0;
    const weight = document.weights[i] ?? 0;
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at++) {
      const label = classes[at] ?? 0;
      margins[label] = (margins[label] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  return margins;
}

/** The weights of one class that tell something. */
export interface Told {
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/** Leaves out the weights that tell next to nothing, which are most. @param weights one a feature */
export function told(weights: Float32Array): Told {
  let count = 0;
  for (let feature = 0; feature < weights.length; feature++) if (tells(weights[feature])) count++;
  const kept = { features: new Int32Array(count), weights: new Float32Array(count) };
  for (let feature = 0, place = 0; place < count; feature++) {
    if (!tells(weights[feature])) continue;
    kept.features[place] = feature;
    kept.weights[place] = weights[feature] ?? 0;
    place++;
  }
  return kept;
}

function tells(weight = 0): boolean {
  return Math.abs(weight) >= KEPT;
}

/** Puts the classes' weights together, feature by feature. @param features how many there are */
export function gatherLinear(classes: readonly Told[], biases: Float32Array, features: number): Linear {
  const counts = new Int32Array(features);
  for (const one of classes) for (const feature of one.features) counts[feature] = (counts[feature] ?? 0) + 1;
  const starts = startsOf(counts);
  const placeIn = placesFrom(starts);
  const count = starts[features] ?? 0;
  const model = { starts, classes: new Uint16Array(count), weights: new Float32Array(count), biases };
  for (const [label, own] of classes.entries()) {
    for (let i = 0; i < own.features.length; i++) {
      const place = placeIn(own.features[i] ?? 0);
      model.classes[place] = label;
      model.weights[place] = own.weights[i] ?? 0;
    }
  }
  return model;
}
