/** Keeps which servers with a daily setting the bot has left. */
export interface Departures {
  /** Remembers since when the bot isn't in the server; the setting stays for a return. */
  markLeft(guildId: string, at: number): Promise<void>;
  markBack(guildId: string): Promise<void>;
  /** The servers that have a setting, but not the bot. */
  leftGuilds(): Promise<string[]>;
  /** Removes the settings of servers left before then. */
  forgetLeft(before: number): Promise<void>;
}
