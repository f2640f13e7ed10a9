import type { Unread } from "./unread.ts";

/** What was read of a message so far. */
export interface Reading {
  /** In a reader's order; some may be empty. */
  readonly texts: string[];
  readonly unread: Set<Unread>;
}
