import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../temporary-folder.ts";

/** A copy of a pack that the test may change; it is deleted when the test ends. */
export interface CopiedPack {
  readonly folder: string;
  /** Replaces the first occurrence of `find` in a file; throws where there is none, so that a test can't pass in vain. */
  edit(file: string, find: string, replacement: string): void;
  replaceAll(file: string, pattern: RegExp, replacement: string): void;
  write(file: string, text: string): void;
  remove(file: string): void;
}

/** Copies a pack, by default the invented flood. */
export function copyPack(from = "test/packs/flood"): CopiedPack {
  const folder = temporaryFolder();
  cpSync(from, folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    write,
    remove: (file) => rmSync(join(folder, file)),
    replaceAll(file, pattern, replacement) {
      write(file, readFileSync(join(folder, file), "utf8").replaceAll(pattern, replacement));
    },
    edit(file, find, replacement) {
      const text = readFileSync(join(folder, file), "utf8");
      if (!text.includes(find)) throw new Error(`${file} doesn't hold “${find}”`);
      write(
        file,
        text.replace(find, () => replacement),
      );
    },
  };
}
