import type { CurationStore } from "./curation-store.ts";

/** Where and when one server's daily summary is posted. */
export interface DailySetting {
  guildId: string;
  channelId: string;
  /** Wall-clock hour in `zone`, 0–23. */
  hour: number;
  /** IANA time zone, such as `Asia/Damascus`. */
  zone: string;
  language: string;
  /** Id of the user who made the setting. */
  setBy: string;
  /** Epoch milliseconds. */
  setAt: number;
}

/** One summary to one channel on one local date. A server has at most one delivery a date, whatever the channel. */
export interface DeliveryKey {
  guildId: string;
  channelId: string;
  /** YYYY-MM-DD in the setting's zone. */
  localDate: string;
}

export type DeliveryStatus = "claimed" | "sent" | "missed" | "failed";

/** What became of one delivery. Times are epoch milliseconds. */
export interface Delivery extends DeliveryKey {
  status: DeliveryStatus;
  /** When the latest attempt was claimed. */
  claimedAt: number;
  /** When the first attempt was claimed: a message may stand in the channel from then on. */
  firstClaimedAt: number;
  /** Process id of the latest claim; empty where a date was missed without an attempt. */
  claimedBy: string;
  sentAt: number | null;
  messageId: string | null;
  /** The latest failure, kept when the date is later missed. */
  error: string | null;
  /** When a failed delivery is tried again; null means at the next pass. */
  retryAt: number | null;
  attempts: number;
}

/** What the caller knows about a failed attempt beyond its error. */
export interface FailureNote {
  /** Epoch milliseconds before which no pass should try again. */
  retryAt?: number;
  /** The failing process: its failure is ignored if another one has taken the claim over. */
  by?: string;
}

/** Everything the bot keeps. A failure of the database is thrown as a StoreError. */
export interface Store extends CurationStore {
  daily(guildId: string): Promise<DailySetting | undefined>;
  /** Replaces the server's setting. Refuses an hour or a zone that no day has. */
  setDaily(setting: DailySetting): Promise<void>;
  /** True if there was a setting to remove. */
  removeDaily(guildId: string): Promise<boolean>;
  allDaily(): Promise<DailySetting[]>;

  /**
   * True: the caller may send, and nobody else. A claim older than `staleBefore` is taken over and a failed delivery
   * claimed again; a sent or missed one never.
   */
  claim(key: DeliveryKey, by: string, at: number, staleBefore: number): Promise<boolean>;
  /** Records the message, whoever holds the claim: a message that stands in the channel is the last word. */
  markSent(key: DeliveryKey, messageId: string, at: number): Promise<void>;
  /** Records that the date passed without a post, unless one was sent. */
  markMissed(key: DeliveryKey, at: number): Promise<void>;
  /** Ends a claim without a post. A delivery that is not claimed stays as it is. */
  markFailed(key: DeliveryKey, error: string, note?: FailureNote): Promise<void>;
  delivery(guildId: string, localDate: string): Promise<Delivery | undefined>;
  /** Newest local date first. */
  deliveries(guildId: string, limit: number): Promise<Delivery[]>;

  /** A small fact that the bot keeps, such as the hash of its registered commands. */
  note(key: string): Promise<string | undefined>;
  setNote(key: string, value: string): Promise<void>;

  /** May be called more than once. */
  close(): Promise<void>;
}
