/** How long a conversation is remembered after its last turn, in milliseconds. */
const LASTS = 10 * 60 * 1000;
/** Conversations remembered at once; the one that was quiet longest goes first. */
const MOST = 5_000;

interface Turn {
  readonly entry: string;
  readonly at: number;
}

/** What was last talked about, by conversation: entries' ids only, in memory only. */
export class Memory {
  readonly #turns = new Map<string, Turn>();

  /** The entry that the conversation was last about. @param now epoch milliseconds */
  recall(conversation: string, now: number): string | undefined {
    const turn = this.#turns.get(conversation);
    return turn && now - turn.at <= LASTS ? turn.entry : undefined;
  }

  /** @param now epoch milliseconds */
  remember(conversation: string, entry: string, now: number): void {
    this.#turns.delete(conversation);
    this.#turns.set(conversation, { entry, at: now });
    for (const [oldest, { at }] of this.#turns) {
      if (this.#turns.size <= MOST && now - at <= LASTS) break;
      this.#turns.delete(oldest);
    }
  }
}
