/** Chance that is the same for the same seed: Mulberry32. */
export interface Chance {
  /** From 0 up to, and without, `most`. */
  below(most: number): number;
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
  /** So many of them, each drawn anew. */
  several<Item>(items: readonly [Item, ...Item[]], count: number): Item[];
}

/** @param seed a whole number */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  const oneOf = <Item>(items: readonly [Item, ...Item[]]): Item => items[below(items.length)] ?? items[0];
  return { below, oneOf, several: (items, count) => Array.from({ length: count }, () => oneOf(items)) };
}
