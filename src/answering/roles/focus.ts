import { AFTER_NOUN, BEFORE_NOUN } from "../reading/asking-words.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import type { Reading } from "../reading/reading.ts";

const AUXILIARY = /^(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|should|must|may|might)$/;
const SORT = /^(?:types?|kinds?|sorts?|models?|brands?|makes?)$/;
const NO_MEASURE = /^(?:many|much|long|come|about)$/;
/** A question's own words are few: what follows may be a story. */
const MOST = 14;

/**
 * Where the words stand that a question turns on: the noun after “which”, the measure after “how”, what somebody is asked to have
 * done, and all that a question says that begins with a verb.
 */
export function focusIn({ words, stems }: Reading): readonly number[] {
  const at = words.findIndex((word) => /^(?:who|whose|what|which|how|why|when|where)$/.test(word));
  const start = at >= 0 ? at : words.findIndex((word) => AUXILIARY.test(word));
  if (start < 0) return [];
  const focus = from(words, start).filter((i) => !isFunctionWord(stems[i] ?? ""));
  return [...new Set(focus)];
}

function from(words: readonly string[], at: number): readonly number[] {
  const [word = "", next = "", after = ""] = words.slice(at, at + 3);
  const rest = (start: number) => words.slice(start, start + MOST).map((_, i) => start + i);
  if (AUXILIARY.test(word)) return rest(at + 1);
  if (word === "how") {
    if (AUXILIARY.test(next)) return rest(at + 2);
    return NO_MEASURE.test(next) ? rest(at + 2) : [at + 1];
  }
  if (word === "who") return AUXILIARY.test(next) ? rest(at + 2) : [at + 1];
  if (SORT.test(next)) return [at + 1, ...headFrom(words, after === "of" ? at + 3 : at + 2)];
  if (/^(?:is|are|was|were)$/.test(next)) return headFrom(words, at + 2);
  return AUXILIARY.test(next) ? rest(at + 2) : headFrom(words, at + 1);
}

/** The last word of the noun that begins there. */
function headFrom(words: readonly string[], from: number): readonly number[] {
  let start = from;
  while (BEFORE_NOUN.has(words[start] ?? "")) start++;
  let end = start;
  while (end < words.length && end < start + 4 && !AFTER_NOUN.has(words[end] ?? "")) end++;
  return end > start ? [end - 1] : [];
}
