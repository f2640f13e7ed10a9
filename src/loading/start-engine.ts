import { createEngine, type Engine } from "../answering/engine.ts";
import { type Found, findKept } from "./find-kept.ts";
import type { PackPlace } from "./pack-place.ts";
import type { PrepareOptions } from "./prepare.ts";
import type { Prepared } from "./prepared.ts";

/**
 * An engine for a bot that starts. Where the same files were prepared before, what reads and learns from a pack isn't even loaded,
 * which takes time and memory. Rejects with a KnowledgeError that holds all problems at once.
 */
export async function startEngine(place: PackPlace, how: PrepareOptions = {}): Promise<Engine> {
  const found = findKept(place, how.warn);
  const { base, index } = found.kept ?? (await prepareNow(place, found, how));
  return createEngine(base, index);
}

async function prepareNow(place: PackPlace, found: Found, how: PrepareOptions): Promise<Prepared> {
  const { preparedIn, prepareFound, takesLong } = await import("./prepare.ts");
  if (takesLong(found.files)) how.preparing?.();
  return preparedIn(prepareFound(place, found, how));
}
