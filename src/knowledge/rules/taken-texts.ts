import { wordingKey } from "../wording-key.ts";

/** Tells which texts stand in more than one place, but for case and punctuation. */
export class TakenTexts {
  readonly #owners = new Map<string, string>();
  readonly #keyOf: typeof wordingKey;

  /** @param keyOf another way to what `wordingKey` gives */
  constructor(keyOf = wordingKey) {
    this.#keyOf = keyOf;
  }

  /** Gives a text to an owner. @returns whose it was before: its own where it stands there twice */
  take(text: string, owner: string): string | undefined {
    const key = this.#keyOf(text);
    const before = this.#owners.get(key);
    this.#owners.set(key, owner);
    return before;
  }
}

/** What is wrong where a text belongs to two owners, or twice to one. */
export function belongsTwice(what: string, text: string, before: string, owner: string): string {
  return `The ${what} “${text}” belongs ${before === owner ? "twice" : `also to ${before}`}`;
}
