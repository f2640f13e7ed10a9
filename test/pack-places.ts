import { createEngine, type Engine } from "../src/answering/engine.ts";
import type { KnowledgeBase } from "../src/knowledge/model.ts";
import type { PackPlace } from "../src/loading/pack-place.ts";
import { loadPrepared } from "../src/loading/prepare.ts";
import type { Prepared } from "../src/loading/prepared.ts";

/** The place of an invented pack, with a cache apart from the shipped pack's: of many packs it keeps the newest alone. */
export function placeOf(folder: string): PackPlace {
  return { folder, cache: "node_modules/.cache/attest-tests" };
}

/** The place of the shipped pack, or of a copy of it, with the cache that contributors' own commands use. */
export function shippedPlace(folder = "knowledge"): PackPlace {
  return { folder, cache: "node_modules/.cache/attest" };
}

let prepared: Prepared | undefined;
let shipped: Engine | undefined;

function shippedPrepared(): Prepared {
  prepared ??= loadPrepared(shippedPlace());
  return prepared;
}

/** The shipped pack's engine, loaded once: it is immutable. */
export function shippedEngine(): Engine {
  const { base, index } = shippedPrepared();
  shipped ??= createEngine(base, index);
  return shipped;
}

/** An engine of a base that reads and is asked as the shipped one, and so needs no learning of its own. */
export function shippedEngineWith(change: (base: KnowledgeBase) => KnowledgeBase): Engine {
  const { base, index } = shippedPrepared();
  return createEngine(change(base), index);
}
