import { FITTED, type Weights } from "../../src/answering/weights.ts";

/** The weights that were fitted for packs of so many phrasings an answer, or of the most. */
export function fittedWeights(phrasings?: number): Weights {
  const fitted = phrasings === undefined ? FITTED.at(-1) : FITTED.find((one) => one.phrasings === phrasings);
  if (!fitted) throw new TypeError("There are no weights for that");
  return fitted.numbers;
}

/** Those of the largest packs with one of a lone answer's changed, or taken out. */
export function changedWeights(name: string, weight: number | undefined) {
  const weights = fittedWeights();
  const { [name]: _, ...others } = Object.fromEntries(Object.entries(weights.alone.fact));
  const fact = weight === undefined ? others : { ...others, [name]: weight };
  return { ...weights, alone: { ...weights.alone, fact } };
}
