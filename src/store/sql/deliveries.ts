import { type Kysely, sql } from "kysely";
import type { Deliveries, DeliveryKey, Step } from "../ports/deliveries.ts";
import type { Tables } from "../tables.ts";

/** What a delivery has before its first attempt told, sent or failed at anything. */
const UNSENT = {
  sentAt: null,
  messageId: null,
  error: null,
  retryAt: null,
  baseVersion: null,
  topic: null,
  crosspost: null,
  thread: null,
  stepsAt: null,
} as const;

/** The store's part that keeps what became of each delivery. */
export function deliveries(db: Kysely<Tables>): Deliveries {
  const ofGuild = (guildId: string) => db.selectFrom("delivery").selectAll().where("guildId", "=", guildId);
  const updateClaimed = ({ guildId, localDate }: DeliveryKey) =>
    db
      .updateTable("delivery")
      .where("guildId", "=", guildId)
      .where("localDate", "=", localDate)
      .where("status", "=", "claimed");
  return {
    async claim({ guildId, channelId, localDate }, by, at, staleBefore) {
      const claimed = { channelId, status: "claimed", claimedAt: at, claimedBy: by, retryAt: null } as const;
      const rows = await db
        .insertInto("delivery")
        .values({ guildId, localDate, ...UNSENT, ...claimed, firstClaimedAt: at, attempts: 1 })
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
    async plan(key, { baseVersion, topic }, steps, stepsAt) {
      const stateOf = (step: Step) => (steps.includes(step) ? "wanted" : null);
      const states = { crosspost: stateOf("crosspost"), thread: stateOf("thread") };
      await updateClaimed(key)
        .set({ baseVersion, topic, ...states, stepsAt: steps.length > 0 ? stepsAt : null })
        .execute();
    },
    async markSteps({ guildId, localDate }, states, stepsAt) {
      await db
        .updateTable("delivery")
        .set({ ...states, stepsAt })
        .where("guildId", "=", guildId)
        .where("localDate", "=", localDate)
        .where("status", "=", "sent")
        .execute();
    },
    async markSent({ guildId, channelId, localDate }, messageId, at) {
      const sent = { channelId, status: "sent", sentAt: at, messageId, error: null, retryAt: null } as const;
      await db
        .insertInto("delivery")
        .values({ guildId, localDate, ...unclaimed(at), ...UNSENT, ...sent })
        .onConflict((conflict) => conflict.columns(["guildId", "localDate"]).doUpdateSet(sent))
        .execute();
    },
    async markSkipped(key) {
      await updateClaimed(key).set({ status: "skipped", error: null, retryAt: null }).execute();
    },
    async markMissed({ guildId, channelId, localDate }, at, reason) {
      const missed = { status: "missed", retryAt: null, ...(reason !== undefined && { error: reason }) } as const;
      await db
        .insertInto("delivery")
        .values({ guildId, localDate, channelId, ...unclaimed(at), ...UNSENT, ...missed })
        .onConflict((conflict) =>
          conflict
            .columns(["guildId", "localDate"])
            .doUpdateSet(missed)
            .where("delivery.status", "not in", ["sent", "skipped"]),
        )
        .execute();
    },
    async markFailed(key, error, { retryAt, by } = {}) {
      const update = updateClaimed(key).set({ status: "failed", error, retryAt: retryAt ?? null });
      await (by === undefined ? update : update.where("claimedBy", "=", by)).execute();
    },
    delivery: (guildId, localDate) => ofGuild(guildId).where("localDate", "=", localDate).executeTakeFirst(),
    deliveries: (guildId, limit) => ofGuild(guildId).orderBy("localDate", "desc").limit(limit).execute(),
    lastSent: ({ guildId, channelId, localDate }) =>
      ofGuild(guildId)
        .where("localDate", "<", localDate)
        .where("channelId", "=", channelId)
        .where("status", "=", "sent")
        .orderBy("localDate", "desc")
        .limit(1)
        .executeTakeFirst(),
    toldBefore: (guildId, localDate) =>
      db
        .selectFrom("delivery")
        .select(["channelId", "baseVersion", "topic"])
        .select(({ fn }) => [fn.min("localDate").as("from"), fn.max("localDate").as("until")])
        .where("guildId", "=", guildId)
        .where("localDate", "<", localDate)
        .where("status", "=", "sent")
        .groupBy(["channelId", "baseVersion", "topic"])
        .execute(),
  };
}

/** For a record that no claim came before. */
function unclaimed(at: number) {
  return { claimedAt: at, firstClaimedAt: at, claimedBy: "", attempts: 0 };
}
