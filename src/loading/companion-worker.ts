import { type MessagePort, parentPort } from "node:worker_threads";
import { type SharedTraining, tellSent, trainGroups } from "./shared-training.ts";

parentPort?.on("message", ({ training, port }: { training: SharedTraining; port: MessagePort }) => {
  for (const trained of trainGroups(training)) {
    port.postMessage(trained);
    tellSent(training);
  }
  port.close();
});
