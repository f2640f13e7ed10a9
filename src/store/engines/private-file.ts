import { closeSync, openSync } from "node:fs";

/**
 * Makes an empty file that its owner alone may read, where there is none; SQLite gives the files beside it the same rights. One
 * that is there stays as it is: whoever opened it to others meant it. Throws an Error of the file system.
 */
export function makePrivate(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}
