import type { Measure, Measures } from "../measures.ts";
import type { Named } from "../naming/resolve.ts";
import type { Skeleton } from "../naming/skeleton.ts";
import type { Told } from "../told.ts";

/** What a message asks to be computed, as far as its words tell. */
export interface Asked {
  readonly measures: Measures;
  readonly named: Named;
  /** The message's words, joined by spaces. */
  readonly words: string;
  readonly skeleton: Skeleton;
  /** The cue stands in questions without arithmetic, too. */
  readonly isLoose: boolean;
  /** What was answered last, where the conversation was about a figure. */
  readonly last: Measure | undefined;
  /** Two sides that were held against each other last. */
  readonly sides: Told["sides"];
  /** It says that something is so, or asks whether. */
  readonly isClaim: boolean;
}
