import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { stringify } from "yaml";
import { AttestError } from "../../errors.ts";
import { withSchemaHeader } from "../../knowledge/pack/editor-schemas.ts";
import { makeFingerprint, wordsOf } from "../../knowledge/sources/fingerprint.ts";
import { makeVocabulary } from "../../knowledge/sources/vocabulary.ts";

const HASHES_A_LINE = 12;
/** What keeps the sources' texts, which belong to their publishers, out of a repository. */
const IGNORED =
  "# The texts of the sources are their publishers': only the fingerprints are passed on\nsources/*.txt\n";

/** The text of a source, from a file of anyone's. Throws an AttestError where it is none. */
export function readSourceText(file: string): string {
  if (!existsSync(file)) throw new AttestError("SOURCE", `There is no file ${file}`);
  const text = readText(file);
  if (wordsOf(text).length < makeFingerprint("").run)
    throw new AttestError("SOURCE", `${file} holds hardly a word. Save the report in it as plain text`);
  return text;
}

function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new AttestError("SOURCE", `${file} isn't plain text in UTF-8. Save the report in it as that`, {
      cause: error,
    });
  }
}

/** A source's id from its file's name: “Second Report.txt” is second-report. */
export function idFromName(path: string): string {
  const words = basename(path, extname(path))
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-") ?? "source";
}

/** The particulars and the fingerprint of a source, as they stand in the pack's file; and how many runs of words it proves. */
export function sourceFile(id: string, title: string, text: string): { readonly file: string; readonly runs: number } {
  const { run, hashes } = makeFingerprint(text);
  const particulars = stringify({ id, title: { en: title } });
  const fingerprint = `fingerprint:\n  run: ${run}\n${folded("hashes", hashes)}${folded("words", makeVocabulary(text))}`;
  return {
    file: withSchemaHeader(`sources/${id}.yaml`, particulars + fingerprint),
    runs: hashes.split(" ").length,
  };
}

/** A field of a fingerprint, its hashes in lines. */
function folded(field: string, hashes: string): string {
  const all = hashes.split(" ");
  const lines = Array.from({ length: Math.ceil(all.length / HASHES_A_LINE) }, (_, i) =>
    all.slice(i * HASHES_A_LINE, (i + 1) * HASHES_A_LINE).join(" "),
  );
  return `  ${field}: >-\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

/** Where a source's text is kept, on this machine alone, so that the check can say what no fact quotes yet. */
export function keptText(folder: string, id: string): string {
  return join(folder, "sources", `${id}.txt`);
}

/** Keeps a source's text beside its fingerprint, and out of a repository; what is there stays. */
export function keepText(folder: string, id: string, text: string): void {
  mkdirSync(join(folder, "sources"), { recursive: true });
  const ignoring = join(folder, ".gitignore");
  if (!existsSync(ignoring)) writeFileSync(ignoring, IGNORED);
  if (!existsSync(keptText(folder, id))) writeFileSync(keptText(folder, id), text);
}
