import { z } from "zod";
import { BASE } from "../pack-files.ts";
import {
  asidesSchema,
  baseConceptsSchema,
  baseEntrySchema,
  claimsSchema,
  conceptsSchema,
  countedSchema,
  entryDropSchema,
  entryExtensionSchema,
  entryListSchema,
  feelingSchema,
  fittingSchema,
  framesSchema,
  proposalsSchema,
  verifyingSchema,
  wishesSchema,
} from "./base-schema.ts";
import { conversationSchema, entitiesSchema, entrySchema, eventSchema, factsSchema, sourceSchema } from "./schema.ts";

/** Where the schemas stand in a pack. */
export const SCHEMA_FOLDER = ".schema";

const SCHEMAS = {
  event: eventSchema,
  facts: factsSchema,
  entities: entitiesSchema,
  concepts: conceptsSchema,
  source: sourceSchema,
  entry: z.union([entrySchema, entryExtensionSchema, entryDropSchema, entryListSchema]),
  conversation: conversationSchema,
  claims: claimsSchema,
  counted: countedSchema,
  "base-concepts": baseConceptsSchema,
  "base-entry": baseEntrySchema,
  feeling: feelingSchema,
  verifying: verifyingSchema,
  asides: asidesSchema,
  frames: framesSchema,
  fitting: fittingSchema,
  wishes: wishesSchema,
  proposals: proposalsSchema,
};
type SchemaName = keyof typeof SCHEMAS;

const HEADER = /^# yaml-language-server: \$schema=.*\n/;

/** The JSON Schemas of a pack's files by file name, made from the same zod schemas that the check uses. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
    ]),
  );
}

/**
 * A pack's file with the line that tells editors its schema at the top, once; unchanged where no schema is for it.
 * @param file path relative to the pack's folder, with forward slashes
 */
export function withSchemaHeader(file: string, text: string): string {
  const name = schemaFor(file);
  if (!name) return text;
  const up = "../".repeat(file.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${name}.json\n${text.replace(HEADER, "")}`;
}

function schemaFor(file: string): SchemaName | undefined {
  if (file.startsWith(`${BASE}/concepts/`)) return "base-concepts";
  if (file.startsWith(`${BASE}/smalltalk/`) || file.startsWith(`${BASE}/unknown/`)) return "base-entry";
  if (file.startsWith(`${BASE}/feelings/`)) return "feeling";
  if (file === `${BASE}/verifying.yaml`) return "verifying";
  if (file === `${BASE}/asides.yaml`) return "asides";
  if (file === `${BASE}/frames.yaml`) return "frames";
  if (file === `${BASE}/fitting.yaml`) return "fitting";
  if (file === `${BASE}/wishes.yaml`) return "wishes";
  if (file === `${BASE}/proposals.yaml`) return "proposals";
  if (file === `${BASE}/counted.yaml`) return "counted";
  if (file.startsWith("entries/")) return "entry";
  if (file.startsWith("conversations/") || file.startsWith(`${BASE}/conversations/`)) return "conversation";
  if (file.startsWith("claims/")) return "claims";
  if (file.startsWith("sources/")) return "source";
  const name = file.replace(/\.yaml$/, "");
  return (["event", "facts", "entities", "concepts", "counted"] as const).find((one) => one === name);
}
