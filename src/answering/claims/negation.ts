import type { Match } from "../reading/lexicon.ts";

const NEGATORS = new Set(
  "not never nobody none no neither nor without cannot nothing nowhere didnt isnt arent wasnt werent hasnt havent hadnt doesnt dont wont cant couldnt zero".split(
    " ",
  ),
);
/** “No fewer than”, “not only” and “no longer” deny nothing of what is said. */
const HEDGED = /^(?:fewer|less|more|only|just|least|longer|doubt)$/;
const DENYING = new Set("denied denies deny failed false untrue untouched".split(" "));

/** Whether words deny what they say: by an odd number of negations outside the phrases that the base knows. */
export function isNegated(words: readonly string[], matches: readonly Match[]): boolean {
  const negations = words.filter((word, i) => {
    if (DENYING.has(word)) return true;
    if (!NEGATORS.has(word) || HEDGED.test(words[i + 1] ?? "")) return false;
    return !matches.some(({ id, start, end }) => id.startsWith("#") && end - start > 1 && start <= i && i < end);
  });
  return negations.length % 2 === 1;
}

/** Whether a word only denies, and says nothing more. */
export function denies(word: string): boolean {
  return NEGATORS.has(word) || DENYING.has(word);
}
