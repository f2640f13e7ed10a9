import { once } from "node:events";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Trainer } from "../answering/learning/classifier.ts";
import type { Course, Examples } from "../answering/learning/examples.ts";
import type { Linear } from "../answering/learning/linear.ts";
import { type Group, gatherGroups, groupsOf, groupTrainer } from "../answering/learning/train-linear.ts";
import {
  beginTraining,
  giveUp,
  type SharedTraining,
  type Trained,
  trainGroups,
  waitForMore,
} from "./shared-training.ts";

/** Another thread, which trains beside this one. The model doesn't depend on which of them trained what. */
export interface Companion {
  /** Has it join a training. @returns where the groups come in that it trains */
  join(training: SharedTraining): MessagePort;
  /** Ends it. */
  stop(): void;
}

/** Milliseconds without a group from the other thread, after which this one trains the rest. */
const PATIENCE = 10_000;

/** Starts another thread. What it comes too late for is trained in this one. */
export function startCompanion(): Companion {
  const worker = new Worker(new URL("./companion-worker.ts", import.meta.url), { execArgv: [] });
  worker.unref();
  // This thread doesn't need it.
  worker.on("error", () => {});
  return {
    join(training) {
      const { port1, port2 } = new MessageChannel();
      worker.postMessage({ training, port: port2 }, [port2]);
      return port1;
    },
    stop: () => void worker.terminate(),
  };
}

/** Begins to train in the other thread, and in the end trains in both, and waits for the other. */
export function trainerWith(companion: Companion): Trainer {
  return (examples, course) => {
    const training = beginTraining(examples, course);
    const port = companion.join(training);
    return () => endTraining(training, port);
  };
}

function endTraining(training: SharedTraining, port: MessagePort): Linear {
  const groups = new Map(trainGroups(training).map(({ number, group }) => [number, group]));
  const missing = groupsOf(training.course) - groups.size;
  for (let received = 0; received < missing && waitForMore(training, received, PATIENCE); received++) {
    const trained: Trained | undefined = receiveMessageOnPort(port)?.message;
    if (trained) groups.set(trained.number, trained.group);
  }
  port.close();
  return modelOf(groups, training);
}

/**
 * Trains in both threads, or in this one alone, a group in each turn of the event loop.
 * @param isWanted is asked before each; undefined comes back where it isn't any more
 */
export async function trainInTurns(
  examples: Examples,
  course: Course,
  companion: Companion | undefined,
  isWanted: () => boolean,
): Promise<Linear | undefined> {
  const training = beginTraining(examples, course);
  const groups = new Map<number, Group>();
  const port = companion?.join(training);
  port?.on("message", ({ number, group }: Trained) => groups.set(number, group));
  const closed = port && once(port, "close");
  for (const { number, group } of trainGroups(training)) {
    groups.set(number, group);
    await new Promise(setImmediate);
    if (!isWanted()) {
      giveUp(training);
      return undefined;
    }
  }
  // The other thread closes the port when it has sent all that it took, or ends.
  await closed;
  return isWanted() ? modelOf(groups, training) : undefined;
}

function modelOf(groups: ReadonlyMap<number, Group>, { examples, course }: SharedTraining): Linear {
  const all = Array.from({ length: groupsOf(course) }, (_, number) => groups.get(number));
  return gatherGroups(
    all.map((group, number) => group ?? groupTrainer(examples, course)(number)),
    course,
  );
}
