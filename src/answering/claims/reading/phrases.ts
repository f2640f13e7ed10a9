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
  /** How many stems the longest phrase has that begins with a stem. */
  readonly #lengths = new Map<string, number>();

  constructor(phrases: Iterable<readonly [id: string, text: string]>) {
    for (const [id, text] of phrases) {
      const stems = wordsIn(clean(text)).map(stemOf);
      const key = stems.join(" ");
      this.#ids.set(key, [...(this.#ids.get(key) ?? []), id]);
      const [first = ""] = stems;
      this.#lengths.set(first, Math.max(this.#lengths.get(first) ?? 0, stems.length));
    }
  }

  find(stems: readonly string[]): Found[] {
    const found: Found[] = [];
    for (let start = 0; start < stems.length; start++) {
      const longest = this.#lengths.get(stems[start] ?? "") ?? 0;
      for (let end = start + 1; end <= Math.min(stems.length, start + longest); end++)
        for (const id of this.#ids.get(stems.slice(start, end).join(" ")) ?? []) found.push({ id, start, end });
    }
    return found;
  }
}
