import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../temporary-folder.ts";

/** Writes files into a folder that goes when the test ends. */
export function temporaryPack(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeInto(folder, files);
  return folder;
}

/** Writes files below a folder. */
export function writeInto(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
