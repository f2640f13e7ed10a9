import type { StatedNumber } from "../../numbers/stated-number.ts";
import type { MeantWord } from "./meaning-reader.ts";

/** Where and when a stretch of a text plays. */
export interface Stretch {
  readonly text: string;
  readonly words: readonly MeantWord[];
  readonly years: readonly number[];
}

/** A number of a text with what stands around it, up to the numbers beside it. */
export interface StatedCount {
  readonly number: StatedNumber;
  /** The words that say what is counted: they follow the number, or stand before it as its label. */
  readonly phrase: readonly MeantWord[];
  readonly isLabel: boolean;
  /** Whether they are those of the number before, and nothing is said of this one. */
  readonly isShared: boolean;
  /** Whether the text calculates with it. */
  readonly isOperand: boolean;
  /** Whether it is said to be lost, claimed or buried: of people, to have died. */
  readonly isLoss: boolean;
  /** Of its sentence, between the numbers before and after it. */
  readonly around: readonly MeantWord[];
  /** Of its sentence, before and after, without what is only compared with (“since the 2013 attack”). */
  readonly before: readonly MeantWord[];
  readonly after: readonly MeantWord[];
  /** Its sentence in writing, before and after it. */
  readonly sentence: { readonly before: string; readonly after: string };
  /** Whether its sentence holds no other number. */
  readonly isAlone: boolean;
  /** What is said of this number alone. */
  readonly own: Stretch;
  /** What its line of the sentence speaks of, up to where it turns to another time (“now”, “but”). */
  readonly scene: Stretch;
  /** The count before it. */
  readonly earlier: StatedCount | undefined;
  /** Whether what is said of the one before may go on. */
  readonly goesOn: boolean;
  /** What comes directly before it in writing. */
  readonly lead: string;
  /** What comes directly after it in writing. */
  readonly rest: string;
}
