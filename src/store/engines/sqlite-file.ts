import { chmodSync, renameSync, rmSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { SqliteDatabase } from "kysely";
import { makeFolder } from "../../make-folder.ts";
import { storeError } from "../store-error.ts";
import { makePrivate } from "./private-file.ts";
import { kyselyDatabase } from "./sqlite-database.ts";

/** Opens a file, or memory for ":memory:", so that no call waits for a lock by itself. */
export function openDatabase(path: string): DatabaseSync {
  return new DatabaseSync(path, { timeout: 0, enableForeignKeyConstraints: true });
}

/** Sets an open file up, for which it takes the write lock a moment. */
export function setUp(database: DatabaseSync): void {
  database.exec("pragma journal_mode = wal");
  // What is committed survives kill -9 and a crash of the bot; no write waits for the disk, so answers don't either.
  // A power cut may take the latest commits back, never half of one: the bot then recognises its posts by themselves.
  database.exec("pragma synchronous = normal");
  // What a member has deleted doesn't stay in the file's free pages.
  database.exec("pragma secure_delete = on");
}

/** The file of a running store. A file that was deleted would take every write, and keep none. */
export class SqliteFile {
  readonly #path: string;
  #raw: DatabaseSync;
  #database: SqliteDatabase;
  #opened: Stats | undefined;

  /** @param database the open file at the path */
  constructor(path: string, database: DatabaseSync) {
    this.#path = path;
    this.#raw = database;
    this.#database = kyselyDatabase(database, path);
    this.#opened = this.#found();
  }

  get database(): SqliteDatabase {
    return this.#database;
  }

  /**
   * Before a write: puts a file that was deleted back, with everything that was in it; true where it did. Throws a
   * StoreError where another file is in its place.
   */
  secure(): boolean {
    if (this.#opened === undefined || !this.#raw.isOpen) return false;
    const found = this.#found();
    if (found === undefined) {
      this.#putBack();
      return true;
    }
    // On some network drives the number alone changes.
    if (found.ino !== this.#opened.ino && found.birthtimeMs !== this.#opened.birthtimeMs)
      throw storeError("unwritable", this.#path, "another file was put in its place. Restart the bot to use that");
    return false;
  }

  #found(): Stats | undefined {
    return this.#path === ":memory:" ? undefined : statSync(this.#path, { throwIfNoEntry: false });
  }

  #putBack(): void {
    const copy = `${this.#path}-copy`;
    makeFolder(dirname(this.#path));
    rmSync(copy, { force: true });
    makePrivate(copy);
    this.#raw.prepare("vacuum into ?").run(copy);
    this.#raw.close();
    // Those of the deleted file would be taken for the new one's.
    for (const rest of ["-wal", "-shm"]) rmSync(`${this.#path}${rest}`, { force: true });
    if (this.#opened) chmodSync(copy, this.#opened.mode & 0o777);
    renameSync(copy, this.#path);
    this.#raw = openDatabase(this.#path);
    setUp(this.#raw);
    this.#database = kyselyDatabase(this.#raw, this.#path);
    this.#opened = this.#found();
  }
}
