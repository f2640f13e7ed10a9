/** Keeps the role that each server's admin named for curators. */
export interface CuratorRoles {
  curatorRole(guildId: string): Promise<string | undefined>;
  setCuratorRole(guildId: string, roleId: string): Promise<void>;
  /** True if there was one to remove. */
  removeCuratorRole(guildId: string): Promise<boolean>;
}
