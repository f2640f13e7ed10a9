import { isFunctionWord } from "../../answering/reading/function-words.ts";
import { clean, stemOf, wordsIn } from "../../answering/reading/normalise.ts";
import type { Pack } from "../../knowledge/pack/pack.ts";
import { problemAt } from "../../knowledge/pack/placed.ts";
import type { Problem } from "../../knowledge/pack/problem.ts";
import { eachText } from "../../languages/by-language.ts";

/**
 * Words of concepts that settle whom, where or what fate, but are read as one word of grammar: “offed” as “of”, “u.s.” as
 * “you”. Every question with that word would mean the concept.
 */
export function blankWords({ concepts }: Pack): Problem[] {
  return concepts.flatMap((concept) => {
    // Those of feelings are found by whole words, and don't rank.
    if (concept.slot === undefined || concept.slot === "asks" || concept.slot === "feeling" || concept.slot === "hint")
      return [];
    return [...eachText(concept.words)].flatMap(([text, language, i]) => {
      const [word, ...others] = wordsIn(clean(text));
      if (word === undefined || others.length > 0 || !isFunctionWord(stemOf(word))) return [];
      const message = `“${text}” is read as the word “${stemOf(word)}”, which nearly every question has`;
      return [problemAt(concept, ["words", language, i], message, "Leave it out, or add the word that follows it")];
    });
  });
}
