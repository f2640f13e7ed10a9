import type { Kysely } from "kysely";

/** The tables behind reported errors and answers that people follow. */
export async function createReportsAndFollows(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("error_report")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("told", "text", (column) => column.notNull())
    .addColumn("base_version", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("follower")
    .addColumn("user_id", "text", (column) => column.primaryKey())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("claimed_at", "bigint")
    .execute();
  await schema
    .createTable("followed")
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("told", "text", (column) => column.notNull())
    .addColumn("followed_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("followed_once", ["user_id", "told"])
    .execute();
  await schema
    .createTable("followed_fact")
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("told", "text", (column) => column.notNull())
    .addColumn("fact", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("followed_fact_once", ["user_id", "told", "fact"])
    .execute();
  await schema.createIndex("followed_fact_by_fact").on("followed_fact").columns(["fact", "version"]).execute();
}
