import { folded } from "../arabic-forms.ts";
import { GRAMMAR } from "./grammar.ts";
import type { Phrase } from "./phrases.ts";
import { CHAT } from "./words/chat-words.ts";
import { COMMON } from "./words/common-words.ts";
import { DEEDS } from "./words/deed-words.ts";
import { DIALECT } from "./words/dialect-words.ts";
import { EVENTS } from "./words/event-words.ts";
import { MATTERS } from "./words/matter-words.ts";
import { PEOPLE } from "./words/people-words.ts";
import { REPORTS } from "./words/report-words.ts";
import { SUMS } from "./words/sum-words.ts";
import { TALK } from "./words/talk-words.ts";
import { THINGS } from "./words/thing-words.ts";
import { VERBS } from "./words/verb-words.ts";

/** Words of a text as the keys of a glossary. */
export function keyOf(text: string): string[] {
  return text.split(/[\s_]+/).map((word) => folded(word).replace(/^ال(?=...)/, ""));
}

/** The words that every pack has, by what they mean; of two meanings of a word, the first table’s goes. */
export const BUILT_IN: readonly Phrase[] = [
  GRAMMAR,
  SUMS,
  PEOPLE,
  EVENTS,
  THINGS,
  TALK,
  MATTERS,
  VERBS,
  COMMON,
  REPORTS,
  DIALECT,
  DEEDS,
  CHAT,
].flatMap((table) =>
  Object.entries(table).flatMap(([meaning, phrases]) =>
    phrases
      .split(/\s+/)
      .filter((phrase) => phrase !== "")
      .map(
        (phrase): Phrase => ({
          words: keyOf(phrase),
          meaning: meaning.split(" "),
          isGrammar: table === GRAMMAR,
        }),
      ),
  ),
);
