import type { Log } from "../../log.ts";
import { onTimer, type Schedule } from "../../schedule.ts";

/** Sooner, the sign would flash up and be gone. */
const AFTER_MS = 500;

/** Where the bot can be seen typing. */
export interface TypingPlace {
  sendTyping(): Promise<void>;
}

/** Does the work; if that takes longer than half a second, shows meanwhile that an answer is coming. */
export async function withTyping<T>(
  place: TypingPlace,
  log: Log,
  work: () => Promise<T>,
  schedule: Schedule = onTimer,
): Promise<T> {
  const cancel = schedule(() => {
    place.sendTyping().catch((error: unknown) => log.debug({ err: error }, "Typing couldn't be shown"));
  }, AFTER_MS);
  try {
    return await work();
  } finally {
    cancel();
  }
}
