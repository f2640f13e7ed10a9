import { buildBase } from "../base.ts";
import type { KnowledgeBase } from "../model.ts";
import { readFiles } from "../pack-files.ts";
import { verify } from "../rules/verify.ts";
import type { PackFile } from "./document.ts";
import { type Pack, type PackWays, parsePack } from "./pack.ts";
import { KnowledgeError, type Problem } from "./problem.ts";

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
  ways: PackWays = {},
): { base?: KnowledgeBase; pack?: Pack; problems: Problem[] } {
  if (!files) {
    return {
      problems: [
        {
          file: folder,
          line: 0,
          message: "There is no such folder",
          remedy: "Set KNOWLEDGE_DIR to the event pack's folder",
        },
      ],
    };
  }
  const { pack, problems } = parsePack(files, ways);
  if (!pack) return { problems };
  const found = verify(pack, ways.keyOf);
  return found.length > 0 ? { problems: found } : { base: buildBase(pack, files), pack, problems: [] };
}
