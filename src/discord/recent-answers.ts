const WITHIN_MS = 2 * 60_000;
const MOST = 5_000;

/** An answer that stands in a channel. */
export interface RecentAnswer {
  readonly messageId: string;
  /** Where a click on it leads. */
  readonly url: string;
}

/** Which answers were given in which channel in the last two minutes. In memory only; holds no question and no person. */
export class RecentAnswers {
  readonly #answers = new Map<string, RecentAnswer & { readonly at: number }>();
  readonly #now: () => Temporal.Instant;

  constructor(now: () => Temporal.Instant) {
    this.#now = now;
  }

  /** @param subject what the answer is about, such as an entry's id */
  find(channelId: string, subject: string): RecentAnswer | undefined {
    const found = this.#answers.get(key(channelId, subject));
    return found && this.#now().epochMilliseconds - found.at < WITHIN_MS ? found : undefined;
  }

  note(channelId: string, subject: string, answer: RecentAnswer): void {
    this.#answers.delete(key(channelId, subject));
    this.#answers.set(key(channelId, subject), { ...answer, at: this.#now().epochMilliseconds });
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
  }

  /** The message is gone: whoever asks next gets the answer again. */
  forget(messageId: string): void {
    for (const [at, answer] of this.#answers) if (answer.messageId === messageId) this.#answers.delete(at);
  }
}

/** The address of a message; `guildId` is null in direct messages. */
export function messageUrl(guildId: string | null, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId ?? "@me"}/${channelId}/${messageId}`;
}

function key(channelId: string, subject: string): string {
  return `${channelId} ${subject}`;
}
