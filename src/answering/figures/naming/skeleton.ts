import { ADVERBS } from "../grammar/words.ts";
import type { Place } from "./places.ts";
import type { Named, Operand } from "./resolve.ts";

/**
 * A message with a letter in place of each thing that it names, for grammar to look at: `G` figures, `L` all groups, `W` whoever
 * is counted, `X` what nobody counted, `N` a number of nothing. “How many more dead civilians than soldiers” is “how many more G than G”.
 */
export interface Skeleton {
  readonly text: string;
  /** Where each word, or letter, of it stands in the message. */
  readonly places: readonly Place[];
}

/** What is counted of those who are named. */
const COUNT = /^(?:losses|counts?|figures?|ones|tally|tallies)$/;
const BEFORE = /^(?:the|about|roughly|approximately|around|some)$/;

/** Puts letters for what is named. */
export function skeletonOf(words: readonly string[], { operands, strangers, oddNumbers }: Named): Skeleton {
  const letters = [
    ...operands.map((one) => [one, letterOf(one)] as const),
    ...strangers.map((one) => [one, "X"] as const),
    ...oddNumbers.map((one) => [one, "N"] as const),
  ];
  const said: string[] = [];
  const places: Place[] = [];
  for (let i = 0; i < words.length; ) {
    const [place, letter] = letters.find(([{ start }]) => start === i) ?? [{ start: i, end: i + 1 }, words[i] ?? ""];
    // “Soldier losses” are soldiers, who are counted as lost.
    const isAfter = /^[GLWX]$/.test(said.at(-1) ?? "") && COUNT.test(letter);
    const isBefore = letters.some(([{ start }]) => start === i + 1);
    if (!isAfter && !ADVERBS.has(letter) && !(isBefore && BEFORE.test(letter))) {
      said.push(letter);
      places.push(place);
    }
    i = Math.max(place.end, i + 1);
  }
  return { text: said.join(" "), places };
}

function letterOf({ isVague, collective }: Operand): string {
  if (isVague) return "W";
  return collective === "groups" ? "L" : "G";
}

/** The words of the message that a match in the skeleton covers. */
export function placeOf({ text, places }: Skeleton, match: { readonly index: number; readonly 0: string }): Place {
  const wordsIn = (part: string) => part.split(" ").length - 1;
  const first = wordsIn(text.slice(0, match.index));
  const last = wordsIn(text.slice(0, match.index + match[0].trimEnd().length));
  return { start: places[first]?.start ?? 0, end: places[last]?.end ?? 0 };
}
