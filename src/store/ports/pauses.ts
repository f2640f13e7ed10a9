/** Keeps which daily settings are paused because Discord refuses their posts. */
export interface Pauses {
  /** True if it wasn't paused before. @param reason the failure, kept as it is given */
  pause(guildId: string, reason: string, at: number): Promise<boolean>;
  /** True if it was paused. */
  resume(guildId: string): Promise<boolean>;
}
