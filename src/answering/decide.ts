import type { Candidate } from "./rank.ts";

/** The evidence that a decision rests on. */
export interface Evidence {
  readonly best: Candidate;
  /** Score of the best less that of the runner-up. */
  readonly margin: number;
  /** Content words of the question that the best entry doesn't explain. */
  readonly unexplained: readonly string[];
  /** How many content words the question has. */
  readonly content: number;
}

/** Fitted by logistic regression on test/questions (`npm run eval -- --fit`), never on the example phrasings. */
const MODEL = { constant: -3.2, score: 5.5, nearest: 2.5, margin: 6, unexplained: -0.6, share: -2 };

/** The bot commits itself from here on. */
export const SURE = 0.5;
/** Below, not even a suggestion is worth making. */
export const PLAUSIBLE = 0.12;

/** How likely the best candidate is what the member means, 0 to 1. */
export function confidence({ best, margin, unexplained, content }: Evidence): number {
  const logit =
    MODEL.constant +
    MODEL.score * best.score +
    MODEL.nearest * best.nearest +
    MODEL.margin * margin +
    MODEL.unexplained * Math.min(unexplained.length, 4) +
    MODEL.share * (content > 0 ? unexplained.length / content : 0);
  return 1 / (1 + Math.exp(-logit));
}
