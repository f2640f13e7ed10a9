/** Arabic words with what they mean in English. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: readonly string[];
  /** It is a word of grammar, and has no other forms. */
  readonly isGrammar?: boolean;
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
  let longest: Phrase | undefined;
  for (const second of writtenFor(text[at + 1] ?? "")) {
    const found = bySecond
      .get(second)
      ?.find(({ words }) => words.every((one, i) => i < 2 || isWritten(one, text[at + i] ?? "")));
    if (found && found.words.length > (longest?.words.length ?? 0)) longest = found;
  }
  return longest;
}

/** Pronouns that are written onto a word of a phrase: “ألقى كلمته”, “مسقط رأسهم”. */
const PRONOUN = /(?<=...)(?:ه|ها|هم|هن|و|ن)$/;

/** Whether a word of a text is that word, with or without the article or a pronoun. */
function isWritten(word: string, written: string): boolean {
  return writtenFor(written).includes(word);
}

/** A word as a phrase may have it: as it is, without the article, without a pronoun. */
function writtenFor(written: string): string[] {
  const bare = written.replace(PRONOUN, "");
  return [
    written,
    ...(written.startsWith("ال") ? [written.slice(2)] : []),
    ...(bare === written ? [] : [bare]),
    ...(bare !== written && bare.endsWith("ت") ? [`${bare.slice(0, -1)}ه`] : []),
  ];
}
