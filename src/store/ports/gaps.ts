/** A wording that was asked in vain in one place. */
export interface UnansweredWording {
  wording: string;
  /** The same for one server, without naming it. */
  place: string;
  count: number;
}

/** Keeps what members asked in vain: wordings and counts, nothing about who asked. */
export interface Gaps {
  /** Taken at once, and written soon after. @param day YYYY-MM-DD */
  addUnanswered(wording: string, place: string, day: string): void;
  /** The most asked first. */
  unanswered(sinceDay: string, most: number): Promise<UnansweredWording[]>;
  /** The same of one place, over all days that are kept. */
  unansweredIn(place: string, most: number): Promise<UnansweredWording[]>;
  forgetUnanswered(place: string, wordings: readonly string[]): Promise<void>;
  forgetUnansweredBefore(day: string): Promise<void>;
}
