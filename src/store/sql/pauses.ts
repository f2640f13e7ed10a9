import type { Kysely } from "kysely";
import type { Pauses } from "../ports/pauses.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps paused daily settings. */
export function pauses(db: Kysely<Tables>): Pauses {
  return {
    async pause(guildId, reason, at) {
      const paused = await db
        .updateTable("dailySetting")
        .set({ pausedAt: at, pausedReason: reason })
        .where("guildId", "=", guildId)
        .where("pausedAt", "is", null)
        .returning("guildId")
        .execute();
      return paused.length > 0;
    },
    async resume(guildId) {
      const resumed = await db
        .updateTable("dailySetting")
        .set({ pausedAt: null, pausedReason: null })
        .where("guildId", "=", guildId)
        .where("pausedAt", "is not", null)
        .returning("guildId")
        .execute();
      return resumed.length > 0;
    },
  };
}
