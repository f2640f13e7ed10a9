import { readFileSync } from "node:fs";
import { config as loadWithDotenv } from "dotenv";
import { ConfigError } from "../config.ts";

/** What may stand in a line of its own: nothing, a comment, or the start of a setting. */
const IN_ORDER = /^\s*(?:#|$|(?:export\s+)?[\w.-]+(?:\s*=|:\s))/;
/** A quoted value may hold lines of any kind. */
const QUOTED = /^\s*(?:export\s+)?[\w.-]+(?:\s*=|:\s)\s*(["'`])(?:\\.|(?!\1)[^\\])*\1/gm;
const NAME = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\b/;

/**
 * Adds the settings of `.env` in the working folder to the environment and returns their names; none where there is no such
 * file. Throws a ConfigError that names each line which sets nothing: it would be left out without a word.
 */
export function loadEnvironmentFile(): string[] {
  const problems = strayLines(textOf(".env"));
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.keys(loadWithDotenv({ quiet: true }).parsed ?? {});
}

/** What is wrong with the lines of an environment file; what stands behind a name may be secret and isn't repeated. */
export function strayLines(text: string): string[] {
  const lines = text.replace(QUOTED, (value) => value.replace(/[^\n]+/g, "A=")).split("\n");
  return lines.flatMap((line, i) =>
    IN_ORDER.test(line)
      ? []
      : [`.env, line ${i + 1}: sets nothing; write ${NAME.exec(line)?.[1] ?? "NAME"}=value, or # before a comment`],
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    // As little is there to be loaded.
    return "";
  }
}
