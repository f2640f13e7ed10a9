/** Numbers in a piece of a list, as a power of two. */
const PIECE = 12;
/** Numbers that the first piece begins with: the lists of a question are short, and made for each. */
const SHORT = 16;

/**
 * Whole numbers that come one by one: of millions, a plain list would take twice the memory. It grows by pieces, because
 * what a larger copy leaves behind isn't given back for long.
 */
export class IntList {
  readonly #pieces: Int32Array[] = [];
  #last = new Int32Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const place = this.#length & ((1 << PIECE) - 1);
    if (place === 0 || place === this.#last.length) this.#grow(place);
    this.#last[place] = number;
    this.#length++;
  }

  at(place: number): number {
    return this.#pieces[place >>> PIECE]?.[place & ((1 << PIECE) - 1)] ?? 0;
  }

  /** Begins a piece, or doubles the first. @param held how many numbers are in it */
  #grow(held: number): void {
    const isFirst = this.#length === held;
    const larger = new Int32Array(isFirst ? Math.max(SHORT, 2 * held) : 1 << PIECE);
    if (held > 0) larger.set(this.#last);
    this.#last = larger;
    this.#pieces[this.#length >>> PIECE] = larger;
  }
}

/** Lists of numbers, one after the other. */
export interface Lists {
  readonly all: IntList;
  /** Where each list ends; the next begins there. */
  readonly ends: IntList;
}

/** Goes through the numbers of one list. */
export function eachOf({ all, ends }: Lists, list: number, take: (number: number) => void): void {
  const end = ends.at(list);
  for (let i = list === 0 ? 0 : ends.at(list - 1); i < end; i++) take(all.at(i));
}

/** The numbers of one list. */
export function listOf(lists: Lists, list: number): number[] {
  const numbers: number[] = [];
  eachOf(lists, list, (number) => numbers.push(number));
  return numbers;
}

/** No lists yet. */
export function emptyLists(): Lists {
  return { all: new IntList(), ends: new IntList() };
}

/** Whole numbers from 0, as narrow as they allow. */
export type Naturals = Uint16Array | Int32Array;

/** Above the highest number of two bytes. */
const NARROW = 2 ** 16;

/** Room for so many numbers below a bound. */
export function naturalsBelow(bound: number, length: number): Naturals {
  return bound <= NARROW ? new Uint16Array(length) : new Int32Array(length);
}

/** The same numbers, in half the memory where each fits into two bytes. */
export function narrowed(numbers: Int32Array): Naturals {
  return numbers.every((number) => number < NARROW) ? Uint16Array.from(numbers) : numbers;
}
