import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { AttestError } from "../errors.ts";
import { editorSchemas, SCHEMA_FOLDER } from "../knowledge/pack/editor-schemas.ts";
import { readPack } from "../knowledge/pack/load.ts";
import { formatProblem } from "../knowledge/pack/problem.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { id, language } from "../knowledge/pack/text-schemas.ts";
import { quotationsOf } from "../knowledge/sources/quotations.ts";
import { LANGUAGES } from "../languages/found.ts";
import { readArguments } from "./arguments/read-arguments.ts";
import { firstFiles } from "./packs/first-files.ts";
import { idFromName, keepText, keptText, readSourceText, sourceFile } from "./packs/source-file.ts";
import { tellUnquoted } from "./packs/tell-unquoted.ts";
import { TerminalQuestions } from "./packs/terminal-questions.ts";
import { coverageOf } from "./packs/unquoted.ts";

const USAGE =
  'Use: npm run new-event -- FOLDER [--title "TITLE"] [--languages en,ar] [--source FILE] [--source-title "TITLE"]';
const LONGEST_TITLE = 80;

/**
 * `npm run new-event -- FOLDER`: makes the files of a new event's pack from a title, languages and a source's text, each
 * asked for where no option says it, and lists what of the source no fact quotes yet. It writes over nothing.
 */
async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { title: text, languages: text, source: text, "source-title": text },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new AttestError("NEW_EVENT", USAGE);

  let questions: TerminalQuestions | undefined;
  const say = async <T>(given: string | undefined, question: string, option: string, read: (said: string) => T) => {
    if (given !== undefined) return read(given);
    questions ??= new TerminalQuestions();
    return questions.ask(question, option, read);
  };
  const title = await say(values.title, "Title of the event, as a headline:", '--title "TITLE"', readTitle);
  const languages = await say(values.languages, "Languages, of en and ar (en):", "--languages en", readLanguages);
  const source = await say(values.source, "File with the report's text:", "--source FILE", (file) => ({
    file,
    id: idFromName(file),
    text: readSourceText(file),
  }));
  questions?.close();

  const { file } = sourceFile(source.id, values["source-title"] ?? idFromName(source.file), source.text);
  const files = new Map([
    ...firstFiles({ id: eventId(folder), title, languages, source }),
    [`sources/${source.id}.yaml`, file],
  ]);
  writeNew(folder, files);
  keepText(folder, source.id, source.text);
  report(folder, files.size, source);
}

function readTitle(said: string): string {
  if (said === "") throw new AttestError("NEW_EVENT", "The event needs a title, such as Flood at Orrin");
  if (said.length > LONGEST_TITLE)
    throw new AttestError("NEW_EVENT", `The title has ${said.length} characters; ${LONGEST_TITLE} are shown`);
  return said;
}

function readLanguages(said: string): Language[] {
  const found = new Set(["en", ...said.split(/[\s,]+/).filter((one) => one !== "")]);
  return [...found].map((one) => {
    const { data } = language.safeParse(one);
    if (!data) throw new AttestError("NEW_EVENT", `“${one}” is no language of the bot: ${LANGUAGES.join(", ")}`);
    return data;
  });
}

function eventId(folder: string): string {
  const { data } = id.safeParse(idFromName(basename(resolve(folder))));
  return data ?? "event";
}

/** Writes the files, all or none. */
function writeNew(folder: string, files: ReadonlyMap<string, string>): void {
  const there = [...files.keys()].filter((file) => existsSync(join(folder, file)));
  if (there.length > 0)
    throw new AttestError("NEW_EVENT", `${folder} has ${there.join(", ")} already. Name another folder, or move them`);
  for (const [file, text] of [...files, ...schemas()]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function schemas(): (readonly [string, string])[] {
  return [...editorSchemas()].map(([name, schema]) => [join(SCHEMA_FOLDER, name), schema]);
}

function report(folder: string, count: number, source: { readonly id: string; readonly text: string }): void {
  const { pack, problems } = readPack(folder);
  for (const problem of problems) console.error(formatProblem({ ...problem, file: join(folder, problem.file) }));
  if (problems.length > 0) process.exitCode = 1;
  const quotes = pack ? quotationsOf(pack).map(({ quote }) => quote) : [];
  console.log(`${folder} has ${count} files now, and a first answer.\n`);
  for (const line of tellUnquoted(keptText(folder, source.id), coverageOf(source.text, quotes))) console.log(line);
  console.log(`
Try it:       KNOWLEDGE_DIR=${folder} npm start
Check it:     npm run check -- ${folder}
Go on as in:  knowledge/README.md`);
}

main().catch((error: unknown) => {
  console.error(error instanceof AttestError ? error.message : error);
  process.exitCode = 2;
});
