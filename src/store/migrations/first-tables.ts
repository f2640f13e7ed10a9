import type { Kysely } from "kysely";

/** The tables of settings, deliveries and notes, as they were at first. */
export async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("daily_setting")
    .addColumn("guild_id", "text", (column) => column.primaryKey())
    .addColumn("channel_id", "text", (column) => column.notNull())
    .addColumn("hour", "integer", (column) => column.notNull())
    .addColumn("zone", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("set_by", "text", (column) => column.notNull())
    .addColumn("set_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("delivery")
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("local_date", "text", (column) => column.notNull())
    .addColumn("channel_id", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("claimed_at", "bigint", (column) => column.notNull())
    .addColumn("first_claimed_at", "bigint", (column) => column.notNull())
    .addColumn("claimed_by", "text", (column) => column.notNull())
    .addColumn("sent_at", "bigint")
    .addColumn("message_id", "text")
    .addColumn("error", "text")
    .addColumn("retry_at", "bigint")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("delivery_guild_date", ["guild_id", "local_date"])
    .execute();
  await db.schema
    .createTable("note")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
}
