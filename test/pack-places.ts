import type { Engine } from "../src/answering/engine.ts";
import { loadEngine, type PackPlace } from "../src/loading/prepare.ts";

/** A test pack's place, with a cache apart from the shipped pack's: of many packs it keeps the newest alone. */
export function placeOf(folder: string): PackPlace {
  return { folder, cache: "node_modules/.cache/attest-tests" };
}

let shipped: Engine | undefined;

/** The shipped pack's engine, loaded once, from the cache that contributors' own commands use: it is immutable. */
export function shippedEngine(): Engine {
  shipped ??= loadEngine({ folder: "knowledge", cache: "node_modules/.cache/attest" });
  return shipped;
}
