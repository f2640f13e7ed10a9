import { DatabaseError, type PoolClient } from "pg";
import type { CallKind, Outage } from "../outage.ts";
import { storeError } from "../store-error.ts";
import { toStoreError } from "./postgres-error.ts";

/** A write that came this far is worth the wait for its confirmation, in milliseconds. */
const CONFIRM_MS = 500;

export interface CallsParts {
  readonly place: string;
  readonly outage: Outage;
  /** On the process's own clock, in milliseconds: what isn't answered by then is refused. */
  readonly until: number;
}

/** What is asked of one connection, from its being taken out of the pool to its being given back. */
export interface Calls {
  query(sql: string, parameters: readonly unknown[]): Promise<unknown>;
  release(): void;
}

/**
 * Calls that end in time whatever the server does. A change counts once the server has confirmed it, so one that is refused
 * here isn't made later by a server that wakes up: only where the confirmation itself is lost is that `unsure`.
 */
export function postgresCalls(client: PoolClient, { place, outage, until }: CallsParts): Calls {
  let isInTransaction = false;
  let isLost = false;

  const ask = async (text: string, values: readonly unknown[], leastMs = 1): Promise<unknown> => {
    const leftMs = Math.max(until - performance.now(), leastMs);
    const config = { text, values: [...values], query_timeout: leftMs };
    try {
      return await client.query(config);
    } catch (error) {
      // Whatever the server itself didn't refuse leaves the connection with an answer outstanding, or without a socket.
      isLost ||= !(error instanceof DatabaseError) || /^(?:08|57P)/.test(error.code ?? "");
      throw error;
    }
  };
  const watched = async <T>(kind: CallKind, work: () => Promise<T>) => {
    const began = performance.now();
    try {
      const result = await work();
      outage.passed(kind);
      return result;
    } catch (thrown) {
      const error = toStoreError(thrown, place);
      outage.failed(kind, error, began);
      throw error;
    }
  };
  const confirm = () =>
    watched("write", async () => {
      isInTransaction = false;
      try {
        return await ask("commit", [], CONFIRM_MS);
      } catch (error) {
        if (!isLost) throw error;
        throw storeError("unsure", place, "the server was lost while it was to confirm a change", error);
      }
    });
  const change = async (sql: string, parameters: readonly unknown[]) => {
    const changed = await watched("step", async () => {
      // Both at once: the second waits for the first in the client.
      const [, result] = await Promise.all([ask("begin", []), ask(sql, parameters)]);
      return result;
    }).catch(async (error: unknown) => {
      if (!isLost) await ask("rollback", []).catch(() => {});
      throw error;
    });
    await confirm();
    return changed;
  };

  return {
    async query(sql, parameters) {
      if (sql === "begin") {
        isInTransaction = true;
        return watched("connect", () => ask(sql, []));
      }
      if (sql === "commit") return confirm();
      if (sql === "rollback") {
        isInTransaction = false;
        // The server takes back by itself what it doesn't hear the end of.
        return isLost ? { rows: [] } : watched("connect", () => ask(sql, []));
      }
      if (!isInTransaction && /^(?:insert|update|delete)\b/i.test(sql)) return change(sql, parameters);
      return watched(isInTransaction ? "step" : "read", () => ask(sql, parameters));
    },
    release: () => client.release(isLost),
  };
}
