import type { Kysely } from "kysely";

/** Which batch each process wrote last. */
export async function createBatchWriters(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("batch_writer")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("batch", "integer", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
}
