import { type Kysely, sql } from "kysely";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

type Deliveries = Pick<
  Store,
  "claim" | "plan" | "markSent" | "markSkipped" | "markMissed" | "markFailed" | "delivery" | "deliveries" | "lastSent"
>;

/** The store's part that keeps what became of each delivery. */
export function deliveries(db: Kysely<Tables>): Deliveries {
  return {
    async claim({ guildId, channelId, localDate }, by, at, staleBefore) {
      const claimed = { channelId, status: "claimed", claimedAt: at, claimedBy: by, retryAt: null } as const;
      const unsent = { sentAt: null, messageId: null, error: null, baseVersion: null, topic: null };
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
    async plan({ guildId, localDate }, told) {
      await db
        .updateTable("delivery")
        .set({ baseVersion: told.baseVersion, topic: told.topic })
        .where("guildId", "=", guildId)
        .where("localDate", "=", localDate)
        .where("status", "=", "claimed")
        .execute();
    },
    async markSent({ guildId, channelId, localDate }, messageId, at) {
      const sent = { channelId, status: "sent", sentAt: at, messageId, error: null, retryAt: null } as const;
      const unclaimed = {
        claimedAt: at,
        firstClaimedAt: at,
        claimedBy: "",
        attempts: 0,
        baseVersion: null,
        topic: null,
      };
      await db
        .insertInto("delivery")
        .values({ guildId, localDate, ...sent, ...unclaimed })
        .onConflict((conflict) => conflict.columns(["guildId", "localDate"]).doUpdateSet(sent))
        .execute();
    },
    async markSkipped({ guildId, localDate }) {
      await db
        .updateTable("delivery")
        .set({ status: "skipped", error: null, retryAt: null })
        .where("guildId", "=", guildId)
        .where("localDate", "=", localDate)
        .where("status", "=", "claimed")
        .execute();
    },
    async markMissed({ guildId, channelId, localDate }, at, reason) {
      const missed = { status: "missed", retryAt: null, ...(reason !== undefined && { error: reason }) } as const;
      const untried = { claimedAt: at, firstClaimedAt: at, claimedBy: "", attempts: 0 };
      const unsent = { sentAt: null, messageId: null, error: null, baseVersion: null, topic: null };
      await db
        .insertInto("delivery")
        .values({ guildId, localDate, channelId, ...untried, ...unsent, ...missed })
        .onConflict((conflict) =>
          conflict
            .columns(["guildId", "localDate"])
            .doUpdateSet(missed)
            .where("delivery.status", "not in", ["sent", "skipped"]),
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
    lastSent: ({ guildId, channelId, localDate }) =>
      db
        .selectFrom("delivery")
        .selectAll()
        .where("guildId", "=", guildId)
        .where("localDate", "<", localDate)
        .where("channelId", "=", channelId)
        .where("status", "=", "sent")
        .orderBy("localDate", "desc")
        .limit(1)
        .executeTakeFirst(),
  };
}
