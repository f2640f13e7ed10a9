import { Pool } from "pg";
import type { StartedProcess } from "./fleet.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const MB = 2 ** 20;
const PER_SECOND = 50;

/** Transactions that a database has seen; each of the store's calls is one. */
export async function queriesOf(databaseUrl: string): Promise<number> {
  const client = new Pool({ connectionString: databaseUrl, max: 1 });
  const { rows } = await client.query(
    "select xact_commit + xact_rollback as seen from pg_stat_database where datname = current_database()",
  );
  await client.end();
  return Number(rows[0]?.seen);
}

/** What was measured of a fleet. */
export interface Costs {
  readonly databaseUrl: string;
  readonly before: number;
  /** `performance.now()` then. */
  readonly idleFrom: number;
  readonly servers: number;
  readonly processes: readonly StartedProcess[];
  readonly summaries: number;
}

/** Prints what a server costs, and what a million would. */
export async function reportCosts({
  databaseUrl,
  before,
  idleFrom,
  servers,
  processes,
  summaries,
}: Costs): Promise<void> {
  const busyMs = performance.now() - idleFrom;
  const busy = (await queriesOf(databaseUrl)) - before;
  const from = await queriesOf(databaseUrl);
  const restMs = 30_000;
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const idle = ((await queriesOf(databaseUrl)) - from) * (DAY_MS / restMs);
  const memory = processes.reduce((sum, process) => sum + process.memory(), 0);
  const each = memory / servers;
  const perSummary = busy / summaries;
  console.log(
    `memory: ${(memory / MB).toFixed(0)} MB in all, ${(each / 1024).toFixed(0)} kB a server; database: ${(idle / servers).toFixed(1)} queries a server and ` +
      `day at rest, ${perSummary.toFixed(1)} more a summary (with questions; ${(busy / (busyMs / 1000)).toFixed(0)} a second meanwhile)`,
  );
  const million = 1_000_000;
  const hours = million / PER_SECOND / 3600;
  console.log(
    `a million servers: ${Math.ceil(million / 1000)} shards of 1,000; ${((each * million) / MB / 1024).toFixed(0)} GB in ${Math.ceil(million / 5000)} processes like these; ` +
      `${((idle * (million / servers)) / (DAY_MS / 1000)).toFixed(0)} queries a second at rest; a summary each takes ${hours.toFixed(1)} h at ${PER_SECOND} requests a second, ` +
      "so that limit breaks first where all wish the same hour: the six hours within which a summary isn't late hold 1,080,000",
  );
}
