import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Writes files into a folder that goes when the test ends. */
export function temporaryPack(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "attest-pack-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
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
