/** What members may object. */
export const FEEDBACK_REASONS = ["wrong", "outdated", "other"] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** How often members objected to an entry's answer. */
export interface FeedbackCount {
  entry: string;
  reason: FeedbackReason;
  count: number;
}

/** Keeps members' objections, counted once a mark: what and when, not who. */
export interface Feedback {
  /** @param mark of the one press, and of nobody. False: it was counted before, such as by another process. */
  addFeedback(mark: string, entry: string, reason: FeedbackReason, at: number): Promise<boolean>;
  feedbackCounts(since: number): Promise<FeedbackCount[]>;
  forgetFeedbackBefore(at: number): Promise<void>;
}
