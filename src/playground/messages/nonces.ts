const window = 5 * 60_000;

/** Remembers which message each author's nonce made, for the past few minutes, so that a repeat posts nothing. */
export class Nonces {
  readonly #now: () => number;
  readonly #seen = new Map<string, { messageId: string; at: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The message that this author already posted under the nonce. */
  find(authorId: string, nonce: string | number): string | undefined {
    const entry = this.#seen.get(key(authorId, nonce));
    return entry && this.#now() - entry.at < window ? entry.messageId : undefined;
  }

  remember(authorId: string, nonce: string | number, messageId: string): void {
    const now = this.#now();
    for (const [old, { at }] of this.#seen) {
      // They are in the order of time.
      if (now - at < window) break;
      this.#seen.delete(old);
    }
    this.#seen.delete(key(authorId, nonce));
    this.#seen.set(key(authorId, nonce), { messageId, at: now });
  }
}

function key(authorId: string, nonce: string | number): string {
  return `${authorId} ${nonce}`;
}
