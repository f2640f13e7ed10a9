import type { Refusal } from "./send-reply.ts";

/** What a bot may do before it is answered with 429. */
export interface Limits {
  /**
   * Requests of any kind a second: a bucket of that many, which fills evenly, so that requests which left evenly and
   * arrive bunched aren't refused. Interactions don't count.
   */
  readonly perSecond: number;
  /** In the bucket's place, no second, wherever it begins, may hold more requests. False where absent. */
  readonly strict?: boolean;
  /** Messages to one channel in five seconds. */
  readonly perChannel: number;
}

const SECOND = 1_000;
const CHANNEL_WINDOW = 5_000;
const EXEMPT = /^\/(?:interactions|webhooks)\//;
const MESSAGE = /^\/channels\/(\d+)\/messages$/;

/** Enforces limits by the time at which requests arrive. */
export class RateLimits {
  readonly #limits: Limits;
  readonly #now: () => number;
  #left: number;
  #filledAt: number;
  /** When the requests of the last second came. */
  readonly #latest: number[] = [];
  readonly #byChannel = new Map<string, number[]>();
  /** How many requests were refused. */
  refused = 0;

  /** @param now milliseconds */
  constructor(limits: Limits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    this.#left = limits.perSecond;
    this.#filledAt = now();
  }

  /** Counts a request; what is returned refuses it. */
  take(method: string, path: string): Refusal | undefined {
    if (EXEMPT.test(path)) return undefined;
    const now = this.#now();
    const wait = this.#waitForAny(now);
    const channel = method === "POST" ? MESSAGE.exec(path)?.[1] : undefined;
    const sent = channel === undefined ? [] : (this.#byChannel.get(channel) ?? []);
    const channelWait = waitFor(sent, this.#limits.perChannel, CHANNEL_WINDOW, now);
    if (wait > 0 || channelWait > 0) {
      this.refused += 1;
      return { global: wait > 0, retryAfter: Math.max(wait, channelWait) / SECOND };
    }
    this.#left -= 1;
    this.#latest.push(now);
    if (channel !== undefined) this.#byChannel.set(channel, [...sent, now]);
    return undefined;
  }

  #waitForAny(now: number): number {
    const { perSecond, strict = false } = this.#limits;
    const wait = waitFor(this.#latest, perSecond, SECOND, now);
    if (strict) return wait;
    this.#left = Math.min(perSecond, this.#left + ((now - this.#filledAt) / SECOND) * perSecond);
    this.#filledAt = now;
    return this.#left >= 1 ? 0 : ((1 - this.#left) / perSecond) * SECOND;
  }
}

/** Forgets the times that lie before the window; milliseconds until there is room for another. */
function waitFor(times: number[], most: number, window: number, now: number): number {
  while ((times[0] ?? now) <= now - window) times.shift();
  const leaving = times[times.length - most];
  return leaving === undefined ? 0 : leaving + window - now;
}
