import { setTimeout as delay } from "node:timers/promises";
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, SelectQueryNode } from "kysely";
import type { CallKind, Outage } from "../outage.ts";
import { toStoreError } from "./sqlite-error.ts";
import type { SqliteFile } from "./sqlite-file.ts";

const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 50;

/** What the driver works with. */
export interface SqliteDriverParts {
  /** Never waits for a lock by itself: that would stop the thread. */
  readonly file: SqliteFile;
  readonly path: string;
  readonly outage: Outage;
  /** How long a call waits for another program's lock, in milliseconds. */
  readonly waitMs: number;
}

/**
 * One SQLite connection on this thread that waits for locks by timer, so that the bot goes on meanwhile: writes keep
 * their order, reads don't wait for them.
 */
export class SqliteDriver implements Driver {
  readonly #parts: SqliteDriverParts;
  /** Settles when the latest write or transaction has ended. */
  #lastTurn: Promise<void> = Promise.resolve();
  /** While a transaction is open, others don't see what it may take back. */
  #transaction: Promise<void> | undefined;
  readonly #turns = new WeakMap<DatabaseConnection, () => void>();

  constructor(parts: SqliteDriverParts) {
    this.#parts = parts;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const connection: DatabaseConnection = {
      executeQuery: <R>(query: CompiledQuery) => this.#execute<R>(connection, query),
      streamQuery: () => {
        throw new TypeError("The store reads whole results");
      },
    };
    return connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const until = this.#deadline();
    const end = await this.#turn();
    try {
      // At once, not with the first change: inside, nothing waits for another program any more.
      await this.#retry("step", until, () => {
        this.#secure();
        return this.#run(CompiledQuery.raw("begin immediate"));
      });
    } catch (error) {
      end();
      throw error;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#transaction = promise;
    this.#turns.set(connection, () => {
      this.#turns.delete(connection);
      this.#transaction = undefined;
      resolve();
      end();
    });
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#retry("write", this.#deadline(), () => this.#run(CompiledQuery.raw("commit")));
    this.#turns.get(connection)?.();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      this.#run(CompiledQuery.raw("rollback"));
    } catch {
      // SQLite itself takes a transaction back that met a full disk.
    } finally {
      this.#turns.get(connection)?.();
    }
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#parts.file.database.close();
  }

  async #execute<R>(connection: DatabaseConnection, query: CompiledQuery): Promise<QueryResult<R>> {
    // Inside a transaction nothing is waited for: it holds the lock.
    if (this.#turns.has(connection)) return this.#retry("step", 0, () => this.#run<R>(query));
    const until = this.#deadline();
    if (SelectQueryNode.is(query.query)) {
      while (this.#transaction) await this.#transaction;
      return this.#retry("read", until, () => this.#run<R>(query));
    }
    const end = await this.#turn();
    try {
      return await this.#retry("write", until, () => {
        this.#secure();
        return this.#run<R>(query);
      });
    } finally {
      end();
    }
  }

  #secure(): void {
    if (this.#parts.file.secure())
      this.#parts.outage.warn("The store's file was deleted. It is back, with all that was in it");
  }

  #run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = this.#parts.file.database.prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters) as R[] };
    const { changes } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  /** Resolves when it is this write's turn. All wait equally long, so none waits longer here than for its own lock. */
  async #turn(): Promise<() => void> {
    const before = this.#lastTurn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#lastTurn = promise;
    await before;
    return resolve;
  }

  async #retry<T>(kind: CallKind, until: number, work: () => T): Promise<T> {
    const began = performance.now();
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        const result = work();
        this.#parts.outage.passed(kind);
        return result;
      } catch (thrown) {
        const error = toStoreError(thrown, this.#parts.path);
        if (error.code !== "busy" || performance.now() >= until) {
          this.#parts.outage.failed(kind, error, began);
          throw error;
        }
      }
      await delay(pauseMs);
    }
  }

  #deadline(): number {
    return performance.now() + this.#parts.waitMs;
  }
}
