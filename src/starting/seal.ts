import { getCompileCacheDir } from "node:module";
import { resolve } from "node:path";
import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import { loadEnvironmentFile } from "./environment-file.ts";
import { permissionFlags } from "./permissions.ts";

/** Puts the bot in this process's place, under Node's permission model: the same process id, so that signals reach it. */
try {
  const ownNames = loadEnvironmentFile();
  const root = resolve(import.meta.dirname, "../..");
  const flags = permissionFlags(loadConfig(process.env, ownNames), {
    root,
    workingFolder: process.cwd(),
    compileCache: getCompileCacheDir(),
  });
  const program = ["--import", resolve(root, "src/compile-cache.mjs"), resolve(root, "src/main.ts")];
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...flags, ...program], process.env);
  throw new AttestError("SEAL", 'This Node can\'t put the bot in its own place. Use "npm run start:unsealed".');
} catch (error) {
  console.error(error instanceof AttestError ? error.message : error);
  process.exit(2);
}
