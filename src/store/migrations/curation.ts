import type { Kysely } from "kysely";

/** The tables behind corrections, gaps, feedback and curators. */
export async function createCurationTables(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("posted_answer")
    .addColumn("message_id", "text", (column) => column.primaryKey())
    .addColumn("channel_id", "text", (column) => column.notNull())
    .addColumn("posted_at", "bigint", (column) => column.notNull())
    .addColumn("shows", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("posted_fact")
    .addColumn("message_id", "text", (column) => column.notNull())
    .addColumn("fact", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("shown", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("posted_fact_message_fact", ["message_id", "fact"])
    .execute();
  await schema.createIndex("posted_fact_by_fact").on("posted_fact").columns(["fact", "shown"]).execute();
  await schema
    .createTable("fact_version")
    .addColumn("fact", "text", (column) => column.primaryKey())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("before", "integer", (column) => column.notNull())
    .addColumn("seen_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("correction_notice")
    .addColumn("channel_id", "text", (column) => column.notNull())
    .addColumn("fact", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("correction_notice_once", ["channel_id", "fact", "version"])
    .execute();
  await schema
    .createTable("unanswered")
    .addColumn("wording", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("unanswered_once_a_day", ["wording", "place", "day"])
    .execute();
  await schema
    .createTable("feedback")
    .addColumn("mark", "text", (column) => column.primaryKey())
    .addColumn("entry", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("curator_role")
    .addColumn("guild_id", "text", (column) => column.primaryKey())
    .addColumn("role_id", "text", (column) => column.notNull())
    .execute();
}
