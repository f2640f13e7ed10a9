import { hash } from "node:crypto";

/** How long a question may be mended, in milliseconds. */
const WITHIN_MS = 2 * 60_000;
/** Messages that are remembered at once. */
const MOST = 2_000;

/** What a message was answered with. */
export interface Given {
  /** The bot's own message, and where it stands. */
  readonly messageId: string;
  readonly channelId: string;
  /** What the author's conversation, and that of the message replied to, are about since then and weren't before. */
  readonly noted: readonly string[];
  /** Whether it is remembered for corrections. */
  readonly isCorrectable: boolean;
}

/** A message of the bot's that nothing is noted of. */
export function asGiven({ id, channelId }: { readonly id: string; readonly channelId: string }): Given {
  return { messageId: id, channelId, noted: [], isCorrectable: false };
}

interface Kept {
  readonly at: number;
  /** Of what was read of the message; the words themselves aren't kept. */
  digest: string;
  given: Promise<Given | undefined>;
}

/** Which of the bot's messages answers which message of the last two minutes. In memory only; holds no words and no person. */
export class AnsweredMessages {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => Temporal.Instant;

  constructor(now: () => Temporal.Instant) {
    this.#now = now;
  }

  /** Answers a message for the first time. @param read what was read of it @param answer undefined where there is no answer */
  async first(messageId: string, read: string, answer: () => Promise<Given | undefined>): Promise<void> {
    const at = this.#now().epochMilliseconds;
    const given = answer();
    this.#kept.set(messageId, { at, digest: digestOf(read), given: given.catch(() => undefined) });
    for (const [oldest, kept] of this.#kept) {
      if (this.#kept.size <= MOST && at - kept.at <= WITHIN_MS) break;
      this.#kept.delete(oldest);
    }
    await given;
  }

  /** Whether a message was answered in the last two minutes. */
  has(messageId: string): boolean {
    const kept = this.#kept.get(messageId);
    return kept !== undefined && this.#now().epochMilliseconds - kept.at <= WITHIN_MS;
  }

  /** Whether it was read otherwise then. */
  isNews(messageId: string, read: string): boolean {
    return this.#kept.get(messageId)?.digest !== digestOf(read);
  }

  /** Answers it anew, after all that was answered before; of several readings the last one counts. */
  async again(messageId: string, read: string, answer: (given: Given) => Promise<Given | undefined>): Promise<void> {
    const kept = this.#kept.get(messageId);
    if (!kept) return;
    const digest = digestOf(read);
    kept.digest = digest;
    const before = kept.given;
    const after = before.then((given) => (given && kept.digest === digest ? answer(given) : given));
    kept.given = after.catch(() => before);
    await after;
  }

  /** How many messages are remembered. */
  get size(): number {
    return this.#kept.size;
  }
}

function digestOf(read: string): string {
  return hash("sha256", read, "base64");
}
