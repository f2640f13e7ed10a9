import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import { Pool, type PoolClient, types } from "pg";
import { toStoreError } from "./postgres-error.ts";

const connections = 10;
const connectTimeoutMs = 10_000;
const int8 = 20;

/** A pool as Kysely's PostgresDialect expects one. What it throws are StoreErrors about `place`. */
export function postgresPool(address: string, place: string): PostgresPool {
  const pool = new Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: "attest",
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks, idle or checked out, is replaced by the pool; unheard, the event would end the process.
  // What was asked of it is refused by itself.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    connect: async () => {
      try {
        return guarded(await pool.connect(), place);
      } catch (error) {
        throw toStoreError(error, place);
      }
    },
    end: () => pool.end(),
  };
}

function guarded(client: PoolClient, place: string): PostgresPoolClient {
  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(sql: string | PostgresCursor<unknown>, parameters: readonly unknown[] = []): unknown {
    if (typeof sql !== "string") throw new TypeError("The store reads whole results, not by cursor");
    return client.query(sql, [...parameters]).catch((error: unknown) => {
      throw toStoreError(error, place);
    });
  }
  return { query, release: () => client.release() };
}

/** Times in epoch milliseconds are bigint columns: as numbers they are exact until the year 287396. */
const parserOf: typeof types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === int8 ? Number : types.getTypeParser(oid, format as "text");
