import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

/**
 * `npm run check -- [FOLDER]` starts this: with a folder, or KNOWLEDGE_DIR, that pack alone is checked; else the whole
 * project: types, lint, architecture, the shipped pack and its accuracy.
 */
const given = process.argv.slice(2);
const { positionals } = parseArgs({ args: given, allowPositionals: true, options: { thorough: { type: "boolean" } } });
if (positionals.length > 0 || process.env.KNOWLEDGE_DIR?.trim()) await import("./check.ts");
else {
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", ["run", "check:project", "--", ...given], { stdio: "inherit", shell });
  process.exitCode = status ?? 1;
}
