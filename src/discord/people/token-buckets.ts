import { forgetOldest } from "../../forget-oldest.ts";

/** How much may come at once, and how much may come in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Beyond, the buckets that were left alone longest are forgotten, which fills them. */
const MOST_KEYS = 10_000;

/**
 * Token buckets by key, which fill evenly. Kept of each is one number, the moment at which it will be full: the libraries
 * of the field count in windows, which let twice as much through where two of them meet, and hold a timer or an object a
 * key without a bound.
 */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #fullAt = new Map<string, number>();

  /** @param now milliseconds */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Tokens in the bucket; a fraction is one that is still coming. */
  #left(key: string): number {
    const { burst, perSecond } = this.#rate;
    const missingMs = Math.max(0, (this.#fullAt.get(key) ?? 0) - this.#now());
    return burst - (missingMs / 1_000) * perSecond;
  }

  /** What share of the bucket is full, 0 to 1. */
  share(key: string): number {
    return this.#left(key) / this.#rate.burst;
  }

  /** Milliseconds until the bucket holds a token; 0 where it does. */
  waitFor(key: string): number {
    return Math.max(0, ((1 - this.#left(key)) / this.#rate.perSecond) * 1_000);
  }

  /** Whether the bucket holds a token. */
  has(key: string): boolean {
    // A thousandth: sums of fractions fall short of a whole.
    return this.#left(key) >= 1 - 0.001;
  }

  /** Takes a token; false where there is none. */
  take(key: string): boolean {
    if (!this.has(key)) return false;
    const fullAt = Math.max(this.#now(), this.#fullAt.get(key) ?? 0) + 1_000 / this.#rate.perSecond;
    this.#fullAt.delete(key);
    this.#fullAt.set(key, fullAt);
    forgetOldest(this.#fullAt, MOST_KEYS);
    return true;
  }

  /** How many are remembered. */
  get size(): number {
    return this.#fullAt.size;
  }
}
