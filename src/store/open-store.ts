import type { Log } from "../log.ts";
import { createStore } from "./create-store.ts";
import { connectSqlite } from "./engines/connect-sqlite.ts";
import { Outage } from "./outage.ts";
import type { Store } from "./store.ts";
import { isPostgresAddress } from "./store-error.ts";

/** How a store is opened. */
export interface StoreOptions {
  /** Is told when the database begins to fail, and when that is over. */
  readonly log?: Log;
  /** How long a call waits for the database, in milliseconds. */
  readonly waitMs?: number;
}

/**
 * Opens the store and brings its tables up to date.
 * @param place a SQLite file, ":memory:" for one that lasts as long as the process, or a `postgres://` address
 * @throws StoreError whose message says what to do
 */
export async function openStore(place: string, { log, waitMs }: StoreOptions = {}): Promise<Store> {
  const outage = new Outage(log);
  const options = { outage, ...(waitMs !== undefined && { waitMs }) };
  const db = await (isPostgresAddress(place)
    ? // Only who has a server loads what speaks to one.
      import("./engines/connect-postgres.ts").then(({ connectPostgres }) => connectPostgres(place, options))
    : connectSqlite(place, options));
  return createStore(db, { outage, log });
}
