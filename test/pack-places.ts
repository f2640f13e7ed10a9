import { basename, join } from "node:path";
import { createEngine, type Engine } from "../src/answering/engine.ts";
import type { KnowledgeBase } from "../src/knowledge/model.ts";
import type { PackPlace } from "../src/loading/pack-place.ts";
import { loadPrepared } from "../src/loading/prepare.ts";
import type { Prepared } from "../src/loading/prepared.ts";

const CACHE = "node_modules/.cache/attest-tests";

/**
 * The place of an invented pack, with a cache apart from the shipped pack's. Each of `test/packs` has one of its own: of many
 * packs a cache keeps the newest alone, and tests make many copies.
 */
export function placeOf(folder: string): PackPlace {
  const isKept = folder.startsWith("test/packs/");
  return { folder, cache: isKept ? join(CACHE, basename(folder)) : CACHE };
}

/** The place of the shipped pack, with the cache that contributors' own commands use. */
export function shippedPlace(): PackPlace {
  return { folder: "knowledge", cache: "node_modules/.cache/attest" };
}

let prepared: Prepared | undefined;
let shipped: Engine | undefined;

/** What was learned from the shipped pack, read once. */
export function shippedPrepared(): Prepared {
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
