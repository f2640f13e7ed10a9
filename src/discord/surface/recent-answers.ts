import { forgetOldest } from "../../forget-oldest.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { onTimer, type Schedule } from "../../schedule.ts";

const WITHIN_MS = 2 * 60_000;
/** An interaction must be answered within three seconds; whoever asks as one looks no longer than this at another's answer. */
const LOOKS_MS = 1_000;
const MOST_ANSWERS = 5_000;

/** An answer that stands in a channel. */
export interface RecentAnswer {
  readonly messageId: string;
  /** Where a click on it leads. */
  readonly url: string;
}

/** A place where an answer is posted, and what tells the answer from others. */
export interface Spot {
  readonly channelId: string;
  /** What it is about, such as an entry's id. */
  readonly subject: string;
  readonly language: Language;
  /** Of the base that it is made from: another one may say otherwise. */
  readonly version: string;
}

interface KeptAnswer extends Spot {
  readonly at: number;
  readonly answer: Promise<RecentAnswer | undefined>;
  /** The same, once it is posted. */
  standing: RecentAnswer | undefined;
}

/** Which answers were given in which channel in the last two minutes. In memory only; holds no question and no person. */
export class RecentAnswers {
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #now: () => Temporal.Instant;
  readonly #schedule: Schedule;

  constructor(now: () => Temporal.Instant, schedule: Schedule = onTimer) {
    this.#now = now;
    this.#schedule = schedule;
  }

  /**
   * Posts an answer unless the same was posted there, or is just being posted: then resolves to that one.
   * @param post resolves to the message posted, or to undefined where it can't be linked
   */
  postOnce(spot: Spot, post: () => Promise<RecentAnswer | undefined>): Promise<RecentAnswer | undefined> {
    return this.#postUnless(spot, post, ({ answer }) => answer);
  }

  /** As `postOnce`, for who can't wait: resolves to "under way" where the same answer has been on its way for too long. */
  async postOnceSoon(
    spot: Spot,
    post: () => Promise<RecentAnswer | undefined>,
  ): Promise<RecentAnswer | "under way" | undefined> {
    let cancel = () => {};
    let late: Promise<"under way"> | undefined;
    // Most answers are the first: no timer for these.
    const tooLate = () => {
      late ??= new Promise((resolve) => {
        cancel = this.#schedule(() => resolve("under way"), LOOKS_MS);
      });
      return late;
    };
    try {
      return await this.#postUnless(spot, post, ({ answer }) => Promise.race([answer, tooLate()]));
    } finally {
      cancel();
    }
  }

  /** These messages are gone: whoever asks next, even at once, gets the answer again. */
  forget(channelId: string, messageIds: readonly string[]): void {
    for (const [key, kept] of this.#kept) {
      const forgetIfGone = (answer: RecentAnswer | undefined) => {
        const isGone = answer !== undefined && messageIds.includes(answer.messageId);
        if (isGone && this.#kept.get(key) === kept) this.#kept.delete(key);
      };
      if (kept.channelId !== channelId) continue;
      // Discord may tell that a message is gone before it says that it took it.
      if (kept.standing) forgetIfGone(kept.standing);
      else void kept.answer.then(forgetIfGone);
    }
  }

  /** Forgets all of them, where messages may have gone unseen. */
  clear(): void {
    this.#kept.clear();
  }

  async #postUnless<Earlier>(
    spot: Spot,
    post: () => Promise<RecentAnswer | undefined>,
    look: (kept: KeptAnswer) => Promise<Earlier | undefined>,
  ): Promise<Earlier | undefined> {
    // Between the last look and the entry nothing may be awaited: presses come several at once.
    for (let kept = this.#find(spot); kept; kept = this.#find(spot)) {
      const earlier = await look(kept);
      const stands = this.#kept.get(keyOf(spot)) === kept;
      if (earlier && stands) return earlier;
      if (stands) this.#kept.delete(keyOf(spot));
    }
    const answer = post();
    const settled = answer.catch(() => undefined);
    const kept: KeptAnswer = { ...spot, at: this.#now().epochMilliseconds, answer: settled, standing: undefined };
    this.#kept.delete(keyOf(spot));
    this.#kept.set(keyOf(spot), kept);
    forgetOldest(this.#kept, MOST_ANSWERS);
    kept.standing = await answer;
    return undefined;
  }

  #find(spot: Spot): KeptAnswer | undefined {
    const kept = this.#kept.get(keyOf(spot));
    return kept && this.#now().epochMilliseconds - kept.at < WITHIN_MS ? kept : undefined;
  }
}

/** The address of a message; `guildId` is null in direct messages. */
export function messageUrl(guildId: string | null, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId ?? "@me"}/${channelId}/${messageId}`;
}

function keyOf({ channelId, subject, language, version }: Spot): string {
  return `${channelId} ${subject} ${language} ${version}`;
}
