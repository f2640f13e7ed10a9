import { onTimer, type Schedule } from "../../schedule.ts";

/** How requests wait. */
export interface Patience {
  /** Resolves after so many milliseconds: before another try. */
  pause(ms: number): Promise<void>;
  /** Ends a try that takes too long. */
  readonly limit: Schedule;
}

/** On the clock of the process. */
export const onTheClock: Patience = {
  pause: (ms) => new Promise((resolve) => void onTimer(resolve, ms)),
  limit: onTimer,
};
