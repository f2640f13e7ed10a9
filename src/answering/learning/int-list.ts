/** Numbers in a piece of a list, as a power of two. */
const PIECE = 10;

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
    if (place === 0) this.#grow();
    this.#last[place] = number;
    this.#length++;
  }

  at(place: number): number {
    return this.#pieces[place >>> PIECE]?.[place & ((1 << PIECE) - 1)] ?? 0;
  }

  #grow(): void {
    this.#last = new Int32Array(1 << PIECE);
    this.#pieces.push(this.#last);
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
