/** Whole numbers that come one by one: of millions, a plain list would take twice the memory. */
export class IntList {
  #numbers = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Int32Array(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** All numbers so far, without a copy: it is the list's own memory. */
  all(): Int32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
