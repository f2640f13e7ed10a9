/** Shorter bones are those of many words, and of abbreviations: they are read only beside others. */
const TELLING = 4;
/** A word that the base uses less often isn't taken for so little. */
const USUAL = 5;

/** Finds the words that were written without their vowels (“hw mny cvlns wr klld”). */
export class VowelRestorer {
  readonly #counts: ReadonlyMap<string, number>;
  /** By its consonants, the word that the base uses most. Made when it is first needed, as is the next. */
  #exact: ReadonlyMap<string, string> | undefined;
  /** As above, with double consonants written once. */
  #loose: ReadonlyMap<string, string> | undefined;

  /** @param counts the base's words with how often they occur */
  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
  }

  /** The commonest word for each key. */
  #index(keyOf: (word: string) => string): ReadonlyMap<string, string> {
    const index = new Map<string, string>();
    for (const [word, count] of this.#counts) {
      if (!/^[a-z]*[aeiou][a-z]*$/.test(word)) continue;
      const key = keyOf(word);
      if (count > this.#countOf(index.get(key))) index.set(key, word);
    }
    return index;
  }

  #countOf(word: string | undefined): number {
    return word === undefined ? 0 : (this.#counts.get(word) ?? 0);
  }

  /** The word that was meant by consonants alone; undefined where none was. @param among whether others of the text lack theirs too */
  restore(consonants: string, among: boolean): string | undefined {
    if (!lacksVowels(consonants)) return undefined;
    if (consonants.length < TELLING && !among) return undefined;
    this.#exact ??= this.#index(consonantsOf);
    const exact = this.#exact.get(consonants);
    if (consonants.length < TELLING) return this.#countOf(exact) >= USUAL ? exact : undefined;
    this.#loose ??= this.#index((word) => undoubled(consonantsOf(word)));
    return exact ?? this.#loose.get(undoubled(consonants));
  }
}

/** Whether a word is written without vowels; a final y counts as one, and doesn't tell. */
export function lacksVowels(word: string): boolean {
  return word.length > 1 && /^[b-df-hj-np-tv-z]+$/.test(word);
}

function consonantsOf(word: string): string {
  return word.replace(/[aeiou]/g, "");
}

function undoubled(consonants: string): string {
  return consonants.replace(/(.)\1/g, "$1");
}
