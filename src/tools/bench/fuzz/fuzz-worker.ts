import { parentPort, workerData } from "node:worker_threads";
import type { PackPlace } from "../../../loading/pack-place.ts";
import { loadEngine } from "../../../loading/prepare.ts";
import { createFuzzer } from "./fuzz-texts.ts";

const { place, only }: { readonly place: PackPlace; readonly only: string | undefined } = workerData;
const fuzzer = createFuzzer(loadEngine(place), only);

parentPort?.on("message", ({ count, seed }: { readonly count: number; readonly seed: number }) =>
  parentPort?.postMessage(fuzzer.fuzz(count, seed)),
);
parentPort?.postMessage(fuzzer.usual);
