import { type Kysely, sql } from "kysely";

/**
 * How each server wants its posts, and what comes after them. Until then “another topic every day” was what a server had
 * that wished nothing; such servers get what is usual now.
 */
export async function addDailyWishes(db: Kysely<unknown>): Promise<void> {
  const setting = () => db.schema.alterTable("daily_setting");
  await setting().addColumn("weekday", "integer").execute();
  await setting().addColumn("correction_role", "text").execute();
  await setting()
    .addColumn("crosspost", "text", (column) => column.notNull().defaultTo("none"))
    .execute();
  await setting().addColumn("tag", "text").execute();
  await sql`update daily_setting set unchanged = 'topics' where unchanged = 'rotate'`.execute(db);
  const delivery = () => db.schema.alterTable("delivery");
  await delivery().addColumn("crosspost", "text").execute();
  await delivery().addColumn("thread", "text").execute();
  await delivery().addColumn("steps_at", "bigint").execute();
}
