import { indexBase } from "../answering/base-index.ts";
import { createEngine, type Engine } from "../answering/engine.ts";
import type { PackFile } from "../knowledge/pack/document.ts";
import { readPack } from "../knowledge/pack/load.ts";
import { KnowledgeError, type Problem } from "../knowledge/pack/problem.ts";
import { type Companion, startCompanion, trainerWith } from "./companion.ts";
import { type Found, findKept } from "./find-kept.ts";
import type { PackPlace } from "./pack-place.ts";
import type { Prepared } from "./prepared.ts";

/** What came of preparing. */
export type Outcome = { readonly prepared: Prepared } | { readonly problems: readonly Problem[] };

/** How a pack is prepared. */
export interface PrepareOptions {
  /** In this thread: a second one is faster and takes 20 MB. */
  readonly alone?: boolean;
  /** Hears in words of what was kept and can't be used. */
  readonly warn?: (warning: string) => void;
  /** Called before a large pack is prepared. */
  readonly preparing?: () => void;
}

/** Characters of a pack from which on learning takes long enough for a second thread. */
const LARGE = 500_000;

/** Reads, verifies and indexes a pack, or takes what was kept of the same files. A broken pack gives its problems. */
export function prepare(place: PackPlace, how: PrepareOptions = {}): Outcome {
  const found = findKept(place, how.warn);
  return found.kept ? { prepared: found.kept } : prepareFound(place, found, how);
}

/** As `prepare`, where nothing was kept. */
export function prepareFound(
  { folder }: PackPlace,
  { files, cache }: Found,
  { alone = false }: PrepareOptions,
): Outcome {
  const companion = alone ? undefined : companionFor(files);
  try {
    const { base, problems } = readPack(folder, files);
    if (!base) return { problems };
    const prepared = { base, index: indexBase(base, companion && trainerWith(companion)) };
    cache?.write(prepared);
    return { prepared };
  } finally {
    companion?.stop();
  }
}

/** A second thread for a pack that takes long enough. */
export function companionFor(files: readonly PackFile[] = []): Companion | undefined {
  return takesLong(files) ? startCompanion() : undefined;
}

/** Whether a pack of these files takes longer to prepare than one waits for without a word. */
export function takesLong(files: readonly Pick<PackFile, "text">[] = []): boolean {
  return files.reduce((sum, { text }) => sum + text.length, 0) >= LARGE;
}

/** As `prepare`. Throws a KnowledgeError that holds all problems at once. */
export function loadPrepared(place: PackPlace, how?: PrepareOptions): Prepared {
  return preparedIn(prepare(place, how));
}

/** Throws a KnowledgeError where there are problems. */
export function preparedIn(outcome: Outcome): Prepared {
  if ("problems" in outcome) throw new KnowledgeError(outcome.problems);
  return outcome.prepared;
}

/** An engine for a pack. Throws a KnowledgeError that holds all problems at once. */
export function loadEngine(place: PackPlace, how?: PrepareOptions): Engine {
  const { base, index } = loadPrepared(place, how);
  return createEngine(base, index);
}
