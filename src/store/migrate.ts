import type { DatabaseSync } from "node:sqlite";
import { type Kysely, Migrator } from "kysely";
import { migrations } from "./migrations.ts";
import { storeError } from "./sqlite-error.ts";
import type { Tables } from "./tables.ts";

/**
 * Brings the tables up to date, wholly or not at all. The caller holds SQLite's write lock in a transaction of
 * `database`, so that two processes starting together don't migrate at once.
 */
export async function migrate(db: Kysely<Tables>, database: DatabaseSync, path: string): Promise<void> {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) {
    database.exec("commit");
    return;
  }
  if (database.isTransaction) database.exec("rollback");
  if (error instanceof Error && error.message.startsWith("corrupted migrations")) {
    throw storeError("newer", path, "it was written by a newer version of Attest", error);
  }
  throw error;
}
