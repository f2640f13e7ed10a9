import type { Kysely } from "kysely";

/** How often each answer was asked for in each server and hour; and what was asked in vain is found by server. */
export async function createAskedCounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("asked_count")
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("hour", "bigint", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("asked_count_once_an_hour", ["place", "hour", "subject"])
    .execute();
  await db.schema.createIndex("asked_count_by_hour").on("asked_count").column("hour").execute();
  await db.schema.createIndex("unanswered_by_place").on("unanswered").column("place").execute();
}
