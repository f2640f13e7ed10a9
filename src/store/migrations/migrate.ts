import { type Kysely, Migrator } from "kysely";
import { storeError } from "../store-error.ts";
import type { Tables } from "../tables.ts";
import { migrations } from "./migrations.ts";

/**
 * Brings the tables up to date, wholly or not at all. PostgreSQL takes a lock of its own for it; in SQLite the caller
 * holds the write lock in a transaction. Either way, of processes that start together one migrates.
 */
export async function migrate(db: Kysely<Tables>, place: string): Promise<void> {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith("corrupted migrations")) {
    throw storeError("newer", place, "it was written by a newer version of Attest", error);
  }
  throw error;
}
