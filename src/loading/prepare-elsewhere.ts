import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Models } from "../answering/base-index.ts";
import type { PackPlace } from "./pack-place.ts";
import type { Outcome } from "./prepare.ts";

/**
 * Prepares a pack in another thread: the bot goes on answering meanwhile. The thread stays, and remembers what it read and
 * learned, so that a small change is prepared provisionally in a fraction of the time, and learned from to the end after.
 */
export interface Preparer {
  /**
   * Prepares the pack as its files are, after what was asked for before. Rejects where the thread fails; the next time another is started.
   * @param inPlace the version of the base that the bot has: the same files need no preparing
   */
  prepare(inPlace?: string): Promise<Reply>;
  /** Ends the thread. */
  stop(): Promise<void>;
}

/** What was learned to the end from a base that was prepared provisionally, unless another was prepared since. */
export interface Learned {
  /** Of the base. */
  readonly version: string;
  readonly models: Models;
}

/** What the thread is asked for. */
export interface Request {
  readonly inPlace?: string | undefined;
}
export type Reply = (Outcome & { readonly isProvisional?: true }) | { readonly same: true };
/** What the thread sends. */
export type Message = { readonly reply: Reply } | { readonly learned: Learned } | { readonly warning: string };

/** Who hears of what the thread does by itself. */
export interface PreparerEvents {
  onLearned(learned: Learned): void;
  /** Hears in words of what was kept and can't be used. */
  onWarning?(warning: string): void;
}

/** A preparer of this pack; its thread starts when it is first asked for something. */
export function createPreparer(place: PackPlace, events: PreparerEvents): Preparer {
  let thread: Thread | undefined;
  let latest: Promise<unknown> = Promise.resolve();

  const ask = async (request: Request): Promise<Reply> => {
    thread ??= startThread(place, events);
    const { worker, ended } = thread;
    worker.ref();
    try {
      const replied = once(worker, "reply");
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
    prepare: (inPlace) => inTurn({ inPlace }),
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

function startThread(place: PackPlace, { onLearned, onWarning }: PreparerEvents): Thread {
  const worker = new Worker(new URL("./prepare-worker.ts", import.meta.url), { workerData: place });
  worker.on("message", (message: Message) => {
    if ("reply" in message) worker.emit("reply", message.reply);
    else if ("warning" in message) onWarning?.(message.warning);
    else onLearned(message.learned);
  });
  const ended = once(worker, "exit").then(() => {
    throw new Error("The thread that prepares the knowledge has ended");
  });
  // Of interest to whoever waits for a reply.
  ended.catch(() => {});
  return { worker, ended };
}
