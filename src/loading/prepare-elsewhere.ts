import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { PackPlace, prepare } from "./prepare.ts";

/** As `prepare`, in another thread: the bot goes on answering meanwhile. */
export async function prepareElsewhere(place: PackPlace): Promise<ReturnType<typeof prepare>> {
  const worker = new Worker(new URL("./prepare-worker.ts", import.meta.url), { workerData: place });
  try {
    const [result] = await once(worker, "message");
    return result;
  } finally {
    await worker.terminate();
  }
}
