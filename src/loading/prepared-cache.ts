import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Prepared } from "./prepared.ts";

/** Bases that are kept: a curator goes back and forth between a few. */
const KEPT = 6;
/** What a prepared base depends on beside its files. */
const CODE = ["../knowledge", "../answering"].map((folder) => join(import.meta.dirname, folder));

/** Keeps prepared bases in a folder, each under the content of its files and of the code that prepared it. */
export interface PreparedCache {
  /** Undefined where it isn't kept, or can't be read. */
  read(version: string): Prepared | undefined;
  /** Does nothing where the folder can't be written: the base will be prepared again. */
  write(prepared: Prepared): void;
}

/** A cache in this folder, which is made when it is needed. */
export function preparedCache(folder: string): PreparedCache {
  const fileOf = (version: string) => join(folder, `${version}-${codeVersion()}.bin`);
  return {
    read(version) {
      try {
        return deserialize(readFileSync(fileOf(version)));
      } catch {
        return undefined;
      }
    },
    write(prepared) {
      const file = fileOf(prepared.base.version);
      const draft = `${file}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(draft, serialize(prepared));
        renameSync(draft, file);
        removeOldest(folder);
      } catch {
        // It will be prepared again; a draft left behind goes as the oldest file.
      }
    },
  };
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const byAge = files.map((file) => ({ file, at: statSync(file).mtimeMs })).sort((a, b) => b.at - a.at);
  for (const { file } of byAge.slice(KEPT)) rmSync(file, { force: true });
}

let code: string | undefined;

function codeVersion(): string {
  if (code === undefined) {
    const hash = createHash("sha256").update(process.version);
    for (const folder of CODE)
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
        const path = join(folder, name);
        if (statSync(path).isFile()) hash.update(`${name}\0`).update(readFileSync(path));
      }
    code = hash.digest("hex").slice(0, 12);
  }
  return code;
}
