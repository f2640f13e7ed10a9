import type { Kysely } from "kysely";

/** The table of what members and servers prefer. */
export async function createPreferences(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("preference")
    .addColumn("owner_kind", "text", (column) => column.notNull())
    .addColumn("owner_id", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("preference_owner_name", ["owner_kind", "owner_id", "name"])
    .execute();
}
