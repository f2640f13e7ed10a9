import { createHash } from "node:crypto";

/**
 * A source's fingerprint: the ordered hashes of its overlapping runs of words. It proves that a quotation stands in the
 * source word for word, without holding the source.
 */
export interface Fingerprint {
  /** Words a run. */
  readonly run: number;
  /** One hash (eight hexadecimal digits) a run, in the source's order, separated by white space. */
  readonly hashes: string;
}

const HASH_DIGITS = 8;

/** Texts of which each character is a letter, a digit or punctuation of English; most are such. */
const PLAIN = /^[\x20-\x7e]*$/;

/** The words of a text as the fingerprint sees them: lower case, without punctuation, apostrophes unified. */
export function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z\d]+(?:[-',.][a-z\d]+)*/g) ?? [];
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:[-',.][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Makes the fingerprint of a source's text. */
export function makeFingerprint(text: string, run = 5): Fingerprint {
  return { run, hashes: hashRuns(wordsOf(text), run).join(" ") };
}

/** Whether the quotation stands in the source as one unbroken run of words; shorter than `run` words proves nothing. */
export function standsIn(quote: string, { run, hashes }: Fingerprint): boolean {
  const wanted = hashRuns(wordsOf(quote), run);
  return wanted.length > 0 && ` ${hashes.trim().split(/\s+/).join(" ")} `.includes(` ${wanted.join(" ")} `);
}

/** At which word of the source a quotation begins; undefined where it doesn't stand there, or is too short to be found. */
export function placeIn(quote: string, { run, hashes }: Fingerprint): number | undefined {
  const wanted = hashRuns(wordsOf(quote), run).join(" ");
  const before = wanted === "" ? -1 : ` ${hashes.trim().split(/\s+/).join(" ")} `.indexOf(` ${wanted} `);
  return before < 0 ? undefined : before / (HASH_DIGITS + 1);
}

/** Whether all words of one text stand in another, one after the other. */
export function holdsWords(text: string, said: string): boolean {
  return padded(text).includes(padded(said));
}

/** The words with a space at both ends, so that only whole words are found. */
function padded(text: string): string {
  return ` ${wordsOf(text).join(" ")} `;
}

function hashRuns(words: readonly string[], run: number): string[] {
  const hashes: string[] = [];
  for (let start = 0; start + run <= words.length; start++) {
    const digest = createHash("sha256")
      .update(words.slice(start, start + run).join(" "))
      .digest("hex");
    hashes.push(digest.slice(0, HASH_DIGITS));
  }
  return hashes;
}
