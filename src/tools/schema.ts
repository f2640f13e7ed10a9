import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadConfig } from "../config.ts";
import { editorSchemas, SCHEMA_FOLDER, withSchemaHeader } from "../knowledge/pack/editor-schemas.ts";
import { readFiles } from "../knowledge/pack-files.ts";

/** `npm run schema`: writes the JSON Schemas for editors, and names each file's schema at its top. Twice changes nothing. */
const folder = loadConfig(process.env).pack.folder;
const schemas = editorSchemas();
mkdirSync(join(folder, SCHEMA_FOLDER), { recursive: true });
for (const [name, schema] of schemas) writeFileSync(join(folder, SCHEMA_FOLDER, name), schema);

let changed = 0;
for (const { file, text, elsewhere, fault } of readFiles(folder) ?? []) {
  if (elsewhere !== undefined || fault) continue;
  const headed = withSchemaHeader(file, text);
  if (headed === text) continue;
  writeFileSync(join(folder, file), headed);
  changed++;
}
console.log(`${join(folder, SCHEMA_FOLDER)} holds ${schemas.size} schemas; ${changed} files now name theirs.`);
