import { AsyncLocalStorage } from "node:async_hooks";
import { onTimer } from "../../schedule.ts";

/** How many requests may begin, and how the time is told. */
export interface GateOptions {
  /** Discord's limit for a bot, whatever the route. */
  readonly perSecond?: number;
  /** Milliseconds. */
  readonly now?: () => number;
  /** Runs the task once after so many milliseconds. */
  readonly schedule?: (task: () => void, ms: number) => void;
}

/** One of the requests that a second holds. */
interface Place {
  /** From when it counts no more. */
  until: number;
  readonly isAnswer: boolean;
}

/** Milliseconds; a few more than a second, because the quickest way there and the quickest way back may not have been one. */
const SECOND = 1_005;
/** What took longer than this, in milliseconds, was counted long before its answer came: a slow Discord is no lack of places. */
const LATEST_COUNT = 3_000;
/** So many answers within a second keep a place free for the next ones. */
const ANSWERS_A_PLACE = 5;
/** How far the background may catch up after a stall, in milliseconds. */
const CATCH_UP = 300;

/**
 * Lets requests through at Discord's pace. Answers go first. The background (daily summaries) takes what they leave,
 * evenly spaced: a place becomes free every 20 ms, so that the first answer waits no longer than that, however many
 * summaries wait. Where answers are many, places are kept free for the next ones.
 *
 * Nobody outside knows when Discord counts a request: somewhere between its beginning and its answer. So a request
 * holds its place until a second after its answer, less the time that the quickest of all took for the way. Then no
 * second of Discord's, wherever it begins, holds more than the limit, however bunched the requests arrive; a bucket
 * that fills evenly isn't emptied either.
 */
export class RequestGate {
  readonly #perSecond: number;
  readonly #now: () => number;
  readonly #schedule: (task: () => void, ms: number) => void;
  readonly #context = new AsyncLocalStorage<true>();
  readonly #answers: ((place: Place) => void)[] = [];
  readonly #background: ((place: Place) => void)[] = [];
  #held: Place[] = [];
  /** Milliseconds that the quickest request took. */
  #quickest = Number.POSITIVE_INFINITY;
  /** When the background's next turn is. */
  #turn = 0;
  /** When it looks again by itself. */
  #wakeAt = Number.POSITIVE_INFINITY;

  constructor({ perSecond = 50, now = () => performance.now(), schedule = onTimer }: GateOptions = {}) {
    this.#perSecond = perSecond;
    this.#now = now;
    this.#schedule = schedule;
  }

  /** Runs work whose requests can wait. */
  background<T>(work: () => T): T {
    return this.#context.run(true, work);
  }

  /** Whether the caller runs within such work. */
  get isBackground(): boolean {
    return this.#context.getStore() ?? false;
  }

  /** How many requests wait for a place. */
  get waiting(): { readonly answers: number; readonly background: number } {
    return { answers: this.#answers.length, background: this.#background.length };
  }

  /**
   * Begins the request when there is a place for it; settles as it does.
   * @param givenUp takes it out while it waits: rejects with the signal's reason
   */
  async pass<T>(request: () => Promise<T>, givenUp?: AbortSignal): Promise<T> {
    givenUp?.throwIfAborted();
    const queue = this.isBackground ? this.#background : this.#answers;
    const place = await new Promise<Place>((resolve, reject) => {
      queue.push(resolve);
      const leave = () => {
        const waiting = queue.indexOf(resolve);
        if (waiting < 0) return;
        queue.splice(waiting, 1);
        reject(givenUp?.reason);
      };
      givenUp?.addEventListener("abort", leave, { once: true });
      this.#admit();
    });
    const begun = this.#now();
    try {
      const response = await request();
      this.#quickest = Math.min(this.#quickest, this.#now() - begun);
      return response;
    } finally {
      const quickest = Number.isFinite(this.#quickest) ? this.#quickest : 0;
      place.until = Math.min(place.until, this.#now() - quickest + SECOND);
      this.#admit();
    }
  }

  #admit(): void {
    const now = this.#now();
    this.#held = this.#held.filter(({ until }) => until > now);
    while (this.#answers.length > 0 && this.#held.length < this.#perSecond) this.#begin(this.#answers, now);
    this.#turn = Math.max(this.#turn, now - CATCH_UP);
    while (this.#answers.length === 0 && this.#background.length > 0 && this.#waitOfBackground(now) <= 0) {
      this.#begin(this.#background, now);
      this.#turn += 1_000 / this.#perSecond;
    }
    this.#wakeIfNeeded(now);
  }

  #begin(queue: ((place: Place) => void)[], now: number): void {
    const place = { until: now + LATEST_COUNT + SECOND, isAnswer: queue === this.#answers };
    this.#held.push(place);
    queue.shift()?.(place);
  }

  #waitOfBackground(now: number): number {
    return Math.max(this.#turn - now, this.#waitForPlace(this.#inBackground, now));
  }

  /** The more answers there were of late, the more places are kept for the next ones. */
  get #inBackground(): number {
    const answers = this.#held.filter(({ isAnswer }) => isAnswer).length;
    return this.#perSecond - Math.floor(answers / ANSWERS_A_PLACE);
  }

  /** Milliseconds until fewer than `most` places are held. */
  #waitForPlace(most: number, now: number): number {
    if (this.#held.length < most) return 0;
    const ends = this.#held.map(({ until }) => until).sort((a, b) => a - b);
    return (ends[ends.length - most] ?? now) - now;
  }

  #wakeIfNeeded(now: number): void {
    if (this.#answers.length + this.#background.length === 0) return;
    const wait = this.#answers.length > 0 ? this.#waitForPlace(this.#perSecond, now) : this.#waitOfBackground(now);
    const wakeAt = now + Math.max(1, Math.ceil(wait));
    if (this.#wakeAt <= wakeAt) return;
    this.#wakeAt = wakeAt;
    this.#schedule(() => {
      if (this.#wakeAt === wakeAt) this.#wakeAt = Number.POSITIVE_INFINITY;
      this.#admit();
    }, wakeAt - now);
  }
}
