import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { z } from "zod";
import { filesIn } from "./files-in.ts";
import { type PackFile, parseFile } from "./pack/document.ts";

/** What an event extends, and the folder of a pack where that stands. */
export const BASE = "base";

/** Where a pack tells of its event. */
export const EVENT = "event.yaml";

/** What a pack inherits that extends a base and has none of its own. */
const PROJECTS_BASE = join(import.meta.dirname, "../../knowledge", BASE);

/**
 * A pack's YAML files and those of the base that it extends, which have the same names wherever the base stands, in the
 * order of their names; undefined where there is no such folder.
 */
export function readFiles(folder: string): PackFile[] | undefined {
  const own = filesIn(folder);
  if (!own || !inheritsProjects(folder, own)) return own;
  const inherited = (filesIn(PROJECTS_BASE) ?? []).map(({ file, ...read }) => ({
    ...read,
    file: `${BASE}/${file}`,
    elsewhere: slashed(relative(folder, join(PROJECTS_BASE, file))),
  }));
  return [...inherited, ...own];
}

/** The folders that a pack is read from: its own, and that of the project's base where it inherits that. */
export function foldersOf(folder: string): string[] {
  return inheritsProjects(folder, filesIn(folder, /^event\.yaml$/) ?? []) ? [folder, PROJECTS_BASE] : [folder];
}

function inheritsProjects(folder: string, files: readonly PackFile[]): boolean {
  return !existsSync(join(folder, BASE)) && extendsBase(files);
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

/** Whether a pack's event inherits a base; false where its file is missing or broken. */
function extendsBase(files: readonly PackFile[]): boolean {
  const event = files.find(({ file }) => file === EVENT);
  const parsed = event && parseFile(event, z.looseObject({ extends: z.unknown() }));
  return parsed !== undefined && "value" in parsed && parsed.value.extends === BASE;
}

/** A hash of a pack's files: the same content has the same version. */
export function versionOf(files: readonly PackFile[]): string {
  const hash = createHash("sha256");
  for (const { file, text } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) hash.update(`${file}\0${text}\0`);
  return hash.digest("hex").slice(0, 12);
}
