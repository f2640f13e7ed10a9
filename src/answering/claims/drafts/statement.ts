/** One thing of several that a text says. */
export interface Statement {
  /** Standing by itself: with the subject, or the verb, that it shares with another. */
  readonly text: string;
  /** As it was written. */
  readonly said: string;
  /** Who is named for it: “…, says the mayor”. */
  readonly source?: { readonly name: string; readonly said: string };
}
