import { newNotebook } from "../answering/base-index.ts";
import type { Indexed } from "../answering/noting/note-base.ts";
import type { Notebook } from "../answering/noting/notebook.ts";
import { type PackFile, type ParseResult, parseFile } from "../knowledge/pack/document.ts";
import type { PackWays } from "../knowledge/pack/pack.ts";
import { wordingKey } from "../knowledge/wording-key.ts";

/** Ways to read a pack that remember what they read the last time. */
export interface Remembered {
  readonly pack: Required<PackWays>;
  readonly notebookFor: (base: Indexed) => Notebook;
}

/** A notebook with more wordings than so many times the base's is given up, for what is no longer in the base. */
const MOST = 2;

/** A pack has a third of it. */
const MOST_KEYS = 100_000;

interface ParsedBefore {
  readonly from: PackFile;
  readonly schema: unknown;
  readonly result: ParseResult<unknown>;
}

/** Remembers nothing yet. */
export function createRemembered(): Remembered {
  return { pack: { parse: rememberingParse(), keyOf: rememberingKeys() }, notebookFor: rememberingNotebook() };
}

/** A file is parsed again where its text has changed. */
function rememberingParse(): typeof parseFile {
  const parsed = new Map<string, ParsedBefore>();
  return <T>(from: PackFile, schema: Parameters<typeof parseFile<T>>[1]): ParseResult<T> => {
    const before = parsed.get(from.file);
    const same = before?.from.text === from.text && before.from.elsewhere === from.elsewhere;
    // The same schema made it of the same text.
    if (same && before.schema === schema) return before.result as ParseResult<T>;
    const result = parseFile(from, schema);
    parsed.set(from.file, { from, schema, result });
    return result;
  };
}

function rememberingKeys(): typeof wordingKey {
  const keys = new Map<string, string>();
  return (text) => {
    const key = keys.get(text) ?? wordingKey(text);
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(text, key);
    return key;
  };
}

/** What is noted of a base is used for the next, if both have the same names and meanings. */
function rememberingNotebook(): Remembered["notebookFor"] {
  let last: { readonly key: string; readonly notebook: Notebook } | undefined;
  return (base: Indexed) => {
    const { entities, concepts } = base;
    const key = JSON.stringify([[...entities.values()].map(({ id, spellings }) => [id, spellings]), concepts]);
    const isSame = last?.key === key && last.notebook.notes.size <= MOST * wordingsIn(base);
    const notebook = last && isSame ? last.notebook : newNotebook(base, true);
    last = { key, notebook };
    return notebook;
  };
}

function wordingsIn({ entries, turns }: Indexed): number {
  return entries.values().reduce((sum, { phrasings }) => sum + phrasings.en.length, turns.en.length);
}
