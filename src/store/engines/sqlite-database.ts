import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { toStoreError } from "./sqlite-error.ts";

/** The store has some seventy statements, and those that name many values come in as many lengths. */
const MOST_PREPARED = 200;

/** A `node:sqlite` database as Kysely's SqliteDialect expects one. What it throws are StoreErrors. */
export function kyselyDatabase(database: DatabaseSync, path: string): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = guard(path, () => kyselyStatement(database.prepare(sql), path));
      if (prepared.size === MOST_PREPARED) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

function kyselyStatement(statement: StatementSync, path: string): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => guard(path, () => statement.all(...values(parameters))),
    run: (parameters) => guard(path, () => statement.run(...values(parameters))),
    *iterate(parameters) {
      yield* guard(path, () => statement.all(...values(parameters)));
    },
  };
}

/** Kysely types parameters as unknown; `node:sqlite` itself refuses those it cannot bind. */
function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}

function guard<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error, path);
  }
}
