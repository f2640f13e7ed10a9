import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../make-folder.ts";
import { KEPT_FORMAT, keptFile, readKept, removeOldest, writeKept } from "./kept-files.ts";
import { plainDataIn, written } from "./plain-data.ts";
import type { Prepared } from "./prepared.ts";

/** Bases that are kept: a curator goes back and forth between a few. */
const KEPT = 6;
/** What a prepared base depends on beside its files. */
const CODE = ["../knowledge", "../answering"].map((folder) => join(import.meta.dirname, folder));

/**
 * Keeps prepared bases in a folder, each under the content of its files and of the code that prepared it. Whatever else
 * lies in the folder is safe from it.
 */
export interface PreparedCache {
  /** Undefined where it isn't kept, or can't be read. */
  read(version: string): Prepared | undefined;
  /** Where the folder can't be written to, that is told once: the base will be prepared again. */
  write(prepared: Prepared): void;
}

/** Folders that were reported as unusable; each is once, whoever opens it. */
const reported = new Set<string>();

/**
 * A cache in this folder, which is made when it is needed.
 * @param onBroken is told in words of a kept base, or of a folder, that can't be used
 */
export function preparedCache(folder: string, onBroken: (warning: string) => void = () => {}): PreparedCache {
  const tellUnusable = (error: Error) => {
    if (reported.has(folder)) return;
    reported.add(folder);
    onBroken(
      `The cache folder ${folder} can't be used (${error.message}); the knowledge is prepared anew at each start. ` +
        "Let the bot's user read and write there, or set CACHE_DIR to another folder",
    );
  };
  const fileOf = (version: string) => keptFile(folder, version, codeVersion());
  return {
    read(version) {
      const file = fileOf(version);
      try {
        const prepared = readKept(file, plainDataIn);
        if (isPrepared(prepared, version)) return prepared;
      } catch (error) {
        if (isOfFiles(error)) {
          if (error.code !== "ENOENT") tellUnusable(error);
          return undefined;
        }
      }
      onBroken(`The prepared knowledge in ${file} is damaged; it is prepared anew`);
      return undefined;
    },
    write(prepared) {
      try {
        makeFolder(folder);
        writeKept(fileOf(prepared.base.version), written(prepared));
        removeOldest(folder, KEPT);
      } catch (error) {
        // It will be prepared again.
        if (isOfFiles(error)) tellUnusable(error);
      }
    },
  };
}

/** Whether the system, or Node's permission model, refuses a file. */
function isOfFiles(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && "code" in error && ("syscall" in error || error.code === "ERR_ACCESS_DENIED");
}

/** By its outline alone: the checksum tells that it is what this code wrote. */
function isPrepared(value: unknown, version: string): value is Prepared {
  if (typeof value !== "object" || value === null || !("base" in value) || !("index" in value)) return false;
  const { base, index } = value;
  const isBase = typeof base === "object" && base !== null && "version" in base && base.version === version;
  return isBase && typeof index === "object" && index !== null;
}

let code: string | undefined;

function codeVersion(): string {
  if (code === undefined) {
    const hash = createHash("sha256").update(`${process.version} ${KEPT_FORMAT} `);
    for (const folder of CODE)
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
        const path = join(folder, name);
        if (statSync(path).isFile()) hash.update(`${name}\0`).update(readFileSync(path));
      }
    code = hash.digest("hex").slice(0, 12);
  }
  return code;
}
