/** How often something was asked for. */
export interface AskedCount {
  /** An entry's id, or a command such as `/deathtoll`. */
  readonly subject: string;
  readonly count: number;
}

/** Counts what answers were about, by server and hour: no question, no person. */
export interface AskedCounts {
  /**
   * Taken at once, and written soon after.
   * @param place the same for one server, without naming it
   * @param at epoch milliseconds
   */
  countAsked(place: string, subject: string, at: number): void;
  /**
   * Since the hour of that moment, the most asked first.
   * @param place all servers where absent
   */
  asked(since: number, place?: string): Promise<AskedCount[]>;
  forgetAskedBefore(at: number): Promise<void>;
}
