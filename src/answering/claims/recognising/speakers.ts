import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Lexicon, Match } from "../../reading/lexicon.ts";
import { clean, stemOf, wordsIn } from "../../reading/normalise.ts";

/** What a claim's frame is told from its content with: what frames a claim means nothing to the base. */
export interface Speakers {
  /** Whether the last words name somebody of whom the base knows and who may say something: what they say is part of the claim. */
  speaks(text: string): boolean;
  /** Whether the base knows any of the words. */
  isOfEvent(text: string): boolean;
}

/** Of a base that knows nothing. */
export const NOBODY: Speakers = { speaks: () => false, isOfEvent: () => false };

/** Those whom a base knows to speak: its persons, organisations and parties; a place says nothing. */
export function speakersOf({ entities }: KnowledgeBase, lexicon: Lexicon): Speakers {
  const places = new Set([...entities.values()].filter(({ kind }) => kind === "place").map(({ id }) => `@${id}`));
  const find = (text: string): { matches: Match[]; length: number } => {
    const stems = wordsIn(clean(text)).map(stemOf);
    return { matches: lexicon.find(stems), length: stems.length };
  };
  return {
    speaks(text) {
      const { matches, length } = find(text);
      return matches.some(
        ({ id, slot, end }) => end === length && (slot === "party" || (id.startsWith("@") && !places.has(id))),
      );
    },
    isOfEvent: (text) => find(text).matches.some(({ slot }) => slot !== "asks"),
  };
}
