import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely";
import { migrate } from "../migrations/migrate.ts";
import { Outage } from "../outage.ts";
import type { Tables } from "../tables.ts";
import { type EngineOptions, WAIT_MS } from "./engine-options.ts";
import { placeOf, toStoreError } from "./postgres-error.ts";
import { type Patience, postgresPool } from "./postgres-pool.ts";

/** While the tables are brought up to date, others may be doing the same. */
const START = { connectMs: 10_000, answerMs: 60_000 };
const LONGEST_CONNECT_MS = 1_000;

/** Connects to the database at the `postgres://` address and brings its tables up to date. Throws a StoreError. */
export async function connectPostgres(
  address: string,
  { outage = new Outage(), waitMs = WAIT_MS }: EngineOptions = {},
): Promise<Kysely<Tables>> {
  const db = await connectPatiently(address);
  await db.destroy();
  return connected(address, { connectMs: Math.min(waitMs, LONGEST_CONNECT_MS), answerMs: waitMs }, outage);
}

/** The same for what takes its time, as bringing the tables up to date does. */
export async function connectPatiently(address: string, patience: Patience = START): Promise<Kysely<Tables>> {
  const db = connected(address, patience, new Outage());
  try {
    await migrate(db, placeOf(address));
    // Where the tables are up to date, nothing was written so far: a database that can only be read would show too late.
    await db.deleteFrom("note").where("key", "=", "").execute();
    return db;
  } catch (error) {
    await db.destroy();
    throw toStoreError(error, placeOf(address));
  }
}

function connected(address: string, patience: Patience, outage: Outage): Kysely<Tables> {
  const dialect = new PostgresDialect({ pool: postgresPool(address, placeOf(address), patience, outage) });
  return new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
}
