import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Client } from "pg";
import { inject } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

/** Both engines by name, each with a way to get the place of a new, empty store. */
export const engines: [name: string, newPlace: () => Promise<string>][] = [
  ["SQLite", async () => newFile()],
  ["PostgreSQL", newDatabase],
];

/** A path for a SQLite file that isn't there yet; deleted when the test ends. */
export function newFile(): string {
  return join(temporaryFolder(), "attest.db");
}

/** The address of a new, empty database. */
export async function newDatabase(): Promise<string> {
  const address = new URL(inject("postgres"));
  const name = `attest_${randomBytes(6).toString("hex")}`;
  const client = new Client({ connectionString: address.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  address.pathname = `/${name}`;
  return address.href;
}
