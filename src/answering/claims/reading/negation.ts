import type { Match } from "../../reading/lexicon.ts";

const NEGATORS = new Set(
  "not never nobody none no neither nor cannot nothing nowhere didnt isnt arent wasnt werent hasnt havent hadnt doesnt dont wont cant couldnt zero 0".split(
    " ",
  ),
);
const NONE = new Set(["no", "none", "nobody", "neither", "nor", "nothing", "zero", "0"]);
/** “No fewer than”, “not only” and “no longer” deny nothing of what is said. */
const HEDGED = /^(?:fewer|less|more|only|just|least|longer|doubt)$/;
/** Before a number they bound it: “not even 100”. */
const BOUNDING =
  /^(?:(?:even|quite|yet|under|below|over|above|beyond|reach|hit|touch|pass|cross|top|exceed|surpass|topp|break|come|climb|rise|risen|grown?)(?:ed|es|s|ing)? )+(?:to )?(?:an? |the )?(?:\d|(?:hundred|thousand|dozen|ten|twenty|fifty|half)\b)/;
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
    if (!NEGATORS.has(word) || word === "nowhere" || HEDGED.test(words[i + 1] ?? "")) return [];
    if (BOUNDING.test(words.slice(i + 1, i + 6).join(" "))) return [];
    return known.some(({ start, end }) => start <= i && i < end) ? [] : [word];
  });
  if (isAway(words, matches)) negations.push("away");
  // “Can't be drunk without boiling”
  if (negations.length > 0 && words.includes("without")) negations.push("without");
  // “No women and no children” denies once.
  const none = negations.filter((word) => NONE.has(word)).length;
  return (negations.length - none + Math.min(none, 1)) % 2 === 1;
}

const FAR = new Set(["far", "away", "off"]);
const ALL_OF = new Set(["the", "any", "all"]);
const PLACING = new Set(["in", "at", "around", "round", "to", "into", "through", "across"]);

/** “Far from the coast”, “outside the city”: not there, where no other place is said beside. */
function isAway(words: readonly string[], matches: readonly Pick<Match, "id" | "start">[]): boolean {
  if (words.some((word) => PLACING.has(word))) return false;
  return words.some((word, i) => {
    if (word === "nowhere") return words[i + 1] === "near" && !/^\d/.test(words[i + 2] ?? "");
    const isFar = (word === "from" && FAR.has(words[i - 1] ?? "")) || word === "outside";
    const next = words[i + 1] === "of" ? i + 2 : i + 1;
    return isFar && (ALL_OF.has(words[next] ?? "") || matches.some(({ id, start }) => start === next && id[0] === "@"));
  });
}

/** Whether a word only denies, and says nothing more. */
export function denies(word: string): boolean {
  return NEGATORS.has(word) || DENYING.has(word);
}
