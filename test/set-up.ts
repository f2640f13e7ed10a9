import { once } from "node:events";
import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { createPreparer } from "../src/loading/prepare-elsewhere.ts";
import { type PostgresServer, startPostgres } from "../src/tools/bench/processes/start-postgres.ts";
import { shippedPlace } from "./pack-places.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the address of a new, empty database is had: a PostgreSQL starts for whoever comes first. */
    postgres: string;
  }
}

/** Offers one PostgreSQL to a whole run of the tests, and learns once from the shipped pack, which is kept for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<PostgresServer> | undefined;
  const databases = createServer((_, response) => {
    started ??= startPostgres();
    started
      .then((server) => server.createDatabase())
      .then(
        (address) => response.end(address),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  }).listen(0, "127.0.0.1");
  await Promise.all([once(databases, "listening"), learn()]);
  const address = databases.address();
  project.provide("postgres", `http://127.0.0.1:${typeof address === "object" && address?.port}`);
  return async () => {
    databases.close();
    await (await started)?.stop();
  };
}

/** In another thread, whose memory is given back. */
async function learn(): Promise<void> {
  const preparer = createPreparer(shippedPlace(), { onLearned() {} });
  await preparer.prepare();
  await preparer.stop();
}
