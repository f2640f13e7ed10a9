import { spawn } from "node:child_process";
import { chmodSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { isOpen } from "../../src/tools/bench/processes/embedded-postgres.ts";
import { finish } from "../tools/run-tool.ts";

/** What a run of the tests needs of the project. */
const CLONED = [
  "package.json",
  "vitest.config.ts",
  "src",
  "test/set-up.ts",
  "test/pack-places.ts",
  "test/store",
  "test/temporary-folder.ts",
  "test/tools",
];
const TEST = `import { expect, it } from "vitest";
import { newDatabase } from "./store/engines.ts";
it("has a database", async () => expect(await newDatabase()).toMatch(/^postgres:/));`;

/** Files under a second name: there in a moment as a copy is in a minute, and reached by no other way than through the new folder. */
function linkAll(from: string, to: string): void {
  mkdirSync(to);
  for (const found of readdirSync(from, { withFileTypes: true })) {
    // Caches, which the run writes to.
    if (found.name.startsWith(".") && from === "node_modules") continue;
    if (found.isDirectory()) linkAll(join(from, found.name), join(to, found.name));
    else linkSync(join(from, found.name), join(to, found.name));
  }
}

it("starts PostgreSQL as root below a folder that is closed to others", async ({ skip }) => {
  if (process.getuid?.() !== 0) skip("only root starts PostgreSQL as another user");
  mkdirSync("data", { recursive: true });
  const clone = mkdtempSync(join("data", "closed-"));
  onTestFinished(() => rmSync(clone, { recursive: true }));
  chmodSync(clone, 0o700);
  for (const path of CLONED) cpSync(path, join(clone, path), { recursive: true });
  linkAll("node_modules", join(clone, "node_modules"));
  expect(isOpen(join(clone, "node_modules"))).toBe(false);
  writeFileSync(join(clone, "test/closed.test.ts"), TEST);
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const vitest = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "test/closed.test.ts"], {
    cwd: clone,
    env: { PATH, NODE_COMPILE_CACHE },
  });
  const { code, stdout, stderr } = await finish(vitest, "");
  expect(code, stdout + stderr).toBe(0);
});
