import { type Kysely, sql } from "kysely";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

type Deliveries = Pick<Store, "claim" | "markSent" | "markMissed" | "markFailed" | "delivery" | "deliveries">;

/** The store's part that keeps what became of each delivery. */
export function deliveries(db: Kysely<Tables>): Deliveries {
  return {
    async claim({ guildId, channelId, localDate }, by, at, staleBefore) {
      const claimed = { channelId, status: "claimed", claimedAt: at, claimedBy: by, retryAt: null } as const;
      const unsent = { sentAt: null, messageId: null, error: null };
      const rows = await db
        .insertInto("delivery")
        .values({ guildId, localDate, ...claimed, ...unsent, firstClaimedAt: at, attempts: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(["guildId", "localDate"])
            .doUpdateSet({ ...claimed, attempts: sql`delivery.attempts + 1` })
            .where((where) =>
              where.or([
                where("delivery.status", "=", "failed"),
                where.and([where("delivery.status", "=", "claimed"), where("delivery.claimedAt", "<", staleBefore)]),
              ]),
            ),
        )
        .returning("guildId")
        .execute();
      return rows.length > 0;
    },
    async markSent({ guildId, channelId, localDate }, messageId, at) {
      const sent = { channelId, status: "sent", sentAt: at, messageId, error: null, retryAt: null } as const;
      await db
        .insertInto("delivery")
        .values({ guildId, localDate, ...sent, claimedAt: at, firstClaimedAt: at, claimedBy: "", attempts: 0 })
        .onConflict((conflict) => conflict.columns(["guildId", "localDate"]).doUpdateSet(sent))
        .execute();
    },
    async markMissed({ guildId, channelId, localDate }, at) {
      const missed = { status: "missed", retryAt: null } as const;
      const untried = { claimedAt: at, firstClaimedAt: at, claimedBy: "", attempts: 0 };
      const unsent = { sentAt: null, messageId: null, error: null };
      await db
        .insertInto("delivery")
        .values({ guildId, localDate, channelId, ...missed, ...untried, ...unsent })
        .onConflict((conflict) =>
          conflict.columns(["guildId", "localDate"]).doUpdateSet(missed).where("delivery.status", "!=", "sent"),
        )
        .execute();
    },
    async markFailed({ guildId, localDate }, error, { retryAt, by } = {}) {
      let update = db
        .updateTable("delivery")
        .set({ status: "failed", error, retryAt: retryAt ?? null })
        .where("guildId", "=", guildId)
        .where("localDate", "=", localDate)
        .where("status", "=", "claimed");
      if (by !== undefined) update = update.where("claimedBy", "=", by);
      await update.execute();
    },
    delivery: (guildId, localDate) =>
      db
        .selectFrom("delivery")
        .selectAll()
        .where("guildId", "=", guildId)
        .where("localDate", "=", localDate)
        .executeTakeFirst(),
    deliveries: (guildId, limit) =>
      db
        .selectFrom("delivery")
        .selectAll()
        .where("guildId", "=", guildId)
        .orderBy("localDate", "desc")
        .limit(limit)
        .execute(),
  };
}
