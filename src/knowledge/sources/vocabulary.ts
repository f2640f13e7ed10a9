import { createHash } from "node:crypto";
import { wordsOf } from "./fingerprint.ts";

/**
 * A source's vocabulary: the hashes of the words that it uses and of the pairs that stand side by side, sorted. It tells which words a source
 * uses and which it doesn't, without holding the source, and without their order.
 */
export type Vocabulary = string;

/** The pieces of a text's words: what a hyphen joins stands apart, possessives are cut. */
export function piecesOf(text: string): string[] {
  return wordsOf(text).flatMap((word) =>
    word
      .replace(/['’]s?$|['’]s(?=-)/g, "")
      .split(/[-'’]/)
      .filter(Boolean),
  );
}

/** Makes the vocabulary of a source's text. */
export function makeVocabulary(text: string): Vocabulary {
  const pieces = piecesOf(text);
  const pairs = pieces.slice(1).map((piece, at) => `${pieces[at]} ${piece}`);
  return [...new Set([...pieces, ...pairs].map(hashOf))].sort().join(" ");
}

/** Whether a source uses a word, or all the words side by side, two by two. */
export function uses(vocabulary: ReadonlySet<string>, pieces: readonly string[]): boolean {
  const [first] = pieces;
  if (first === undefined) return false;
  const pairs = pieces.slice(1).map((piece, at) => `${pieces[at]} ${piece}`);
  return (pairs.length === 0 ? [first] : pairs).every((run) => vocabulary.has(hashOf(run)));
}

/** What a vocabulary holds, to look words up in. */
export function hashesIn(vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set(vocabulary.trim().split(/\s+/));
}

function hashOf(run: string): string {
  return createHash("sha256").update(run).digest("hex").slice(0, 8);
}
