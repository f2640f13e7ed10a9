/** How the store is, as operators read it. The object is live: each property is read anew. */
export interface StoreHealth {
  /** Whether its latest reads and writes went through. */
  readonly reachable: boolean;
  /** What waits in memory to be written: counts, wordings asked in vain, posted answers. */
  readonly waiting: number;
  /** Failures since the start. */
  readonly errors: number;
}
