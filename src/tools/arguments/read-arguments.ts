import { type ParseArgsConfig, parseArgs } from "node:util";
import { AttestError } from "../../errors.ts";

/**
 * A tool's options, as `parseArgs` reads them; `--help` prints the usage and ends the process.
 * @param usage what may be written after the tool's name, and what it does
 * @throws AttestError with the usage, where an option is unknown or lacks its value
 */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  const options = process.argv.slice(2, endOfOptions(process.argv));
  if (options.includes("--help") || options.includes("-h")) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new AttestError("ARGUMENTS", `${error.message}\n\n${usage}`, { cause: error });
  }
}

function endOfOptions(written: readonly string[]): number {
  const at = written.indexOf("--", 2);
  return at === -1 ? written.length : at;
}
