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
