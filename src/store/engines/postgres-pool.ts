import { Socket } from "node:net";
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import { Pool, types } from "pg";
import { Outage } from "../outage.ts";
import { postgresCalls } from "./postgres-calls.ts";
import { toStoreError } from "./postgres-error.ts";

const connections = 10;
const closeMs = 500;
const int8 = 20;

/** How long the server has, in milliseconds. */
export interface Patience {
  readonly connectMs: number;
  /** For all that is asked of one connection before it is given back. */
  readonly answerMs: number;
}

/** A pool as Kysely's PostgresDialect expects one. What it throws are StoreErrors about `place`. */
export function postgresPool(
  address: string,
  place: string,
  { connectMs, answerMs }: Patience,
  outage = new Outage(),
): PostgresPool {
  const sockets = new Set<Socket>();
  const pool = new Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    application_name: "attest",
    types: { getTypeParser: parserOf },
    stream: () => {
      const socket = new Socket();
      sockets.add(socket);
      return socket.once("close", () => sockets.delete(socket));
    },
  });
  // A connection that breaks, idle or checked out, is replaced by the pool; unheard, the event would end the process.
  // What was asked of it is refused by itself.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    async connect() {
      const began = performance.now();
      const client = await pool.connect().catch((thrown: unknown) => {
        const error = toStoreError(thrown, place);
        outage.failed("connect", error, began);
        throw error;
      });
      const calls = postgresCalls(client, { place, outage, until: performance.now() + answerMs });
      function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
      function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
      function query(sql: string | PostgresCursor<unknown>, parameters: readonly unknown[] = []): unknown {
        if (typeof sql !== "string") throw new TypeError("The store reads whole results, not by cursor");
        return calls.query(sql, parameters);
      }
      return { query, release: calls.release } satisfies PostgresPoolClient;
    },
    async end() {
      // A server that doesn't answer doesn't say goodbye either.
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, closeMs);
      await pool.end();
      clearTimeout(timer);
    },
  };
}

/** Times in epoch milliseconds are bigint columns: as numbers they are exact until the year 287396. */
const parserOf: typeof types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === int8 ? Number : types.getTypeParser(oid, format as "text");
