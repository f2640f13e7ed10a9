/** How messages follow each other in one channel. */
export interface Pace {
  /** Messages that may begin within `windowMs`; where it is endless nothing waits. */
  readonly most: number;
  readonly windowMs: number;
  /** Of these, kept for those who have asked next to nothing of late. */
  readonly keptForCalm: number;
  /** A kept place is given this long after the last to such a person: when a flood sets in, everybody is one. */
  readonly keptAfterMs: number;
  /** Answers that may wait. */
  readonly waiting: number;
  /** An answer that waited longer is dropped: the talk has gone on. */
  readonly staleMs: number;
}

/** Discord takes five messages to a channel in five seconds: as many may wait as two such windows hold. */
export const USUAL_PACE: Pace = {
  most: 5,
  windowMs: 5_000,
  keptForCalm: 2,
  keptAfterMs: 1_000,
  waiting: 10,
  staleMs: 10_000,
};
