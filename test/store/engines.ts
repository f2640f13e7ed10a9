import { join } from "node:path";
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
  const response = await fetch(inject("postgres"));
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return answer;
}
