import type { Kysely } from "kysely";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

type Presence = Pick<Store, "pause" | "resume" | "markLeft" | "markBack" | "leftGuilds" | "forgetLeft">;

/** The store's part that keeps where the bot cannot post: paused settings, and servers that it isn't in any more. */
export function presence(db: Kysely<Tables>): Presence {
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
    async markLeft(guildId, at) {
      await db
        .updateTable("dailySetting")
        .set({ leftAt: at })
        .where("guildId", "=", guildId)
        .where("leftAt", "is", null)
        .execute();
    },
    async markBack(guildId) {
      await db.updateTable("dailySetting").set({ leftAt: null }).where("guildId", "=", guildId).execute();
    },
    async leftGuilds() {
      const rows = await db.selectFrom("dailySetting").select("guildId").where("leftAt", "is not", null).execute();
      return rows.map(({ guildId }) => guildId);
    },
    async forgetLeft(before) {
      await db.deleteFrom("dailySetting").where("leftAt", "<", before).execute();
    },
  };
}
