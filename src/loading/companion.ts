import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Trainer } from "../answering/learning/classifier.ts";
import { type Group, gatherGroups, groupsOf, groupTrainer } from "../answering/learning/train-linear.ts";
import { beginTraining, type Trained, trainGroups, waitForMore } from "./shared-training.ts";

/** Another thread, which trains beside this one. */
export interface Companion {
  /** Trains in both threads. The model doesn't depend on which of them trained what. */
  readonly train: Trainer;
  /** Ends the other thread. */
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
    train: (examples, course) => {
      const training = beginTraining(examples, course);
      const { port1, port2 } = new MessageChannel();
      worker.postMessage({ training, port: port2 }, [port2]);
      const groups: (Group | undefined)[] = Array.from({ length: groupsOf(course) }, () => undefined);
      for (const { number, group } of trainGroups(training)) groups[number] = group;
      const missing = groups.filter((group) => group === undefined).length;
      let received = 0;
      while (received < missing && waitForMore(training, received, PATIENCE)) {
        const trained: Trained | undefined = receiveMessageOnPort(port1)?.message;
        if (!trained) break;
        groups[trained.number] = trained.group;
        received++;
      }
      port1.close();
      return gatherGroups(
        groups.map((group, number) => group ?? groupTrainer(examples, course)(number)),
        course,
      );
    },
    stop: () => void worker.terminate(),
  };
}
