import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { makePrivate } from "./engines/private-file.ts";
import { toStoreError } from "./engines/sqlite-error.ts";
import { StoreError } from "./store-error.ts";

/**
 * Copies a SQLite file as it is at one moment, also while a bot writes to it. The copy is there whole or not at all, and
 * takes no other file's place. Throws a StoreError.
 */
export async function backUpStore(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new StoreError("invalid", `There is no file ${from}. Set the bot's own DATABASE_PATH.`);
  if (existsSync(to)) throw new StoreError("invalid", `There is ${to} already. Name a file that isn't there yet.`);
  if (!existsSync(dirname(to))) throw new StoreError("invalid", `There is no folder ${dirname(to)}. Make it first.`);
  const draft = `${to}.${process.pid}`;
  let database: DatabaseSync | undefined;
  try {
    makePrivate(draft);
    database = new DatabaseSync(from, { readOnly: true });
    await backup(database, draft);
    renameSync(draft, to);
  } catch (error) {
    rmSync(draft, { force: true });
    throw toStoreError(error, to);
  } finally {
    database?.close();
  }
}
