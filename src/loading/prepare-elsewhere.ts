import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Outcome, PackPlace } from "./prepare.ts";

/** Prepares a pack in another thread: the bot goes on answering meanwhile. The thread stays, and remembers what it read. */
export interface Preparer {
  /**
   * As `prepare`, after what was asked for before. Rejects where the thread fails; the next time another is started.
   * @param inPlace the version of the base that the bot has: the same files need no preparing
   */
  prepare(inPlace?: string): Promise<Reply>;
  /** Lets the thread read the pack ahead, so that the first change takes no longer than the next. */
  readAhead(): Promise<void>;
  /** Ends the thread. */
  stop(): Promise<void>;
}

/** What the thread is asked for. */
export interface Request {
  readonly wanted: "base" | "memory";
  readonly inPlace?: string | undefined;
}
/** What it replies. */
export type Reply = Outcome | { readonly same: true };

/** A preparer of this pack; its thread starts when it is first asked for something. */
export function createPreparer(place: PackPlace): Preparer {
  let thread: Thread | undefined;
  let latest: Promise<unknown> = Promise.resolve();

  const ask = async (request: Request): Promise<Reply> => {
    thread ??= startThread(place);
    const { worker, ended } = thread;
    worker.ref();
    try {
      const replied = once(worker, "message");
      worker.postMessage(request);
      const [reply] = await Promise.race([replied, ended]);
      return reply;
    } catch (error) {
      thread = undefined;
      throw error;
    } finally {
      worker.unref();
    }
  };
  const inTurn = (request: Request): Promise<Reply> => {
    const next = latest.then(() => ask(request));
    latest = next.catch(() => undefined);
    return next;
  };
  return {
    prepare: (inPlace) => inTurn({ wanted: "base", inPlace }),
    readAhead: async () => void (await inTurn({ wanted: "memory" })),
    async stop() {
      await thread?.worker.terminate();
    },
  };
}

interface Thread {
  readonly worker: Worker;
  /** Rejects when the thread ends. */
  readonly ended: Promise<never>;
}

function startThread(place: PackPlace): Thread {
  const worker = new Worker(new URL("./prepare-worker.ts", import.meta.url), { workerData: place });
  const ended = once(worker, "exit").then(() => {
    throw new Error("The thread that prepares the knowledge has ended");
  });
  // Of interest to whoever waits for a reply.
  ended.catch(() => {});
  return { worker, ended };
}
