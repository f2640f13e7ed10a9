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
  /** Id of the user who made the setting; empty where they had it deleted. */
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
  /** The failure that paused it, in the caller's form; null where it isn't paused. */
  pausedReason: string | null;
}

/** Keeps each server's daily setting. */
export interface DailySettings {
  daily(guildId: string): Promise<Subscription | undefined>;
  /** Replaces the server's setting and ends a pause. Refuses an hour or a zone that no day has. */
  setDaily(setting: DailySetting): Promise<void>;
  /** True if there was a setting to remove. */
  removeDaily(guildId: string): Promise<boolean>;
  /** The servers whose setting a user made, those among them that the bot has left. */
  dailySetBy(userId: string): Promise<string[]>;
  /** Takes a user's id out of the settings that they made, which stay; how many there were. */
  forgetSetter(userId: string): Promise<number>;
  /** Without the servers that the bot has left. */
  allDaily(): Promise<Subscription[]>;
}
