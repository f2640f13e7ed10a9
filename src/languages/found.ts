import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { writing as ar } from "./ar/writing.ts";
import { writing as en } from "./en/writing.ts";
import type { FurtherLanguage, Language, Writing } from "./language.ts";

/** A language's files, as they were found. */
interface Found {
  readonly writing: Writing;
  /** Its sentences, as far as they are translated. */
  readonly texts: object;
}

const SHIPPED: ReadonlyMap<string, Writing> = new Map([
  ["en", en],
  ["ar", ar],
]);
const CODE = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

/**
 * Languages are looked for in this folder and in that of the operator: a folder each, named by its code, with `writing.ts` and
 * `texts.ts`. This is done as the program starts, since the schemas of packs name every language.
 */
const further = new Map<FurtherLanguage, Found>();
for (const root of [import.meta.dirname, ...ofOperator()])
  for (const name of readdirSync(root))
    if (isFurther(name) && existsSync(join(root, name, "writing.ts"))) further.set(name, await read(join(root, name)));

/** Every language that the bot can speak, English first. */
export const LANGUAGES: readonly Language[] = ["en", "ar", ...further.keys()];

/** Those beside English: what a pack has in them is read apart. */
export const BESIDE_ENGLISH = LANGUAGES.filter((language) => language !== "en");

/** Those that are files alone. */
export const FURTHER_LANGUAGES: readonly FurtherLanguage[] = [...further.keys()];

/** How a language writes figures and dates. */
export function writingOf(language: Language): Writing {
  return SHIPPED.get(language) ?? foundOf(language)?.writing ?? en;
}

/** The sentences of a further language, as far as they are translated. */
export function furtherTexts(language: FurtherLanguage): object {
  return further.get(language)?.texts ?? {};
}

function foundOf(language: Language): Found | undefined {
  return isFurther(language) ? further.get(language) : undefined;
}

function ofOperator(): string[] {
  const folder = process.env.LANGUAGES_DIR?.trim();
  return folder ? [resolve(folder)] : [];
}

function isFurther(name: string): name is FurtherLanguage {
  return CODE.test(name) && !SHIPPED.has(name);
}

/** @throws where `writing.ts` exports no `writing` */
async function read(folder: string): Promise<Found> {
  const of = (name: string): Promise<Partial<Found>> => import(pathToFileURL(join(folder, name)).href);
  const { writing } = await of("writing.ts");
  if (!writing) throw new Error(`${join(folder, "writing.ts")} exports no \`writing\``);
  const { texts = {} } = existsSync(join(folder, "texts.ts")) ? await of("texts.ts") : {};
  return { writing, texts };
}
