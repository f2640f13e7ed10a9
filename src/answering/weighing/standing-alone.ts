import type { Reasoning } from "../decide.ts";
import { isHalf } from "../reading/reading.ts";
import type { Weighing } from "./weigh.ts";

/** A question understood this well stands alone, whatever its wording. */
const CERTAIN = 0.9;
/** What means something by itself this surely isn't the small talk that it may be after an answer. */
const MEANT = 0.6;

/** Whether a question is certain without what was said before. */
export function isUnderstood({ reading, candidates: [best] }: Reasoning): boolean {
  if (!best || best.probability < CERTAIN) return false;
  return best.entry.kind === "smalltalk" || !isHalf(reading);
}

/**
 * Whether a text is rather taken by itself than as going on from what was said.
 * @param leant what it means after that @param isEither whether it may be whole
 */
export function tellsMoreAlone(alone: Reasoning, leant: Reasoning, isEither: boolean): boolean {
  if (isEither && likeliest(alone) > likeliest(leant)) return true;
  if (!isTalk(leant) || likeliest(leant) >= CERTAIN) return false;
  return isTalk(alone) ? likeliest(alone) > likeliest(leant) : likeliest(alone) >= MEANT;
}

/** How probable the likeliest is. */
export function likeliest({ candidates }: Weighing): number {
  return candidates[0]?.probability ?? 0;
}

function isTalk({ candidates: [best] }: Weighing): boolean {
  return best?.entry.kind === "smalltalk";
}
