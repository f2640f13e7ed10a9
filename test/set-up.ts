import type { TestProject } from "vitest/node";
import { createPreparer } from "../src/loading/prepare-elsewhere.ts";
import { startPostgres } from "../src/tools/bench/processes/start-postgres.ts";
import { shippedPlace } from "./pack-places.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a database in which tests may create others. */
    postgres: string;
  }
}

/** Starts one PostgreSQL for a whole run of the tests, and learns once from the shipped pack, which is kept for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server] = await Promise.all([startPostgres(), learn()]);
  project.provide("postgres", await server.createDatabase());
  return () => server.stop();
}

/** In another thread, whose memory is given back. */
async function learn(): Promise<void> {
  const preparer = createPreparer(shippedPlace(), { onLearned() {} });
  await preparer.prepare();
  await preparer.stop();
}
