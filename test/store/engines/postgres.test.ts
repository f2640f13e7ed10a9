import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { postgresPool } from "../../../src/store/engines/postgres-pool.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { newDatabase } from "../engines.ts";

async function failure(address: string): Promise<unknown> {
  return openStore(address).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Cuts all connections to a database from the server's side. */
async function dropConnections(address: string): Promise<void> {
  const client = new Client({ connectionString: await newDatabase() });
  await client.connect();
  const database = new URL(address).pathname.slice(1);
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [database]);
  await client.end();
}

describe("openStore on PostgreSQL", () => {
  it("migrates an empty database once, when several processes start together", async () => {
    const address = await newDatabase();
    const stores = await Promise.all([openStore(address), openStore(address), openStore(address)]);
    await stores[0].setNote("a", "1");
    expect(await stores[2].note("a")).toBe("1");
    for (const store of stores) await store.close();
  });

  it("says what to do where nothing listens, without the password", async () => {
    expect(await failure("postgres://attest:secret@127.0.0.1:1/attest")).toMatchObject({
      code: "unreachable",
      message: expect.stringMatching(
        /^Store postgres:\/\/127\.0\.0\.1:1\/attest: (?!.*secret).*See that PostgreSQL runs/,
      ),
    });
  });

  it.each([
    ["password", (url: URL) => Object.assign(url, { password: "wrong" })],
    ["database", (url: URL) => Object.assign(url, { pathname: "/nowhere" })],
  ])("says what to do where the %s is wrong", async (_, change) => {
    const url = change(new URL(await newDatabase()));
    expect(await failure(url.href)).toMatchObject({
      code: "refused",
      message: expect.stringContaining("DATABASE_URL"),
    });
  });

  it("refuses tables that a newer version has written", async () => {
    const address = await newDatabase();
    await (await openStore(address)).close();
    const client = new Client({ connectionString: address });
    await client.connect();
    await client.query("insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')");
    await client.end();
    expect(await failure(address)).toMatchObject({ code: "newer" });
  });

  it("goes on after the server has dropped its connections", async () => {
    const address = await newDatabase();
    const store = await openStore(address);
    await store.setNote("a", "1");
    await dropConnections(address);
    const again = (): Promise<string | undefined> => store.note("a").catch(again);
    expect(await again()).toBe("1");
    await store.close();
  });
});

/** Resolves once the pool has put new connections in the place of the broken ones. */
async function answers(pool: ReturnType<typeof postgresPool>): Promise<void> {
  const client = await pool.connect();
  const answered = await client.query("select 1", []).then(
    () => true,
    () => false,
  );
  client.release();
  if (!answered) await answers(pool);
}

describe("a connection of the pool", () => {
  it("that breaks while it is checked out refuses what is asked of it, and the process goes on", async () => {
    const address = await newDatabase();
    const pool = postgresPool(address, "here", { connectMs: 10_000, answerMs: 10_000 });
    const client = await pool.connect();
    await dropConnections(address);
    const untilRefused = (): Promise<unknown> => client.query("select 1", []).then(untilRefused, (error) => error);
    expect(await untilRefused()).toMatchObject({ name: "StoreError" });
    client.release();
    await answers(pool);
    await pool.end();
  });
});
