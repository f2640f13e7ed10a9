/** How long a conversation is remembered after its last turn, in milliseconds. */
const LASTS = 10 * 60 * 1000;
/** Conversations remembered at once; the one that was quiet longest goes first. */
const MOST_CONVERSATIONS = 5_000;
/** Turns that a follow-up may lean on. */
const TURNS = 3;

interface Conversation {
  /** Entries' ids, the last first. */
  readonly entries: readonly string[];
  readonly at: number;
}

/** What was last talked about, by conversation: entries' ids only, in memory only. */
export class Memory {
  readonly #conversations = new Map<string, Conversation>();

  /** The entries that the conversation was last about, the last first. @param now epoch milliseconds */
  recall(conversation: string, now: number): readonly string[] {
    const held = this.#conversations.get(conversation);
    return held && now - held.at <= LASTS ? held.entries : [];
  }

  /** @param now epoch milliseconds */
  remember(conversation: string, entry: string, now: number): void {
    const before = this.recall(conversation, now).filter((id) => id !== entry);
    this.#conversations.delete(conversation);
    this.#conversations.set(conversation, { entries: [entry, ...before].slice(0, TURNS), at: now });
    for (const [quietest, { at }] of this.#conversations) {
      if (this.#conversations.size <= MOST_CONVERSATIONS && now - at <= LASTS) break;
      this.#conversations.delete(quietest);
    }
  }
}
