import { expect } from "vitest";
import type { Schedule } from "../src/schedule.ts";
import { eventually } from "./eventually.ts";

interface Waiting {
  readonly at: number;
  readonly task: () => void;
}

/** A clock that stands still until the test moves it. */
export class ManualClock {
  #now = Temporal.Instant.from("2026-03-09T12:00:00Z").epochMilliseconds;
  #waiting: Waiting[] = [];

  readonly now = () => Temporal.Instant.fromEpochMilliseconds(this.#now);

  readonly schedule: Schedule = (task, ms) => {
    const waiting = { at: this.#now + ms, task };
    this.#waiting.push(waiting);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
    };
  };

  /** How long is waited for what is waiting, in milliseconds, the shortest first. */
  get waits(): number[] {
    return this.#waiting.map(({ at }) => at - this.#now).sort((a, b) => a - b);
  }

  /** Lets so much time pass, running what falls due in its order. */
  forward(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = next.at;
      next.task();
    }
    this.#now = end;
  }

  /** Lets so much time pass as soon as something waits for exactly that long. */
  async forwardWhenAwaited(ms: number): Promise<void> {
    await eventually(() => expect(this.waits).toContain(ms));
    this.forward(ms);
  }
}
