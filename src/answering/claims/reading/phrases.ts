import { clean, stemOf, wordsIn } from "../../reading/normalise.ts";

/** Where words stand that mean something. */
export interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds phrases by their stems: all of them, those inside longer ones too, each with all that it means. */
export class Phrases {
  readonly #ids = new Map<string, string[]>();
  #longest = 0;

  constructor(phrases: Iterable<readonly [id: string, text: string]>) {
    for (const [id, text] of phrases) {
      const stems = wordsIn(clean(text)).map(stemOf);
      const key = stems.join(" ");
      this.#ids.set(key, [...(this.#ids.get(key) ?? []), id]);
      this.#longest = Math.max(this.#longest, stems.length);
    }
  }

  find(stems: readonly string[]): Found[] {
    const found: Found[] = [];
    for (let start = 0; start < stems.length; start++)
      for (let end = start + 1; end <= Math.min(stems.length, start + this.#longest); end++)
        for (const id of this.#ids.get(stems.slice(start, end).join(" ")) ?? []) found.push({ id, start, end });
    return found;
  }
}
