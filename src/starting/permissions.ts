import { realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Config } from "../config.ts";

/** What the bot is made of, below the project's folder. */
const PROGRAM = ["package.json", ".env", "src", "commands", "knowledge", "node_modules"];
/** What an address of PostgreSQL may name files by. */
const CERTIFICATES = ["sslcert", "sslkey", "sslrootcert"];

/** What Linux tells of a process, for its metrics. */
const OWN_PROCESS = ["/proc/self/fd", "/proc/self/limits", "/proc/self/status"];

/** Beside the configuration, what the bot's rights depend on. */
export interface Place {
  /** The project's folder. */
  readonly root: string;
  /** What relative paths of the configuration start from. */
  readonly workingFolder: string;
  /** Where Node keeps what it compiled; undefined where it keeps nothing. */
  readonly compileCache: string | undefined;
}

/**
 * The flags by which Node's permission model leaves the bot what it needs: to read itself and its pack, to write its
 * database's folder and its caches, the network, the addon that draws pictures, and its own threads; no other file, no other program.
 */
export function permissionFlags(
  { pack, languages, databasePath, databaseUrl, metricsPort }: Config,
  { root, workingFolder, compileCache }: Place,
): string[] {
  const from = (path: string) => resolve(workingFolder, path);
  const isFile = databaseUrl === undefined && databasePath !== undefined && databasePath !== ":memory:";
  // With a file's name alone Node refuses its folder, and so SQLite's own files beside it.
  const written = [pack.cache, compileCache, isFile ? dirname(databasePath) : undefined].flatMap((path) =>
    path === undefined ? [] : wholeFolder(from(path)),
  );
  const read = [
    ...PROGRAM.map((path) => join(root, path)),
    ...[".env", pack.folder, ...(languages === undefined ? [] : [languages]), ...certificatesIn(databaseUrl)].map(from),
    ...(metricsPort === undefined ? [] : OWN_PROCESS),
  ];
  return [
    "--permission",
    "--allow-addons",
    "--allow-worker",
    "--allow-net",
    // Node warns of each flag that weakens the model, and that the one for the network is new.
    ...["PERM0001", "PERM0006", "ExperimentalWarning"].map((kind) => `--disable-warning=${kind}`),
    ...inOrder([...read.flatMap(wholeFolder), ...written]).map((path) => `--allow-fs-read=${path}`),
    ...inOrder(written).map((path) => `--allow-fs-write=${path}`),
  ];
}

function certificatesIn(databaseUrl: string | undefined): string[] {
  const asked = databaseUrl === undefined ? undefined : URL.parse(databaseUrl)?.searchParams;
  return CERTIFICATES.flatMap((name) => asked?.get(name) ?? []);
}

/** Node refuses a folder that it is given after one below it. */
function inOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort((a, b) => a.length - b.length);
}

/** A path and all below it, also where a link leads; it needn't be there yet. */
function wholeFolder(path: string): string[] {
  return [...new Set([path, real(path)])].flatMap((one) => [one, `${join(one, sep)}*`]);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
