import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import { readArguments } from "./arguments/read-arguments.ts";
import { idFromName, keepText, keptText, readSourceText, sourceFile } from "./packs/source-file.ts";

const USAGE = 'Use: npm run source -- add FILE [--id ID] [--title "TITLE"]';

/**
 * `npm run source -- add FILE`: writes a source's particulars and fingerprint into the pack. The text is kept beside them,
 * for the check alone, where no repository takes it up.
 */
function main(): void {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { id: { type: "string" }, title: { type: "string" } },
  });
  const [verb, file] = positionals;
  if (verb !== "add" || file === undefined) throw new AttestError("SOURCE", USAGE);
  const text = readSourceText(file);
  const id = values.id ?? idFromName(file);
  const { folder } = loadConfig(process.env).pack;
  const target = join(folder, "sources", `${id}.yaml`);
  if (existsSync(target))
    throw new AttestError("SOURCE", `${target} exists. Choose another id with --id, or delete it first`);
  const { file: particulars, runs } = sourceFile(id, values.title ?? id, text);
  keepText(folder, id, text);
  writeFileSync(target, particulars);
  console.log(
    `${target} holds the fingerprint of ${runs} runs of words. Complete its title, publisher, url and date.\n` +
      `${keptText(folder, id)} keeps the text on this machine: it isn't passed on.`,
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
