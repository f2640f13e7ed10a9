import { renameSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder } from "../temporary-folder.ts";

/** A pack whose files are exchanged all at once. */
export interface ExchangedPack {
  readonly folder: string;
  /** Puts another pack's files in their place. */
  put(pack: { readonly folder: string }): void;
}

/**
 * A link that leads to one pack after another. The bot watches the files that it leads to at first, which nobody
 * touches; that the link leads elsewhere it notices within a second, and so `/reload` comes first right after.
 */
export function exchangedPack(first: { readonly folder: string }): ExchangedPack {
  const place = temporaryFolder();
  const folder = join(place, "pack");
  const put: ExchangedPack["put"] = (pack) => {
    const next = join(place, "next");
    symlinkSync(resolve(pack.folder), next);
    renameSync(next, folder);
  };
  put(first);
  return { folder, put };
}
