import { HINT } from "../../../knowledge/pack/text-schemas.ts";
import { folded } from "../../reading/languages/arabic-forms.ts";
import { clean, stemOf, wordsIn } from "../../reading/normalise.ts";
import type { FeelingWordsOf } from "./feeling-words.ts";

/** Adds to the words of a line of `feelingWords` which feelings they hint at: `knocking<#door>`. */
export type FeelingHints = (line: string) => string;

interface Hint {
  readonly stems: readonly string[];
  readonly id: string;
}

/** Makes what adds a base's hints, for what is learned of lines and what is told by it. */
export function feelingHints({ feelingConcepts }: Pick<FeelingWordsOf, "feelingConcepts">): FeelingHints {
  const hints = Map.groupBy(
    feelingConcepts
      .filter(({ slot }) => slot === HINT)
      .flatMap(({ id, words }) => words.map((text): Hint => ({ id, stems: wordsIn(clean(text)).map(stemFolded) }))),
    ({ stems }) => stems[0] ?? "",
  );
  const hintsAt = (stems: readonly string[], at: number): string => {
    const found = (hints.get(stems[at] ?? "") ?? []).filter((hint) =>
      hint.stems.every((stem, i) => stems[at + i] === stem),
    );
    return [...new Set(found.map(({ id }) => `<#${id}>`))].join("");
  };
  return (line) => {
    if (hints.size === 0 || line === "") return line;
    const words = line.split(" ");
    const stems = words.map(stemOf);
    return words.map((word, at) => (word.startsWith("<") ? word : word + hintsAt(stems, at))).join(" ");
  };
}

function stemFolded(word: string): string {
  return stemOf(folded(word));
}
