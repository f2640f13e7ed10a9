/** Stands where a pair has no second. */
export const NONE = 0;

/** Texts by number: what is counted and compared by the million is numbers. */
export interface Numbering {
  /** Above all numbers. */
  readonly size: number;
  numberOf(text: string): number;
  textOf(number: number): string;
}

/** Numbers texts in the order in which they come. */
export class Symbols implements Numbering {
  /** Plain data, from which the same numbering can be made again. */
  readonly texts: string[];
  readonly #numbers: Map<string, number>;

  constructor(texts: readonly string[] = [""]) {
    this.texts = [...texts];
    this.#numbers = new Map(this.texts.map((text, number) => [text, number]));
  }

  get size(): number {
    return this.texts.length;
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  textOf(number: number): string {
    return this.texts[number] ?? "";
  }

  /** A numbering that knows these texts and gives others numbers of its own, which are forgotten with it. */
  withGuests(): Numbering {
    const guests = new Map<string, number>();
    const texts: string[] = [];
    const first = this.texts.length;
    return {
      get size() {
        return first + texts.length;
      },
      numberOf: (text) => {
        const known = this.#numbers.get(text) ?? guests.get(text);
        if (known !== undefined) return known;
        guests.set(text, first + guests.size);
        return first + texts.push(text) - 1;
      },
      textOf: (number) => (number < first ? this.textOf(number) : (texts[number - first] ?? "")),
    };
  }
}
