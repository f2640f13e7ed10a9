import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** A file ready to be sent to a browser. */
export interface StaticFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file below the root, or says undefined: for a path that leads out of the root (by dots or by a symbolic
 * link), for a kind of file no page needs, and for one that isn't there.
 */
export async function readBelow(root: string, path: string): Promise<StaticFile | undefined> {
  const contentType = contentTypes[extname(path)];
  if (!contentType || path.includes("\0")) return undefined;
  try {
    const realRoot = await realpath(root);
    const realFile = await realpath(join(realRoot, path));
    if (!realFile.startsWith(realRoot + sep)) return undefined;
    return { contentType, bytes: await readFile(realFile) };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR", "EISDIR"].includes(String(error.code));
}
