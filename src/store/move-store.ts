import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { type Kysely, sql } from "kysely";
import { connectPatiently } from "./engines/connect-postgres.ts";
import { connectSqlite } from "./engines/connect-sqlite.ts";
import { placeOf } from "./engines/postgres-error.ts";
import { toStoreError } from "./engines/sqlite-error.ts";
import { openDatabase } from "./engines/sqlite-file.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

/** PostgreSQL takes at most 65,535 parameters a statement. */
const rowsAtOnce = 500;

/** A large store takes its time. */
const PATIENCE = { connectMs: 10_000, answerMs: 60 * 60 * 1000 };

/**
 * Copies everything from a SQLite file into an empty PostgreSQL database, wholly or not at all; the file stays as it
 * is. Resolves to the number of rows by table. Throws a StoreError.
 */
export async function moveStore(path: string, address: string): Promise<Map<string, number>> {
  if (!existsSync(path)) throw new StoreError("invalid", `There is no file ${path}.`);
  refuseOpen(path);
  const source = await connectSqlite(path);
  try {
    const target = await connectPatiently(address, PATIENCE);
    try {
      // A bot that is started meanwhile finds the file locked.
      return await source
        .withoutPlugins()
        .transaction()
        .execute((file) => copy(file, target.withoutPlugins(), placeOf(address)));
    } finally {
      await target.destroy();
    }
  } finally {
    await source.destroy();
  }
}

/** SQLite lets nobody leave write-ahead logging while another has the file open, and a process that is killed has it no more. */
function refuseOpen(path: string): void {
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(path);
    database.exec("pragma journal_mode = delete");
  } catch (error) {
    const failure = toStoreError(error, path);
    if (failure.code !== "busy") throw failure;
    const reason = "Another program has it open, which is a running bot as a rule";
    const advice = "Stop that first: what it writes from now on would be missing in PostgreSQL.";
    throw new StoreError("busy", `Store ${path}: ${reason}. ${advice}`, { cause: error });
  } finally {
    database?.close();
  }
}

async function copy(source: Kysely<Tables>, target: Kysely<Tables>, place: string): Promise<Map<string, number>> {
  const tables = (await source.introspection.getTables()).map(({ name }) => name);
  return target.transaction().execute(async (transaction) => {
    const copied = new Map<string, number>();
    for (const table of tables) {
      await refuseFilled(transaction, table, place);
      copied.set(table, await copyTable(source, transaction, table));
    }
    return copied;
  });
}

async function refuseFilled(target: Kysely<Tables>, table: string, place: string): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(target);
  if (rows.length === 0) return;
  throw new StoreError("invalid", `${place} holds data already, in the table ${table}. Name an empty database.`);
}

async function copyTable(source: Kysely<Tables>, target: Kysely<Tables>, table: string): Promise<number> {
  let copied = 0;
  for (let after = 0; ; ) {
    const { rows } = await sql<Record<string, unknown> & { page_row: number }>`
      select rowid as page_row, * from ${sql.table(table)} where rowid > ${after} order by rowid limit ${rowsAtOnce}
    `.execute(source);
    const last = rows.at(-1);
    if (last === undefined) return copied;
    const { page_row, ...named } = last;
    const columns = Object.keys(named);
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`
      insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}
    `.execute(target);
    copied += rows.length;
    after = page_row;
  }
}
