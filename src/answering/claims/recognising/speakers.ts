import { isActor } from "../../../knowledge/entity-kinds.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Lexicon, Match } from "../../reading/lexicon.ts";
import { clean, stemOf, wordsIn } from "../../reading/normalise.ts";
import { type Cut, coreOf } from "../cutting/core.ts";
import type { CutWord } from "../cutting/cutter.ts";

/** What a claim's frame is told from its content with: what frames a claim means nothing to the base. */
export interface Speakers {
  /** Whether the last words name somebody of whom the base knows and who may say something: what they say is part of the claim. */
  speaks(text: string): boolean;
  /** Id of the first whom a text names, if it names one. */
  speakerIn(text: string): string | undefined;
  /** Whether words name somebody or something that the base knows. */
  isOfEvent(text: string): boolean;
  /** The same, of what has a name or a kind of its own: several words that only mean something make no frame a claim. */
  names(text: string): boolean;
  /** Whether words only frame what is claimed, by how people do. @param by how much rather than that they ask or claim something */
  verifies(text: string, by?: number): boolean;
  /** What of a message is left without what frames it; undefined where nothing surely does. */
  cut(text: string): Cut | undefined;
  /** Whether words hold nothing of which the base knows a meaning, but what asks. */
  meansNothing(text: string): boolean;
}

const PLACING = /^(?:in|from|at|near)$/;
const OF_EVENT: ReadonlySet<string> = new Set(["party", "place", "object", "fate"]);

/** So many meanings, whatever they are, make no aside. */
const SEVERAL = 2;

/** Of a base that knows nothing. */
export const NOBODY: Speakers = {
  speaks: () => false,
  speakerIn: () => undefined,
  isOfEvent: () => false,
  names: () => false,
  meansNothing: () => true,
  verifies: () => false,
  cut: () => undefined,
};

/**
 * Those whom a base knows to speak: its persons, organisations and parties; a place says nothing.
 * @param idle meanings that only small talk is about
 * @param verifies as `Speakers.verifies`
 */
export function speakersOf(
  { entities }: KnowledgeBase,
  lexicon: Lexicon,
  idle: ReadonlySet<string> = new Set(),
  verifies: Speakers["verifies"] = NOBODY.verifies,
  cutter?: (text: string) => CutWord[],
): Speakers {
  const silent = new Set([...entities.values()].filter(({ kind }) => !isActor(kind)).map(({ id }) => `@${id}`));
  const find = (text: string): { matches: Match[]; words: string[]; length: number } => {
    const words = wordsIn(clean(text));
    return { matches: lexicon.find(words.map(stemOf)), words, length: words.length };
  };
  const isName = ({ id, slot }: Match) => id.startsWith("@") || (slot !== undefined && OF_EVENT.has(slot));
  const isSpeaker = ({ id, slot }: Match) => slot === "party" || (id.startsWith("@") && !silent.has(id));
  const speakers: Speakers = {
    verifies,
    cut: (text) => cutter && coreOf(text, cutter(text), speakers),
    speaks(text) {
      const { matches, words, length } = find(text);
      // “My aunt in Germany”
      const isPlace = ({ start }: Match) => PLACING.test(words[start - 1] ?? "");
      return matches.some((match) => match.end === length && isSpeaker(match) && !isPlace(match));
    },
    meansNothing: (text) => find(text).matches.every(({ id, slot }) => slot === "asks" || idle.has(id)),
    speakerIn: (text) => find(text).matches.find(isSpeaker)?.id,
    names: (text) => find(text).matches.some(isName),
    isOfEvent(text) {
      const named = find(text).matches.filter(({ slot }) => slot !== "asks");
      return named.length >= SEVERAL || named.some(isName);
    },
  };
  return speakers;
}
