import { forgetOldest } from "../../forget-oldest.ts";

/** What was worked out for the latest keys: so many at most, and what wasn't wanted longest goes first. */
export class Latest<Key, Value> {
  readonly #most: number;
  /** The one that wasn't wanted longest first. */
  readonly #kept = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** @param make works it out where it isn't kept */
  get(key: Key, make: () => Value): Value {
    const value = this.#kept.get(key) ?? make();
    this.#kept.delete(key);
    this.#kept.set(key, value);
    forgetOldest(this.#kept, this.#most);
    return value;
  }

  clear(): void {
    this.#kept.clear();
  }
}
