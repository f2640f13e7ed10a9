import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A bot in a process of its own. */
export interface BotProcess {
  /** Sets its clock, which then runs on, starts a pass, and lets further ones follow. */
  wake(time: Temporal.Instant): void;
  /** Ends it as by `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
}

/**
 * Starts a bot against a stand-in, on a store; resolves when it is ready.
 * @param purpose one that is only to deliver starts faster
 */
export async function startBotProcess(
  apiUrl: string,
  place: string,
  purpose: "answers" | "deliveries" = "deliveries",
): Promise<BotProcess> {
  const child: ChildProcess = fork(join(import.meta.dirname, "bot-process.ts"), [apiUrl, place, purpose]);
  const exited = once(child, "exit");
  const first = await Promise.race([once(child, "message"), exited]);
  if (first[0] !== "ready") throw new Error(`The bot's process ended with ${first.join(" ")}`);
  return {
    wake: (time) => child.send(time.toString()),
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
