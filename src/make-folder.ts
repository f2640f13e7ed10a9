import { mkdirSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Makes a folder and those above it, where they aren't there.
 * @throws Error of the file system; also below `/proc`, where nothing can be made and Node itself would try for ever
 */
export function makeFolder(folder: string): void {
  // There Linux answers “no such folder” whatever is made, and Node would go on making the folder above it.
  const isOfSystem = /^\/proc(?:\/|$)/.test(resolve(folder));
  mkdirSync(folder, { recursive: !isOfSystem });
}
