import { createStore } from "./create-store.ts";
import { connectPostgres } from "./engines/connect-postgres.ts";
import { connectSqlite } from "./engines/connect-sqlite.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store and brings its tables up to date.
 * @param place a SQLite file, ":memory:" for one that lasts as long as the process, or a `postgres://` address
 * @throws StoreError whose message says what to do
 */
export async function openStore(place: string): Promise<Store> {
  return createStore(await (isPostgresAddress(place) ? connectPostgres(place) : connectSqlite(place)));
}

/** Whether the place names a PostgreSQL database. */
export function isPostgresAddress(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}
