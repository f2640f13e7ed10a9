import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { CamelCasePlugin, Kysely, SqliteDialect } from "kysely";
import { migrate } from "../migrations/migrate.ts";
import { storeError } from "../store-error.ts";
import type { Tables } from "../tables.ts";
import { kyselyDatabase } from "./sqlite-database.ts";
import { toStoreError } from "./sqlite-error.ts";

const busyTimeoutMs = 5_000;
const lockRetryMs = 20;

/**
 * Opens the SQLite file at `path`, or a store that lasts as long as the process for ":memory:". Creates the file and
 * its folder, and brings its tables up to date. Throws a StoreError whose message says what to do.
 */
export async function connectSqlite(path: string): Promise<Kysely<Tables>> {
  let database: DatabaseSync | undefined;
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path, { timeout: 0, enableForeignKeyConstraints: true });
    await lock(database);
    checkIntegrity(database, path);
    const dialect = new SqliteDialect({ database: kyselyDatabase(database, path) });
    const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
    await migrate(db, path);
    database.exec("commit");
    database.exec(`pragma busy_timeout = ${busyTimeoutMs}`);
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
  for (let left = busyTimeoutMs / lockRetryMs; ; left--) {
    try {
      database.exec("pragma journal_mode = wal");
      // What is committed survives kill -9 and a crash of the bot; no write waits for the disk, so answers don't either.
      // A power cut may take the latest commits back, never half of one: the bot then recognises its posts by themselves.
      database.exec("pragma synchronous = normal");
      // What a member has deleted doesn't stay in the file's free pages.
      database.exec("pragma secure_delete = on");
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
