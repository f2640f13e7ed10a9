import type { Log } from "../log.ts";
import { onTimer, type Schedule } from "../schedule.ts";

/** How long an orderly end may take, in milliseconds; whoever asked for it kills after some more. */
const MOST_MS = 4_500;
/** npm passes a signal on that the terminal has sent to the bot as well: within so many milliseconds it is the same one. */
const SAME_MS = 500;

/** What the process is for the one who ends it. */
export interface EndParts {
  readonly log: Log;
  readonly exit: (code: number) => void;
  readonly schedule?: Schedule;
  /** Where the signals come from; the process by default. */
  readonly signals?: Pick<NodeJS.EventEmitter, "on">;
}

const NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;
type Signal = keyof typeof NUMBERS;

/**
 * Ends the process in order on the first signal, after 4.5 s at the latest, and at once on a second one.
 * @returns takes what is to be done for an orderly end; until then nothing is under way and the process ends at once
 */
export function endOnSignal({
  log,
  exit,
  schedule = onTimer,
  signals = process,
}: EndParts): (stop: () => Promise<void>) => void {
  let stop = async () => {};
  let isEnding = false;
  let isUrgent = false;
  const end = async (signal: Signal) => {
    if (isUrgent) return exit(128 + NUMBERS[signal]);
    if (isEnding) return;
    isEnding = true;
    schedule(() => {
      isUrgent = true;
    }, SAME_MS);
    log.info({ signal }, "Stopping");
    schedule(() => {
      log.warn("Stopped before all that was under way had ended");
      exit(0);
    }, MOST_MS);
    try {
      await stop();
      log.info("Stopped");
      exit(0);
    } catch (error) {
      log.error({ err: error }, "Stopped with a failure");
      exit(1);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) signals.on(signal, () => void end(signal));
  return (orderly) => {
    stop = orderly;
  };
}
