import type { TestProject } from "vitest/node";
import { startPostgres } from "../../src/tools/bench/processes/start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a database in which tests may create others. */
    postgres: string;
  }
}

/** Starts one PostgreSQL for a whole run of the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide("postgres", await server.createDatabase());
  return () => server.stop();
}
