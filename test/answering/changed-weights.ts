import { FITTED } from "../../src/answering/weights.ts";

/** The fitted weights with one of a lone answer's changed, or taken out. */
export function changedWeights(name: string, weight: number | undefined) {
  const { [name]: _, ...others } = Object.fromEntries(Object.entries(FITTED.alone.fact));
  const fact = weight === undefined ? others : { ...others, [name]: weight };
  return { ...FITTED, alone: { ...FITTED.alone, fact } };
}
