import type { Engine } from "../src/answering/engine.ts";
import { loadEngine, type PackPlace } from "../src/loading/prepare.ts";

/** A pack's place with the cache that contributors' own commands use. */
export function placeOf(folder: string): PackPlace {
  return { folder, cache: "node_modules/.cache/attest" };
}

let shipped: Engine | undefined;

/** The shipped pack's engine, loaded once a test file: it is immutable. */
export function shippedEngine(): Engine {
  shipped ??= loadEngine(placeOf("knowledge"));
  return shipped;
}
