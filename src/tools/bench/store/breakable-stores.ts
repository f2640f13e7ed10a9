import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { startFaultyProxy } from "../processes/faulty-proxy.ts";
import { startPostgres } from "../processes/start-postgres.ts";

/** A database for a bot, with what can happen to it. */
export interface BreakableStore {
  readonly name: string;
  readonly place: string;
  break(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** A SQLite file that another program locks for writing. */
export async function lockableFile(): Promise<BreakableStore> {
  const folder = mkdtempSync(join(tmpdir(), "attest-bench-"));
  const place = join(folder, "attest.db");
  let other: DatabaseSync | undefined;
  return {
    name: "SQLite, locked",
    place,
    async break() {
      other = new DatabaseSync(place);
      other.exec("begin immediate");
    },
    mend: async () => other?.close(),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A PostgreSQL server behind a proxy that stops passing anything on. */
export async function freezableServer(): Promise<BreakableStore> {
  const server = await startPostgres();
  const proxy = await startFaultyProxy(await server.createDatabase());
  return {
    name: "PostgreSQL, frozen",
    place: proxy.address,
    break: async () => proxy.freeze(),
    mend: async () => proxy.thaw(),
    async close() {
      await proxy.close();
      await server.stop();
    },
  };
}

/** A PostgreSQL server that is killed and started again. */
export async function killableServer(): Promise<BreakableStore> {
  const server = await startPostgres();
  return {
    name: "PostgreSQL, killed",
    place: await server.createDatabase(),
    break: () => server.kill(),
    mend: () => server.restart(),
    close: () => server.stop(),
  };
}
