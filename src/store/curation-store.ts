/** A public message of the bot's that shows facts. No user, no question. */
export interface PostedAnswer {
  channelId: string;
  messageId: string;
  /** Epoch milliseconds. */
  postedAt: number;
  /** What it shows, such as `entry:toll.total`; the surface that posted it reads it back. */
  shows: string;
  language: string;
}

/** A fact in a posted message: its version when it was posted. */
export interface PostedFact {
  fact: string;
  version: number;
}

/** A fact's latest version and since when the bot knows it; 0 where it was known from the beginning. */
export interface FactVersion extends PostedFact {
  /** The version that the bot knew before this one; the same where it knew none. */
  before: number;
  /** Epoch milliseconds. */
  seenAt: number;
}

/** Keeps which message shows which version of which fact, so that a correction reaches them. */
export interface CorrectionStore {
  rememberPosted(posted: PostedAnswer, facts: readonly PostedFact[]): Promise<void>;
  /** Messages that show the fact in another version than this one, posted since then, the newest first. */
  postedWithOther(fact: string, version: number, since: number): Promise<PostedAnswer[]>;
  /** The facts of a message, as they were when it was posted. */
  postedFacts(messageId: string): Promise<PostedFact[]>;
  /** Records that the message now shows these versions. */
  markShown(messageId: string, facts: readonly PostedFact[]): Promise<void>;
  forgetPosted(messageId: string): Promise<void>;
  forgetPostedBefore(at: number): Promise<void>;
  factVersions(): Promise<FactVersion[]>;
  setFactVersion(version: FactVersion): Promise<void>;
  /** Whether the channel was told of that version. */
  wasTold(channelId: string, told: PostedFact): Promise<boolean>;
  markTold(channelId: string, told: PostedFact): Promise<void>;
}

/** A wording that was asked in vain in one place. */
export interface Unanswered {
  wording: string;
  /** The same for one server, without naming it. */
  place: string;
  count: number;
}

/** Keeps what members asked in vain: wordings and counts, nothing about who asked. */
export interface GapStore {
  /** @param day YYYY-MM-DD */
  addUnanswered(wording: string, place: string, day: string): Promise<void>;
  /** The most asked first. */
  unanswered(sinceDay: string, most: number): Promise<Unanswered[]>;
  /** The same of one place, over all days that are kept. */
  unansweredIn(place: string, most: number): Promise<Unanswered[]>;
  forgetUnanswered(place: string, wordings: readonly string[]): Promise<void>;
  forgetUnansweredBefore(day: string): Promise<void>;
}

export type FeedbackReason = "wrong" | "outdated" | "other";

/** How often members objected to an entry's answer. */
export interface FeedbackCount {
  entry: string;
  reason: FeedbackReason;
  count: number;
}

/** Keeps members' objections, counted once a mark. */
export interface FeedbackStore {
  /** @param mark stands for a person and an answer without naming them. False: it was counted before. */
  addFeedback(mark: string, entry: string, reason: FeedbackReason, at: number): Promise<boolean>;
  feedbackCounts(since: number): Promise<FeedbackCount[]>;
  forgetFeedbackBefore(at: number): Promise<void>;
}

/** Keeps the role that each server's admin named for curators. */
export interface CuratorStore {
  curatorRole(guildId: string): Promise<string | undefined>;
  setCuratorRole(guildId: string, roleId: string): Promise<void>;
  /** True if there was one to remove. */
  removeCuratorRole(guildId: string): Promise<boolean>;
}

/** Everything that is kept for curators. */
export interface CurationStore extends CorrectionStore, GapStore, FeedbackStore, CuratorStore {}
