import type { Kysely } from "kysely";
import type { CuratorRoles } from "../ports/curator-roles.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps each server's role for curators. */
export function curatorRoles(db: Kysely<Tables>): CuratorRoles {
  return {
    async curatorRole(guildId) {
      const row = await db.selectFrom("curatorRole").select("roleId").where("guildId", "=", guildId).executeTakeFirst();
      return row?.roleId;
    },
    async setCuratorRole(guildId, roleId) {
      await db
        .insertInto("curatorRole")
        .values({ guildId, roleId })
        .onConflict((conflict) => conflict.column("guildId").doUpdateSet({ roleId }))
        .execute();
    },
    async removeCuratorRole(guildId) {
      const removed = await db.deleteFrom("curatorRole").where("guildId", "=", guildId).returning("guildId").execute();
      return removed.length > 0;
    },
  };
}
