/** One summary to one channel on one local date. A server has at most one delivery a date, whatever the channel. */
export interface DeliveryKey {
  guildId: string;
  channelId: string;
  /** YYYY-MM-DD in the setting's zone. */
  localDate: string;
}

export type DeliveryStatus = "claimed" | "sent" | "skipped" | "missed" | "failed";

/** What one post tells, by which the next one knows what is new and which topic's turn it is. */
export interface PostContent {
  baseVersion: string;
  /** Id of the entry that was the topic of the day. */
  topic: string | null;
}

/**
 * What comes after a post, each a request of its own: passing it on to the servers that follow the channel, and the thread
 * to discuss it in.
 */
export const STEPS = ["crosspost", "thread"] as const;
export type Step = (typeof STEPS)[number];

/**
 * How steps stand: null where the post has none of that kind, "wanted" until it is tried, "done", or the latest failure in
 * the caller's form.
 */
export type StepStates = Record<Step, string | null>;

/** What the channels of a server were told by the same version of the base about the same topic. */
export interface Told {
  channelId: string;
  baseVersion: string | null;
  topic: string | null;
  /** The first and the last date, YYYY-MM-DD. */
  from: string;
  until: string;
}

/** What became of one delivery. Times are epoch milliseconds. */
export interface Delivery extends DeliveryKey, StepStates {
  status: DeliveryStatus;
  /** When the latest attempt was claimed. */
  claimedAt: number;
  /** When the first attempt was claimed: a message may stand in the channel from then on. */
  firstClaimedAt: number;
  /** Process id of the latest claim; empty where a date was missed without an attempt. */
  claimedBy: string;
  sentAt: number | null;
  messageId: string | null;
  /** The latest failure, in the caller's form, kept when the date is later missed. */
  error: string | null;
  /** When a failed delivery is tried again; null means at the next pass. */
  retryAt: number | null;
  attempts: number;
  /** What the latest attempt told, or set out to tell; null where none came so far. */
  baseVersion: string | null;
  topic: string | null;
  /** From when on the steps that aren't done are tried; null where none is left to try. */
  stepsAt: number | null;
}

/** What the caller knows about a failed attempt beyond its error. */
export interface FailureNote {
  /** Epoch milliseconds before which no pass should try again. */
  retryAt?: number;
  /** The failing process: its failure is ignored if another one has taken the claim over. */
  by?: string;
}

/** Keeps what became of each delivery, and lets one process at a time send it. */
export interface Deliveries {
  /**
   * True: the caller may send, and nobody else. A claim older than `staleBefore` is taken over and a failed delivery
   * claimed again; a sent, skipped or missed one never.
   */
  claim(key: DeliveryKey, by: string, at: number, staleBefore: number): Promise<boolean>;
  /**
   * Notes on a claimed delivery what is about to be sent, so that a post found later is known by it, and what is to come
   * after it.
   * @param stepsAt when whoever finds the steps undone may take them up
   */
  plan(key: DeliveryKey, content: PostContent, steps: readonly Step[], stepsAt: number): Promise<void>;
  /** Records how steps of a sent delivery stand now, and when those that are left are tried again. */
  markSteps(key: DeliveryKey, states: Partial<StepStates>, stepsAt: number | null): Promise<void>;
  /** Records the message, whoever holds the claim: a message that stands in the channel is the last word. */
  markSent(key: DeliveryKey, messageId: string, at: number): Promise<void>;
  /** Ends a claim without a post: there was nothing to say that day. */
  markSkipped(key: DeliveryKey): Promise<void>;
  /**
   * Records that the date passed without a post, unless one was sent or skipped.
   * @param reason the failure, kept as `error`, where it isn't that the bot wasn't running
   */
  markMissed(key: DeliveryKey, at: number, reason?: string): Promise<void>;
  /**
   * Ends a claim without a post. A delivery that is not claimed stays as it is.
   * @param error the failure, kept as it is given
   */
  markFailed(key: DeliveryKey, error: string, note?: FailureNote): Promise<void>;
  delivery(guildId: string, localDate: string): Promise<Delivery | undefined>;
  /** Newest local date first. */
  deliveries(guildId: string, limit: number): Promise<Delivery[]>;
  /** The newest delivery before the date that stands in that channel. */
  lastSent(key: DeliveryKey): Promise<Delivery | undefined>;
  /** What posts of the server before the date told, in whatever channel. */
  toldBefore(guildId: string, localDate: string): Promise<Told[]>;
}
