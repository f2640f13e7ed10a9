import { PeopleLimits } from "../../../src/discord/people/people-limits.ts";
import type { Rates } from "../../../src/discord/people/rates.ts";
import type { Schedule } from "../../../src/schedule.ts";

/** A clock that stands still until it is moved, with its timers. */
export interface FakeTime {
  now(): number;
  readonly schedule: Schedule;
  /** Lets so many milliseconds pass; timers run on the way, and what they set off runs on between them. */
  pass(ms: number): Promise<void>;
}

export function fakeTime(): FakeTime {
  let now = 0;
  const timers = new Set<{ at: number; task: () => void }>();
  return {
    now: () => now,
    schedule(task, ms) {
      const timer = { at: now + ms, task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async pass(ms) {
      const until = now + ms;
      await settled();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.task();
        await settled();
      }
      now = until;
      await settled();
    },
  };
}

/** Lets everything run on that only waits for what is there already. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** The usual limits on a clock that stands still, which makes what is refused a matter of counting. */
export function limitsInFakeTime(rates?: Rates): { limits: PeopleLimits; time: FakeTime } {
  const time = fakeTime();
  return { limits: new PeopleLimits({ ...time, ...(rates && { rates }) }), time };
}
