import type { Kysely } from "kysely";
import type { Departures } from "../ports/departures.ts";
import type { Tables } from "../tables.ts";

/** The store's part that keeps the servers that the bot isn't in any more. */
export function departures(db: Kysely<Tables>): Departures {
  return {
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
