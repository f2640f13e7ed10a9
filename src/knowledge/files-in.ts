import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { PackFile } from "./pack/document.ts";

/** Editors' locks, swap files and drafts, and folders such as .git: no file of the pack has such a name. */
const HIDDEN = /^\./;
const YAML = /\.ya?ml$/;

/** What lies in a pack's folder. */
interface Found {
  /** Paths from the folder, with forward slashes, in the order of their names. */
  readonly files: readonly string[];
  /** The folder itself and those below it, as they are reached. */
  readonly folders: readonly string[];
  /** Files without a text, each with what is wrong with it. */
  readonly unread: readonly PackFile[];
}

/**
 * The YAML files of a folder and of those below it, by name; undefined where there is no such folder. One that can't be
 * read as text comes with what is wrong with it. Hidden ones are left out.
 */
export function filesIn(folder: string, names = YAML): PackFile[] | undefined {
  if (!statOf(folder)?.isDirectory()) return undefined;
  const { files, unread } = walk(folder, names);
  const read = files.flatMap((file) => readFile(folder, file) ?? []);
  return [...read, ...unread].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A folder and all folders below it that may hold files of a pack; none where there is no such folder. */
export function foldersBelow(folder: string): readonly string[] {
  return statOf(folder)?.isDirectory() ? walk(folder, YAML).folders : [];
}

function walk(top: string, names: RegExp): Found {
  const files: string[] = [];
  const folders: string[] = [];
  const unread: PackFile[] = [];
  const named = (path: string) => relative(top, path).split(sep).join("/");
  const enter = (folder: string, above: readonly string[]) => {
    folders.push(folder);
    let found: readonly Dirent[];
    try {
      found = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      if (isGone(error)) return;
      unread.push({ file: named(folder) || ".", text: "", fault: notReadable("folder", error) });
      return;
    }
    for (const each of found) {
      const { name } = each;
      if (HIDDEN.test(name)) continue;
      const path = join(folder, name);
      const isNamed = names.test(name);
      const kind = each.isSymbolicLink() ? statOf(path) : each;
      if (kind?.isDirectory()) {
        if (isNamed) unread.push({ file: named(path), text: "", fault: FOLDER });
        else if (!above.includes(realOf(path))) enter(path, [...above, realOf(path)]);
      } else if (isNamed && kind?.isFile()) files.push(named(path));
      else if (isNamed) unread.push({ file: named(path), text: "", fault: NO_FILE });
    }
  };
  enter(top, [realOf(top)]);
  return { files, folders, unread };
}

/** Undefined where it has gone since it was found. */
function readFile(folder: string, file: string): PackFile | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    return isGone(error) ? undefined : { file, text: "", fault: notReadable("file", error) };
  }
  if (!isUtf8(bytes) || bytes.includes(0)) return { file, text: "", fault: NOT_UTF8 };
  // Some editors put a mark in front, which is no part of the text.
  return { file, text: bytes.toString("utf8").replace(/^\uFEFF/, "") };
}

type Fault = NonNullable<PackFile["fault"]>;

const FOLDER: Fault = {
  message: "This is a folder, and has a file's name",
  remedy: "Give it a name without .yaml at the end",
};
const NO_FILE: Fault = {
  message: "This is no file that can be read: a link that leads nowhere, for one",
  remedy: "Put the file here, or take this away",
};
const NOT_UTF8: Fault = {
  message: "The file isn't text in UTF-8",
  remedy: "Save it anew with the encoding UTF-8, which every editor offers",
};

function notReadable(what: "file" | "folder", error: unknown): Fault {
  return {
    message: `The ${what} can't be read (${codeOf(error)})`,
    remedy: "Give whoever runs the bot the right to read it",
  };
}

/** Undefined where nothing is there, nothing at the end of a link, or nothing that may be looked at. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    codeOf(error);
    return undefined;
  }
}

/** Where a path leads; the path itself where it has gone meanwhile. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    codeOf(error);
    return path;
  }
}

function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

/** The system's word for what happened. Throws on what the system didn't say. */
function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
