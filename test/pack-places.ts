import type { Engine } from "../src/answering/engine.ts";
import type { PackPlace } from "../src/loading/pack-place.ts";
import { loadEngine } from "../src/loading/prepare.ts";

/** The place of an invented pack, with a cache apart from the shipped pack's: of many packs it keeps the newest alone. */
export function placeOf(folder: string): PackPlace {
  return { folder, cache: "node_modules/.cache/attest-tests" };
}

/** The place of the shipped pack, or of a copy of it, with the cache that contributors' own commands use. */
export function shippedPlace(folder = "knowledge"): PackPlace {
  return { folder, cache: "node_modules/.cache/attest" };
}

let shipped: Engine | undefined;

/** The shipped pack's engine, loaded once: it is immutable. */
export function shippedEngine(): Engine {
  shipped ??= loadEngine(shippedPlace());
  return shipped;
}
