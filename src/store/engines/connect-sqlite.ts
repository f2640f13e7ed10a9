import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { CamelCasePlugin, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { makeFolder } from "../../make-folder.ts";
import { migrate } from "../migrations/migrate.ts";
import { Outage } from "../outage.ts";
import { storeError } from "../store-error.ts";
import type { Tables } from "../tables.ts";
import { type EngineOptions, WAIT_MS } from "./engine-options.ts";
import { makePrivate } from "./private-file.ts";
import { SqliteDriver } from "./sqlite-driver.ts";
import { toStoreError } from "./sqlite-error.ts";
import { openDatabase, SqliteFile, setUp } from "./sqlite-file.ts";

/** At the start another bot may be bringing the tables up to date. */
const startWaitMs = 5_000;
const lockRetryMs = 20;

/**
 * Opens the SQLite file at `path`, or a store that lasts as long as the process for ":memory:". Creates the file and
 * its folder, and brings its tables up to date. Throws a StoreError whose message says what to do.
 */
export async function connectSqlite(
  path: string,
  { outage = new Outage(), waitMs = WAIT_MS }: EngineOptions = {},
): Promise<Kysely<Tables>> {
  let database: DatabaseSync | undefined;
  try {
    if (path !== ":memory:") {
      makeFolder(dirname(path));
      makePrivate(path);
    }
    database = openDatabase(path);
    await lock(database);
    checkIntegrity(database, path);
    const driver = new SqliteDriver({ file: new SqliteFile(path, database), path, outage, waitMs });
    const dialect = {
      createDriver: () => driver,
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (inspected: Kysely<unknown>) => new SqliteIntrospector(inspected),
    };
    const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
    await migrate(db, path);
    database.exec("commit");
    return db;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw toStoreError(error, path);
  }
}

/**
 * Waits for the write lock without SQLite's busy timeout: that would block this thread, and with it a second store
 * that this process is opening on the same file and that holds the lock.
 */
async function lock(database: DatabaseSync): Promise<void> {
  for (let left = startWaitMs / lockRetryMs; ; left--) {
    try {
      setUp(database);
      database.exec("begin immediate");
      return;
    } catch (error) {
      if (left <= 0 || toStoreError(error, "").code !== "busy") throw error;
      await delay(lockRetryMs);
    }
  }
}

function checkIntegrity(database: DatabaseSync, path: string): void {
  const found = database.prepare("pragma quick_check(1)").get()?.quick_check;
  if (found !== "ok") throw storeError("damaged", path, `SQLite's check says "${String(found)}"`);
}
