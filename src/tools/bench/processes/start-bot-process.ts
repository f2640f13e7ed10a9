import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** What a sleeping bot is told. */
export interface Waking {
  /** ISO 8601. */
  readonly at: string;
  /** The step of a delivery, and which time it comes to it, at which it ends as by `kill -9`. */
  readonly dieAt?: { readonly step: string; readonly time: number } | undefined;
}

/** A bot in a process of its own. */
export interface BotProcess {
  /** Sets its clock, which then runs on, starts a pass, and lets further ones follow. */
  wake(time: Temporal.Instant, dieAt?: Waking["dieAt"]): void;
  /** Ends it as by `kill -9`. */
  kill(): void;
  /** Resolves when it is gone, however it ended. */
  readonly gone: Promise<unknown>;
}

/**
 * Starts a bot against a stand-in, on a store; resolves when it is ready.
 * @param limits whether people may ask as little as in earnest, or as much as they like
 */
export async function startBotProcess(
  apiUrl: string,
  place: string,
  limits: "usual" | "none" = "none",
): Promise<BotProcess> {
  const child: ChildProcess = fork(join(import.meta.dirname, "bot-process.ts"), [apiUrl, place, limits]);
  const gone = once(child, "exit");
  const first = await Promise.race([once(child, "message"), gone]);
  if (first[0] !== "ready") throw new Error(`The bot's process ended with ${first.join(" ")}`);
  return {
    wake: (time, dieAt) => child.send({ at: time.toString(), dieAt } satisfies Waking),
    kill: () => child.kill("SIGKILL"),
    gone,
  };
}
