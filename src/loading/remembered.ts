import type { Ways } from "../answering/base-index.ts";
import type { Indexed } from "../answering/note-base.ts";
import { Lexicon } from "../answering/reading/lexicon.ts";
import { type Reading, read } from "../answering/reading/reading.ts";
import { type PackFile, type ParseResult, parseFile } from "../knowledge/pack/document.ts";

/** Ways to read a pack that remember what they read the last time; what they give is always the same as without. */
export interface Remembered {
  readonly parse: typeof parseFile;
  readonly readerOf: NonNullable<Ways["readerOf"]>;
}

interface ParsedBefore {
  readonly from: PackFile;
  readonly schema: unknown;
  readonly result: ParseResult<unknown>;
}

/** Remembers nothing yet. */
export function createRemembered(): Remembered {
  return { parse: rememberingParse(), readerOf: rememberingReader() };
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

/** A text is read again where a name or a meaning has changed; those that the last base doesn't hold are forgotten. */
function rememberingReader(): Remembered["readerOf"] {
  let lexicon: { readonly key: string; readonly held: Lexicon } | undefined;
  let readings = new Map<string, Reading>();
  return ({ entities, concepts }: Indexed) => {
    const key = JSON.stringify([[...entities.values()].map(({ id, spellings }) => [id, spellings]), concepts]);
    const isSame = lexicon?.key === key;
    const before = isSame ? readings : new Map<string, Reading>();
    const held = lexicon && isSame ? lexicon.held : new Lexicon({ entities, concepts });
    const now = new Map<string, Reading>();
    lexicon = { key, held };
    readings = now;
    return (text) => {
      const known = now.get(text) ?? before.get(text) ?? read(text, held, undefined);
      now.set(text, known);
      return known;
    };
  };
}
