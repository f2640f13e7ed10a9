import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely";
import { migrate } from "../migrations/migrate.ts";
import type { Tables } from "../tables.ts";
import { placeOf, toStoreError } from "./postgres-error.ts";
import { postgresPool } from "./postgres-pool.ts";

/** Connects to the database at the `postgres://` address and brings its tables up to date. Throws a StoreError. */
export async function connectPostgres(address: string): Promise<Kysely<Tables>> {
  const place = placeOf(address);
  const dialect = new PostgresDialect({ pool: postgresPool(address, place) });
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
  try {
    await migrate(db, place);
    return db;
  } catch (error) {
    await db.destroy();
    throw toStoreError(error, place);
  }
}
