import type { OwnShards } from "./processes.ts";

/**
 * What a day without new facts gets: each topic once and then one line, another topic again and again, one line, or no
 * post at all.
 */
export const UNCHANGED_MODES = ["topics", "rotate", "line", "skip"] as const;
export type UnchangedMode = (typeof UNCHANGED_MODES)[number];
/** What a server gets that wished nothing else. */
export const USUAL_MODE: UnchangedMode = "topics";

/** Where and when one server's daily summary is posted. */
export interface DailySetting {
  guildId: string;
  channelId: string;
  /** Wall-clock hour in `zone`, 0–23. */
  hour: number;
  /** IANA time zone, such as `Asia/Damascus`. */
  zone: string;
  language: string;
  /** Id of the user who made the setting; empty where they had it deleted. */
  setBy: string;
  /** Epoch milliseconds. */
  setAt: number;
  /** The day of the week on which it is posted, 1 for Monday to 7 for Sunday; null, as where absent, for every day. */
  weekday?: number | null;
  /** `USUAL_MODE` where absent. */
  unchanged?: UnchangedMode;
  /** Whether a post with something to discuss opens a thread; "none" where absent. */
  discussion?: "none" | "thread";
  /** Id of the role to mention where a post tells a correction; nobody where absent or null. */
  correctionRole?: string | null;
  /** Whether posts in an announcement channel are passed on to the servers that follow it; "none" where absent. */
  crosspost?: "none" | "followers";
  /** Id of the tag of posts in a forum; null, as where absent, leaves the choice to the bot. */
  tag?: string | null;
}

/** A kept setting. It is paused where Discord refuses its posts, until one goes through or the setting is made anew. */
export interface Subscription extends Required<DailySetting> {
  /** Epoch milliseconds; null where it isn't paused. */
  pausedAt: number | null;
  /** The failure that paused it, in the caller's form; null where it isn't paused. */
  pausedReason: string | null;
}

/** Keeps each server's daily setting. */
export interface DailySettings {
  daily(guildId: string): Promise<Subscription | undefined>;
  /** Replaces the server's setting and ends a pause. Refuses an hour, a day of the week or a zone that there isn't. */
  setDaily(setting: DailySetting): Promise<void>;
  /** True if there was a setting to remove. */
  removeDaily(guildId: string): Promise<boolean>;
  /** The servers whose setting a user made, those among them that the bot has left. */
  dailySetBy(userId: string): Promise<string[]>;
  /** Takes a user's id out of the settings that they made, which stay; how many there were. */
  forgetSetter(userId: string): Promise<number>;
  /**
   * Without the servers that the bot has left.
   * @param own those of these shards alone
   */
  allDaily(own?: OwnShards): Promise<Subscription[]>;
}
