import type { StoreErrorCode } from "./store-error.ts";

/** How the store is, as operators read it. The object is live: each property is read anew. */
export interface StoreHealth {
  /** What its latest reads or writes fail with; undefined where they go through. */
  readonly trouble: StoreErrorCode | undefined;
  /** What waits in memory to be written: counts, wordings asked in vain, posted answers. */
  readonly waiting: number;
  /** Failures since the start, by their code; each try of what is tried again counts. */
  readonly errors: ReadonlyMap<StoreErrorCode, number>;
}
