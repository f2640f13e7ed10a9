import type { Kysely } from "kysely";

/** What a server wants on unchanged days, what each post told, and pauses and departures. */
export async function addSummaryMemory(db: Kysely<unknown>): Promise<void> {
  const setting = () => db.schema.alterTable("daily_setting");
  await setting()
    .addColumn("unchanged", "text", (column) => column.notNull().defaultTo("rotate"))
    .execute();
  await setting()
    .addColumn("discussion", "text", (column) => column.notNull().defaultTo("none"))
    .execute();
  await setting().addColumn("paused_at", "bigint").execute();
  await setting().addColumn("paused_reason", "text").execute();
  await setting().addColumn("left_at", "bigint").execute();
  await db.schema.alterTable("delivery").addColumn("base_version", "text").execute();
  await db.schema.alterTable("delivery").addColumn("topic", "text").execute();
  await db.schema
    .createTable("told_base")
    .addColumn("version", "text", (column) => column.primaryKey())
    .addColumn("facts", "text", (column) => column.notNull())
    .addColumn("kept_at", "bigint", (column) => column.notNull())
    .execute();
}
