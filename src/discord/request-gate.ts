import { AsyncLocalStorage } from "node:async_hooks";

/** How many requests may begin, and how the time is told. */
export interface GateOptions {
  /** Discord's limit for a bot, whatever the route. */
  readonly perSecond?: number;
  /** Of these, kept free for answers while daily summaries go out. */
  readonly reserved?: number;
  /** Milliseconds. */
  readonly now?: () => number;
  /** Runs the task once after so many milliseconds. */
  readonly schedule?: (task: () => void, ms: number) => void;
}

/** Milliseconds; a little more than a second, because requests that left evenly may arrive bunched. */
const WINDOW = 1_010;
/** So many answers within the window keep a further place free. */
const ANSWERS_A_PLACE = 5;
/** The background's share of the limit: a little less than there is room for, for the same reason. */
const PACE = 0.97;
/** How far the background may catch up after a stall, in milliseconds. */
const CATCH_UP = 300;

/**
 * Lets requests through at Discord's pace. Answers go first. The background (daily summaries) takes what they leave,
 * evenly spaced and never the reserved share, so that an answer finds a place at once however many summaries wait.
 */
export class RequestGate {
  readonly #perSecond: number;
  readonly #reserved: number;
  readonly #now: () => number;
  readonly #schedule: (task: () => void, ms: number) => void;
  readonly #context = new AsyncLocalStorage<true>();
  readonly #answers: (() => void)[] = [];
  readonly #background: (() => void)[] = [];
  /** When the latest requests began, oldest first: those within the window. */
  readonly #begun: number[] = [];
  /** Those of them that were answers. */
  readonly #answered: number[] = [];
  /** When the background's next turn is. */
  #turn = 0;
  /** When it looks again by itself. */
  #wakeAt = Number.POSITIVE_INFINITY;

  constructor({ perSecond = 50, reserved = 1, now = () => performance.now(), schedule = later }: GateOptions = {}) {
    this.#perSecond = perSecond;
    this.#reserved = reserved;
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

  /** Resolves when the caller's request may begin. */
  pass(): Promise<void> {
    const queue = this.isBackground ? this.#background : this.#answers;
    return new Promise((resolve) => {
      queue.push(resolve);
      this.#admit();
    });
  }

  #admit(): void {
    const now = this.#now();
    for (const times of [this.#begun, this.#answered]) while ((times[0] ?? now) <= now - WINDOW) times.shift();
    while (this.#answers.length > 0 && this.#begun.length < this.#perSecond) {
      this.#answered.push(now);
      this.#begin(this.#answers, now);
    }
    this.#turn = Math.max(this.#turn, now - CATCH_UP);
    while (this.#answers.length === 0 && this.#background.length > 0 && this.#waitOfBackground(now) <= 0) {
      this.#begin(this.#background, now);
      this.#turn += 1_000 / (this.#perSecond * PACE);
    }
    this.#wakeIfNeeded(now);
  }

  /** The more answers there were of late, the more places are kept for the next ones. */
  get #inBackground(): number {
    return this.#perSecond - this.#reserved - Math.ceil(this.#answered.length / ANSWERS_A_PLACE);
  }

  #begin(queue: (() => void)[], now: number): void {
    this.#begun.push(now);
    queue.shift()?.();
  }

  #waitOfBackground(now: number): number {
    return Math.max(this.#turn - now, this.#waitForPlace(this.#inBackground, now));
  }

  /** Milliseconds until fewer than `most` requests lie within the window. */
  #waitForPlace(most: number, now: number): number {
    const leaving = this.#begun[this.#begun.length - most];
    return leaving === undefined ? 0 : leaving + WINDOW - now;
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

function later(task: () => void, ms: number): void {
  setTimeout(task, ms);
}
