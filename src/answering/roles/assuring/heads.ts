import { AFTER_NOUN, BEFORE_NOUN, BEGINNING } from "../../reading/asking-words.ts";

/** What anything may be counted in or asked by: the noun after “of” is meant. */
const EMPTY =
  /^(?:people|persons?|units|ones|kinds?|sorts?|types?|time|day|date|hour|place|names?|number|exact|exactly|things?)$/;
const LONGEST = 4;

/** Where the last words stand of the nouns that are asked for: “doctors” of “how many doctors are there”. @param words as `Reading.words` has them */
export function headsIn(words: readonly string[]): readonly number[] {
  const heads = words.flatMap((word, at) => {
    const start = nounAfter(word, words[at + 1] ?? "", at);
    return start === undefined ? [] : headFrom(words, start);
  });
  return [...new Set(heads)];
}

function nounAfter(word: string, next: string, at: number): number | undefined {
  if (word === "how") return /^(?:many|much)$/.test(next) ? at + 2 : undefined;
  if (/^(?:names?|number|share|percentage|part|amount)$/.test(word)) return next === "of" ? at + 2 : undefined;
  if (/^(?:which|what|whose)$/.test(word) && !AFTER_NOUN.has(next)) return at + 1;
  return /^(?:what|who)$/.test(word) && /^(?:is|are|was|were)$/.test(next) ? at + 2 : undefined;
}

function headFrom(words: readonly string[], from: number): readonly number[] {
  const start = skipped(words, from);
  let end = start;
  while (end < words.length && end < start + LONGEST && !ends(words[end] ?? "")) end++;
  // “Which company ran the line”: a verb stands before another noun.
  if (BEGINNING.has(words[end] ?? "") && end > start + 1) end--;
  // “Complaints lodged”, “the level measured”.
  while (end > start + 1 && /[a-z]{2}ed$/.test(words[end - 1] ?? "")) end--;
  if (end === start) return [];
  if (!EMPTY.test(words[end - 1] ?? "")) return [end - 1];
  const of = words[end] === "of" ? skipped(words, end + 1) : words.length;
  return of < words.length ? [of] : [];
}

function ends(word: string): boolean {
  return AFTER_NOUN.has(word) || BEGINNING.has(word);
}

function skipped(words: readonly string[], from: number): number {
  let at = from;
  while (BEFORE_NOUN.has(words[at] ?? "")) at++;
  return at;
}
