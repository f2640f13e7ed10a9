/** Stands where a pair has no second. */
export const NONE = 0;

/** Texts by number: what is counted and compared by the million is numbers. */
export interface Numbering {
  /** Above all numbers. */
  readonly size: number;
  numberOf(text: string): number;
  textOf(number: number): string;
  /** What a text is cut into, by number; kept by the text's number, so that each is cut once. @param cut always the same */
  partsOf(number: number, cut: (text: string) => readonly string[]): readonly number[];
}

/** Numbers texts in the order in which they come. */
export class Symbols implements Numbering {
  /** Plain data, from which the same numbering can be made again. */
  readonly texts: string[];
  readonly #numbers: Map<string, number>;
  readonly #parts = new Map<number, readonly number[]>();

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

  partsOf(number: number, cut: (text: string) => readonly string[]): readonly number[] {
    const parts = this.#parts.get(number) ?? cut(this.textOf(number)).map((part) => this.numberOf(part));
    this.#parts.set(number, parts);
    return parts;
  }

  /** A numbering that knows these texts and gives others numbers of its own, which are forgotten with it. */
  withGuests(): Numbering {
    const guests = new Map<string, number>();
    const texts: string[] = [];
    const first = this.texts.length;
    const numberOf = (text: string): number => {
      const known = this.#numbers.get(text) ?? guests.get(text);
      if (known !== undefined) return known;
      guests.set(text, first + guests.size);
      return first + texts.push(text) - 1;
    };
    const textOf = (number: number) => (number < first ? this.textOf(number) : (texts[number - first] ?? ""));
    return {
      get size() {
        return first + texts.length;
      },
      numberOf,
      textOf,
      partsOf: (number, cut) => {
        const known = this.#parts.get(number);
        if (known) return known;
        const parts = cut(textOf(number)).map(numberOf);
        if (number < first && parts.every((part) => part < first)) this.#parts.set(number, parts);
        return parts;
      },
    };
  }
}
