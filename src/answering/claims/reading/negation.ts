import type { Match } from "../../reading/lexicon.ts";

const NEGATORS = new Set(
  "not never nobody none no neither nor cannot nothing didnt isnt arent wasnt werent hasnt havent hadnt doesnt dont wont cant couldnt zero".split(
    " ",
  ),
);
const NONE = new Set(["no", "none", "nobody", "neither", "nor", "nothing", "zero"]);
/** “No fewer than”, “not only” and “no longer” deny nothing of what is said. */
const HEDGED = /^(?:fewer|less|more|only|just|least|longer|doubt)$/;
const DENYING = new Set(
  "denied denies deny failed false untrue untouched avoid avoided avoids prevent prevented prevents".split(" "),
);

/**
 * Whether words deny what they say: by an odd number of negations outside the phrases that the base knows.
 * @param contraries where words stand that say the contrary: “never left” denies by itself
 */
export function isNegated(
  words: readonly string[],
  matches: readonly Pick<Match, "id" | "start" | "end">[],
  contraries: readonly { readonly start: number; readonly end: number }[] = [],
): boolean {
  const known = [...matches.filter(({ id, start, end }) => id.startsWith("#") && end - start > 1), ...contraries];
  const negations = words.flatMap((word, i) => {
    if (DENYING.has(word)) return [word];
    if (!NEGATORS.has(word) || HEDGED.test(words[i + 1] ?? "")) return [];
    return known.some(({ start, end }) => start <= i && i < end) ? [] : [word];
  });
  // “Can't be drunk without boiling”
  if (negations.length > 0 && words.includes("without")) negations.push("without");
  // “No women and no children” denies once.
  const none = negations.filter((word) => NONE.has(word)).length;
  return (negations.length - none + Math.min(none, 1)) % 2 === 1;
}

/** Whether a word only denies, and says nothing more. */
export function denies(word: string): boolean {
  return NEGATORS.has(word) || DENYING.has(word);
}
