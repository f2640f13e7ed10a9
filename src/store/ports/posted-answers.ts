/** A public message of the bot's that shows facts. No user, no question. */
export interface PostedAnswer {
  /** Where it stands: empty for direct messages, null where a version before 0010 didn't note it. */
  guildId: string | null;
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

/** Keeps which message shows which version of which fact, so that a correction reaches them. */
export interface PostedAnswers {
  /** Taken at once; resolves when the store has it, or when it waits in memory because the store fails. */
  rememberPosted(posted: PostedAnswer, facts: readonly PostedFact[]): Promise<void>;
  /** Messages that show the fact in another version than this one, posted since then, the newest first. */
  postedWithOther(fact: string, version: number, since: number): Promise<PostedAnswer[]>;
  /** The facts of a message, as they were when it was posted. */
  postedFacts(messageId: string): Promise<PostedFact[]>;
  /** Records that the message now shows these versions. */
  markShown(messageId: string, facts: readonly PostedFact[]): Promise<void>;
  forgetPosted(messageId: string): Promise<void>;
  forgetPostedBefore(at: number): Promise<void>;
}
