import { mkdirSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Makes a folder and those above it, where they aren't there.
 * @throws Error of the file system; also below `/proc`, where nothing can be made and Node itself would try for ever
 */
export function makeFolder(folder: string): void {
  // Linux alone says “no such folder” there, of each folder that is to be made, however often the one above it is found.
  const isOfSystem = /^\/proc(?:\/|$)/.test(resolve(folder));
  mkdirSync(folder, { recursive: !isOfSystem });
}
