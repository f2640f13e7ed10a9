import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { buildBase } from "../base.ts";
import type { KnowledgeBase } from "../model.ts";
import { verify } from "../rules/verify.ts";
import type { wordingKey } from "../rules/wordings.ts";
import type { PackFile, parseFile } from "./document.ts";
import { filesIn } from "./load-files.ts";
import { extendsBase, type Pack, parsePack } from "./pack.ts";
import { KnowledgeError, type Problem } from "./problem.ts";
import { BASE } from "./schema.ts";

/** Other ways to the very same, for who reads much again. */
export interface PackWays {
  readonly parse?: typeof parseFile;
  readonly keyOf?: typeof wordingKey;
}

/** What a pack inherits that extends a base and has none of its own. */
const PROJECTS_BASE = join(import.meta.dirname, "../../../knowledge", BASE);

/** Reads, parses and verifies a pack's folder. Throws a KnowledgeError that holds all problems at once. */
export function loadBase(folder: string): KnowledgeBase {
  const { base, problems } = readPack(folder);
  if (!base) throw new KnowledgeError(problems);
  return base;
}

/**
 * As `loadBase`, but returns the problems, or the base together with the pack that it was built from.
 * @param files what `readFiles` found in the folder, where the caller has them already
 */
export function readPack(
  folder: string,
  files: readonly PackFile[] | undefined = readFiles(folder),
  { parse, keyOf }: PackWays = {},
): { base?: KnowledgeBase; pack?: Pack; problems: Problem[] } {
  if (!files) {
    return {
      problems: [
        {
          file: folder,
          line: 1,
          message: "There is no such folder",
          remedy: "Set KNOWLEDGE_DIR to the event pack's folder",
        },
      ],
    };
  }
  const { pack, problems } = parsePack(files, parse);
  if (!pack) return { problems };
  const found = verify(pack, keyOf);
  return found.length > 0 ? { problems: found } : { base: buildBase(pack, files), pack, problems: [] };
}

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
