/** Arabic words with what they mean in English. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: readonly string[];
}

/** Phrases that begin with one word: by their second, the longest first, and the one that is no longer. */
export interface Phrases {
  readonly alone: Phrase | undefined;
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
}

/** Phrases that begin with the same word, to be found by the next. */
export function phrasesOf(phrases: readonly Phrase[]): Phrases {
  const longer = phrases.filter(({ words }) => words.length > 1);
  return {
    alone: phrases.find(({ words }) => words.length === 1),
    bySecond: Map.groupBy(longer, ({ words: [, second = ""] }) => second),
  };
}

/** The longest phrase of several words that stands at a place. */
export function longestAt({ bySecond }: Phrases, text: readonly string[], at: number): Phrase | undefined {
  if (bySecond.size === 0) return undefined;
  const second = text[at + 1] ?? "";
  const bare = second.startsWith("ال") ? second.slice(2) : "";
  const [first, other] = [second, bare].map((word) =>
    bySecond.get(word)?.find(({ words }) => words.every((one, i) => i < 2 || isWritten(one, text[at + i] ?? ""))),
  );
  return (other?.words.length ?? 0) > (first?.words.length ?? 0) ? other : first;
}

/** Whether a word of a text is that word, with or without the article. */
function isWritten(word: string, written: string): boolean {
  return written === word || (written.startsWith("ال") && written.slice(2) === word);
}
