import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { AttestError } from "../../errors.ts";
import { EVENT } from "../../knowledge/pack-files.ts";

/** What is measured, and with what. */
interface MeasuredPlace {
  /** The pack's folder. */
  readonly pack: string;
  /** The folder of the questions. */
  readonly questions: string;
}

/** Where a pack's own questions stand. */
export function questionsOf(pack: string): string {
  return join(pack, "questions");
}

/**
 * A folder that holds an event is a pack, asked its own questions; any other holds questions: of the pack that is chosen, or
 * else of the one that it stands in, or else of the configured one.
 * @param folder undefined for the configured pack's own questions
 * @param chosen the pack that somebody chose for this run, by KNOWLEDGE_DIR
 */
export function measuredPlace(
  folder: string | undefined,
  configured: string,
  chosen: string | undefined,
): MeasuredPlace {
  if (folder === undefined) return { pack: configured, questions: questionsOf(configured) };
  if (isPack(folder)) return { pack: folder, questions: questionsOf(folder) };
  if (!existsSync(folder))
    throw new AttestError("EVAL", `There is no folder ${folder}. Name a pack, or a folder of questions`);
  return { pack: chosen || packAbove(folder) || configured, questions: folder };
}

function isPack(folder: string): boolean {
  return existsSync(join(folder, EVENT));
}

function packAbove(folder: string): string | undefined {
  const above = dirname(folder);
  if (isPack(above)) return above;
  return above === folder ? undefined : packAbove(above);
}
