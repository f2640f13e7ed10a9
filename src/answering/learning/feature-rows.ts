/** A feature: a symbol, or two that stand together. */
export type Feature = readonly [first: number, second: number];

/** Features by row, and a hash table to find a feature's row in: plain data, a tenth of what a map of texts takes. */
export interface FeatureRows {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  /** Rows, each one more than it is, at the place of their features' hash or after it; 0 where none is. */
  readonly slots: Int32Array;
}

/** The row of a feature; undefined where it has none. */
export function findRow(rows: FeatureRows, first: number, second: number): number | undefined {
  const row = (rows.slots[slotOf(rows, first, second)] ?? 0) - 1;
  return row < 0 ? undefined : row;
}

/** Gives features their rows, in the order in which they come. */
export class RowMaker {
  #count = 0;
  #rows: FeatureRows = { firsts: new Int32Array(512), seconds: new Int32Array(512), slots: new Int32Array(1024) };

  rowOf(first: number, second: number): number {
    const slot = slotOf(this.#rows, first, second);
    const known = this.#rows.slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const row = this.#count++;
    this.#rows.firsts[row] = first;
    this.#rows.seconds[row] = second;
    this.#rows.slots[slot] = this.#count;
    if (this.#count === this.#rows.firsts.length) this.#rows = sized(this.#rows, this.#count, 2 * this.#count);
    return row;
  }

  /** All features so far, in no more memory than they need. */
  rows(): FeatureRows {
    return sized(this.#rows, this.#count, this.#count);
  }
}

/** The same features in lists of this size, with between two and four times as many slots as that. */
function sized({ firsts, seconds }: FeatureRows, count: number, size: number): FeatureRows {
  const slots = new Int32Array(2 << Math.ceil(Math.log2(size + 1)));
  const rows = { firsts: new Int32Array(size), seconds: new Int32Array(size), slots };
  rows.firsts.set(firsts.subarray(0, count));
  rows.seconds.set(seconds.subarray(0, count));
  for (let row = 0; row < count; row++) slots[slotOf(rows, firsts[row] ?? 0, seconds[row] ?? 0)] = row + 1;
  return rows;
}

/** Where a feature's row stands, or would stand. */
function slotOf({ firsts, seconds, slots }: FeatureRows, first: number, second: number): number {
  const last = slots.length - 1;
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  for (let slot = (mixed ^ (mixed >>> 15)) & last; ; slot = (slot + 1) & last) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || (firsts[row] === first && seconds[row] === second)) return slot;
  }
}
