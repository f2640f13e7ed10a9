import { type Naturals, narrowed } from "./int-list.ts";
import { NONE } from "./symbols.ts";

/** A feature: a symbol, or two that stand together. */
export type Feature = readonly [first: number, second: number];

/** Features by row, and where to find a feature's row: plain data, a tenth of what a map of texts takes. */
export interface FeatureRows {
  /** The first and the second symbol of each row's feature in turn. */
  readonly symbols: Naturals;
  /** By symbol, the row of the feature that is this symbol alone. Here and below each row is one more than it is, and 0 none. */
  readonly singles: Naturals;
  /** A hash table: the rows of pairs, each at the place of its feature's hash or after it. */
  readonly slots: Naturals;
}

/** Rows for features. @param symbols the first and the second symbol of each in turn */
export function rowsOf(symbols: Int32Array): FeatureRows {
  const count = symbols.length / 2;
  let pairs = 0;
  let last = NONE;
  for (let row = 0; row < count; row++) {
    if (symbols[2 * row + 1] !== NONE) pairs++;
    else last = Math.max(last, symbols[2 * row] ?? NONE);
  }
  const singles = new Int32Array(pairs === count ? 0 : last + 1);
  for (let row = 0; row < count; row++) if (symbols[2 * row + 1] === NONE) singles[symbols[2 * row] ?? NONE] = row + 1;
  const slots = slotted(symbols, count, 2 * pairs);
  return { symbols: narrowed(symbols), singles: narrowed(singles), slots: narrowed(slots) };
}

/** The row of a feature; undefined where it has none. */
export function findRow({ symbols, singles, slots }: FeatureRows, first: number, second: number): number | undefined {
  const found = second === NONE ? singles[first] : slots[slotOf(symbols, slots, first, second)];
  return found ? found - 1 : undefined;
}

/** Numbers features in the order in which they come. */
export class FeatureTable {
  #count = 0;
  #pairs = 0;
  #symbols = new Int32Array(256);
  #slots: Int32Array = new Int32Array(256);
  readonly #singles: number[] = [];

  /** How many features have a number. */
  get size(): number {
    return this.#count;
  }

  numberOf(first: number, second: number): number {
    if (second === NONE) return this.#numberOfSingle(first);
    const slot = slotOf(this.#symbols, this.#slots, first, second);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#add(first, second);
    this.#slots[slot] = number + 1;
    if (2 * ++this.#pairs > this.#slots.length) this.#slots = slotted(this.#symbols, this.#count, 4 * this.#pairs);
    return number;
  }

  /** The first and the second symbol of each of these features in turn. */
  symbolsOf(features: Int32Array): Int32Array {
    const symbols = new Int32Array(2 * features.length);
    for (const [i, feature] of features.entries()) {
      symbols[2 * i] = this.#symbols[2 * feature] ?? NONE;
      symbols[2 * i + 1] = this.#symbols[2 * feature + 1] ?? NONE;
    }
    return symbols;
  }

  #numberOfSingle(symbol: number): number {
    const known = this.#singles[symbol] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#add(symbol, NONE);
    while (this.#singles.length <= symbol) this.#singles.push(0);
    this.#singles[symbol] = number + 1;
    return number;
  }

  #add(first: number, second: number): number {
    const number = this.#count++;
    if (2 * this.#count > this.#symbols.length) {
      const larger = new Int32Array(2 * this.#symbols.length);
      larger.set(this.#symbols);
      this.#symbols = larger;
    }
    this.#symbols[2 * number] = first;
    this.#symbols[2 * number + 1] = second;
    return number;
  }
}

/** A hash table of the pairs among features, with so many slots or up to twice as many. */
function slotted(symbols: Int32Array, count: number, least: number): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(least + 1)));
  for (let row = 0; row < count; row++) {
    const [first = NONE, second = NONE] = [symbols[2 * row], symbols[2 * row + 1]];
    if (second !== NONE) slots[slotOf(symbols, slots, first, second)] = row + 1;
  }
  return slots;
}

/** Where a pair's row stands, or would stand. */
function slotOf(symbols: Naturals, slots: Naturals, first: number, second: number): number {
  const last = slots.length - 1;
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  for (let slot = (mixed ^ (mixed >>> 15)) & last; ; slot = (slot + 1) & last) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || (symbols[2 * row] === first && symbols[2 * row + 1] === second)) return slot;
  }
}
