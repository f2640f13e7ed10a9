import type { PostedFact } from "./posted-answers.ts";

/** A fact's latest version and since when the bot knows it; 0 where it was known from the beginning. */
export interface FactVersion extends PostedFact {
  /** The version that the bot knew before this one; the same where it knew none. */
  before: number;
  /** Epoch milliseconds. */
  seenAt: number;
}

/** Keeps the latest version of each fact that the bot knew, so that a restart notices a correction. */
export interface FactVersions {
  factVersions(): Promise<FactVersion[]>;
  setFactVersion(version: FactVersion): Promise<void>;
}
