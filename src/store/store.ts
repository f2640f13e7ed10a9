import type { AskedCounts } from "./asked-counts.ts";
import type { CurationStore } from "./curation-store.ts";
import type { Preferences } from "./preferences.ts";

/** What a day without changes gets: the next topic beside the headline, one line, or no post at all. */
export const UNCHANGED_MODES = ["rotate", "line", "skip"] as const;
export type UnchangedMode = (typeof UNCHANGED_MODES)[number];

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
  /** "rotate" where absent. */
  unchanged?: UnchangedMode;
  /** Whether each post opens a thread to discuss it in; "none" where absent. */
  discussion?: "none" | "thread";
}

/** A kept setting. It is paused where Discord refuses its posts, until one goes through or the setting is made anew. */
export interface Subscription extends Required<DailySetting> {
  /** Epoch milliseconds; null where it isn't paused. */
  pausedAt: number | null;
  /** What Discord refuses, with the way to fix it. */
  pausedReason: string | null;
}

/** One summary to one channel on one local date. A server has at most one delivery a date, whatever the channel. */
export interface DeliveryKey {
  guildId: string;
  channelId: string;
  /** YYYY-MM-DD in the setting's zone. */
  localDate: string;
}

export type DeliveryStatus = "claimed" | "sent" | "skipped" | "missed" | "failed";

/** What one post tells, by which the next one knows what is new and which topic's turn it is. */
export interface Told {
  baseVersion: string;
  /** Id of the entry that was the topic of the day. */
  topic: string | null;
}

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
  /** What the latest attempt told, or set out to tell; null where none came so far. */
  baseVersion: string | null;
  topic: string | null;
}

/** What the caller knows about a failed attempt beyond its error. */
export interface FailureNote {
  /** Epoch milliseconds before which no pass should try again. */
  retryAt?: number;
  /** The failing process: its failure is ignored if another one has taken the claim over. */
  by?: string;
}

/** Everything the bot keeps. A failure of the database is thrown as a StoreError. */
export interface Store extends CurationStore, Preferences, AskedCounts {
  daily(guildId: string): Promise<Subscription | undefined>;
  /** Replaces the server's setting and ends a pause. Refuses an hour or a zone that no day has. */
  setDaily(setting: DailySetting): Promise<void>;
  /** True if there was a setting to remove. */
  removeDaily(guildId: string): Promise<boolean>;
  /** Without the servers that the bot has left. */
  allDaily(): Promise<Subscription[]>;
  /** True if it wasn't paused before. */
  pause(guildId: string, reason: string, at: number): Promise<boolean>;
  /** True if it was paused. */
  resume(guildId: string): Promise<boolean>;
  /** Remembers since when the bot isn't in the server; the setting stays for a return. */
  markLeft(guildId: string, at: number): Promise<void>;
  markBack(guildId: string): Promise<void>;
  /** The servers that have a setting, but not the bot. */
  leftGuilds(): Promise<string[]>;
  /** Removes the settings of servers left before then. */
  forgetLeft(before: number): Promise<void>;

  /**
   * True: the caller may send, and nobody else. A claim older than `staleBefore` is taken over and a failed delivery
   * claimed again; a sent, skipped or missed one never.
   */
  claim(key: DeliveryKey, by: string, at: number, staleBefore: number): Promise<boolean>;
  /** Notes on a claimed delivery what is about to be sent, so that a post found later is known by it. */
  plan(key: DeliveryKey, told: Told): Promise<void>;
  /** Records the message, whoever holds the claim: a message that stands in the channel is the last word. */
  markSent(key: DeliveryKey, messageId: string, at: number): Promise<void>;
  /** Ends a claim without a post: there was nothing to say that day. */
  markSkipped(key: DeliveryKey): Promise<void>;
  /** Records that the date passed without a post, unless one was sent or skipped. */
  markMissed(key: DeliveryKey, at: number, reason?: string): Promise<void>;
  /** Ends a claim without a post. A delivery that is not claimed stays as it is. */
  markFailed(key: DeliveryKey, error: string, note?: FailureNote): Promise<void>;
  delivery(guildId: string, localDate: string): Promise<Delivery | undefined>;
  /** Newest local date first. */
  deliveries(guildId: string, limit: number): Promise<Delivery[]>;

  /** The newest delivery before the date that stands in that channel. */
  lastSent(key: DeliveryKey): Promise<Delivery | undefined>;
  /** Keeps what a version of the base stated, once; later posts are compared with it. */
  keepBase(version: string, facts: string, at: number): Promise<void>;
  keptBase(version: string): Promise<string | undefined>;

  /** A small fact that the bot keeps, such as the hash of its registered commands. */
  note(key: string): Promise<string | undefined>;
  setNote(key: string, value: string): Promise<void>;

  /** May be called more than once. */
  close(): Promise<void>;
}
