import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const script = join(import.meta.dirname, "claiming-process.ts");

it("gives each claim to one of three processes that start on a new file together", async () => {
  const folder = mkdtempSync(join(tmpdir(), "attest-race-"));
  const path = join(folder, "attest.db");
  const run = (by: string) => promisify(execFile)(process.execPath, [script, path, by, "200"]);
  const outputs = await Promise.all([run("a"), run("b"), run("c")]);
  const won = outputs.flatMap(({ stdout }): string[] => JSON.parse(stdout));
  expect(won).toHaveLength(200);
  expect(new Set(won).size).toBe(200);
  rmSync(folder, { recursive: true });
}, 20_000);
