import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import { withSchemaHeader } from "../knowledge/pack/editor-schemas.ts";
import { makeFingerprint } from "../knowledge/sources/fingerprint.ts";

const HASHES_A_LINE = 12;
const USAGE = 'Use: npm run source -- add FILE [--id ID] [--title "TITLE"]';

/** `npm run source -- add FILE`: writes a source's particulars and fingerprint into the pack; the text stays outside. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { id: { type: "string" }, title: { type: "string" } },
  });
  const [verb, file] = positionals;
  if (verb !== "add" || file === undefined) throw new AttestError("SOURCE", USAGE);
  if (!existsSync(file)) throw new AttestError("SOURCE", `There is no file ${file}. ${USAGE}`);
  const id =
    values.id ??
    basename(file, extname(file))
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-");
  const target = join(loadConfig(process.env).pack.folder, "sources", `${id}.yaml`);
  if (existsSync(target))
    throw new AttestError("SOURCE", `${target} exists. Choose another id with --id, or delete it first`);

  const { run, hashes } = makeFingerprint(readFileSync(file, "utf8"));
  const words = hashes.split(" ");
  const lines = Array.from({ length: Math.ceil(words.length / HASHES_A_LINE) }, (_, i) =>
    words.slice(i * HASHES_A_LINE, (i + 1) * HASHES_A_LINE).join(" "),
  );
  const particulars = stringify({ id, title: { en: values.title ?? id } });
  const fingerprint = `fingerprint:\n  run: ${run}\n  hashes: >-\n${lines.map((line) => `    ${line}\n`).join("")}`;
  writeFileSync(target, withSchemaHeader(`sources/${id}.yaml`, particulars + fingerprint));
  console.log(
    `${target} holds the fingerprint of ${words.length} runs of words. Complete its title, publisher, url and date.`,
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
