import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Reading, read } from "./reading.ts";

/** Tells which content words of a question nothing in an entry explains: neither its words, its concepts nor its entities. */
export class Coverage {
  readonly #vocabularies = new Map<string, ReadonlySet<string>>();

  constructor(base: KnowledgeBase, lexicon: Lexicon) {
    for (const entry of base.entries.values()) {
      const texts = [
        entry.title.en,
        entry.question.en,
        ...(entry.kind === "fact" ? [entry.answer.en] : []),
        ...entry.phrasings.en,
      ];
      const readings = texts.map((text) => read(text, lexicon, undefined));
      this.#vocabularies.set(
        entry.id,
        new Set(readings.flatMap(({ stems, matches }) => [...stems, ...matches.map(({ id }) => id)])),
      );
    }
  }

  /** The content words that the entry leaves unexplained, and all content words. */
  unexplained({ stems, matches }: Reading, entry: Entry): { words: string[]; of: number } {
    const vocabulary = this.#vocabularies.get(entry.id) ?? new Set();
    const content = stems
      .map((stem, i) => ({ stem, i }))
      .filter(({ stem, i }) => !isFunctionWord(stem) || isMatched(i));
    const words = content.filter(
      ({ stem, i }) =>
        !vocabulary.has(stem) && !matches.some(({ id, start, end }) => start <= i && i < end && vocabulary.has(id)),
    );
    return { words: words.map(({ stem }) => stem), of: content.length };

    function isMatched(i: number): boolean {
      return matches.some(({ id, start, end }) => id.startsWith("@") && start <= i && i < end);
    }
  }
}
