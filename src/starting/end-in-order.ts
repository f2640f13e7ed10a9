import type { AttestError } from "../errors.ts";
import type { Log } from "../log.ts";
import { onTimer, type Schedule } from "../schedule.ts";
import { describeFatal } from "./fatal-error.ts";

/** How long an orderly end may take, in milliseconds; whoever asked for it kills after some more. */
const MOST_MS = 4_500;
/** npm passes a signal on that the terminal has sent to the bot as well: within so many milliseconds it is the same one. */
const SAME_MS = 500;
const NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** What the process is for the one who ends it. */
export interface EndParts {
  readonly log: Log;
  readonly exit: (code: number) => void;
  /** Writes the last line of a bot that can't go on. */
  readonly say?: (text: unknown) => void;
  readonly schedule?: Schedule;
  /** Where the signals come from; the process by default. */
  readonly signals?: Pick<NodeJS.EventEmitter, "on">;
}

/** How a process ends. */
export interface Ending {
  /** Takes what is to be done for an orderly end; until then nothing is under way and the process ends at once. */
  onStop(stop: () => Promise<void>): void;
  /** Ends in order because the bot can't go on; the last line says why, and the exit code whether to try again. */
  lost(error: AttestError): void;
  /** Ends in order because nothing is left to do: another process has taken its place. */
  superseded(): void;
}

/** Ends the process in order on the first signal, after 4.5 s at the latest, and at once on a second one. */
export function endInOrder({
  log,
  exit,
  say = console.error,
  schedule = onTimer,
  signals = process,
}: EndParts): Ending {
  let stop = async () => {};
  let isEnding = false;
  let isUrgent = false;
  const end = async (leave: (code: number) => void) => {
    if (isEnding) return;
    isEnding = true;
    schedule(() => {
      isUrgent = true;
    }, SAME_MS);
    schedule(() => {
      log.warn("Stopped before all that was under way had ended");
      leave(0);
    }, MOST_MS);
    try {
      await stop();
      log.info("Stopped");
      leave(0);
    } catch (error) {
      log.error({ err: error }, "Stopped with a failure");
      leave(1);
    }
  };
  for (const signal of SIGNALS)
    signals.on(signal, () => {
      if (isUrgent) return exit(128 + NUMBERS[signal]);
      if (!isEnding) log.info({ signal }, "Stopping");
      void end(exit);
    });
  return {
    onStop(orderly) {
      stop = orderly;
    },
    superseded() {
      void end(exit);
    },
    lost(error) {
      const { said, exitCode } = describeFatal(error);
      void end(() => {
        say(said);
        exit(exitCode);
      });
    },
  };
}
