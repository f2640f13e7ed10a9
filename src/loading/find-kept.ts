import type { PackFile } from "../knowledge/pack/document.ts";
import { readFiles, versionOf } from "../knowledge/pack-files.ts";
import type { PackPlace } from "./pack-place.ts";
import type { Prepared } from "./prepared.ts";
import { type PreparedCache, preparedCache } from "./prepared-cache.ts";

/** What stands in a pack's place. */
export interface Found {
  /** Undefined where there is no such folder. */
  readonly files: readonly PackFile[] | undefined;
  readonly cache: PreparedCache | undefined;
  /** What was kept of the same files. */
  readonly kept: Prepared | undefined;
}

/** Reads a pack's files, and what was kept of the same ones. */
export function findKept({ folder, cache: keptIn }: PackPlace, warn?: (warning: string) => void): Found {
  const cache = keptIn === undefined ? undefined : preparedCache(keptIn, warn);
  const files = readFiles(folder);
  return { files, cache, kept: files && cache?.read(versionOf(files)) };
}
