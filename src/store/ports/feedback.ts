/** What members may object. */
export const FEEDBACK_REASONS = ["wrong", "outdated", "other"] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** How often members objected to an entry's answer. */
export interface FeedbackCount {
  entry: string;
  reason: FeedbackReason;
  count: number;
}

/** Keeps members' objections, counted once a mark. */
export interface Feedback {
  /** @param mark stands for a person and an answer without naming them. False: it was counted before. */
  addFeedback(mark: string, entry: string, reason: FeedbackReason, at: number): Promise<boolean>;
  feedbackCounts(since: number): Promise<FeedbackCount[]>;
  forgetFeedbackBefore(at: number): Promise<void>;
}
