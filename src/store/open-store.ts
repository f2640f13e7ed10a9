import { openPostgres } from "./open-postgres.ts";
import { openSqlite } from "./open-sqlite.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store and brings its tables up to date.
 * @param place a SQLite file, ":memory:" for one that lasts as long as the process, or a `postgres://` address
 * @throws StoreError whose message says what to do
 */
export function openStore(place: string): Promise<Store> {
  return isPostgresAddress(place) ? openPostgres(place) : openSqlite(place);
}

/** Whether the place names a PostgreSQL database. */
export function isPostgresAddress(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}
