import { indexBase } from "../answering/base-index.ts";
import { createEngine, type Engine } from "../answering/engine.ts";
import { versionOf } from "../knowledge/base.ts";
import type { PackFile } from "../knowledge/pack/document.ts";
import { readFiles, readPack } from "../knowledge/pack/load.ts";
import { KnowledgeError, type Problem } from "../knowledge/pack/problem.ts";
import { type Companion, startCompanion, trainerWith } from "./companion.ts";
import type { Prepared } from "./prepared.ts";
import { preparedCache } from "./prepared-cache.ts";

/** Where a pack is read from. */
export interface PackPlace {
  /** The pack's folder. */
  readonly folder: string;
  /** Where prepared bases are kept, so that the same files needn't be read and learned from again; undefined keeps none. */
  readonly cache?: string | undefined;
}

/** What came of preparing. */
export type Outcome = { readonly prepared: Prepared } | { readonly problems: readonly Problem[] };

/** How a pack is prepared. */
export interface PrepareOptions {
  /** In this thread: a second one is faster and takes 20 MB. */
  readonly alone?: boolean;
  /** Hears in words of what was kept and can't be used. */
  readonly warn?: (warning: string) => void;
}

/** Characters of a pack from which on learning takes long enough for a second thread. */
const LARGE = 500_000;

/** Reads, verifies and indexes a pack, or takes what was kept of the same files. A broken pack gives its problems. */
export function prepare({ folder, cache: kept }: PackPlace, { alone = false, warn }: PrepareOptions = {}): Outcome {
  const cache = kept === undefined ? undefined : preparedCache(kept, warn);
  const files = readFiles(folder);
  const known = files && cache?.read(versionOf(files));
  if (known) return { prepared: known };
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
  return files.reduce((sum, { text }) => sum + text.length, 0) >= LARGE ? startCompanion() : undefined;
}

/** As `prepare`. Throws a KnowledgeError that holds all problems at once. */
export function loadPrepared(place: PackPlace, how?: PrepareOptions): Prepared {
  const outcome = prepare(place, how);
  if ("problems" in outcome) throw new KnowledgeError(outcome.problems);
  return outcome.prepared;
}

/** An engine for a pack. Throws a KnowledgeError that holds all problems at once. */
export function loadEngine(place: PackPlace, how?: PrepareOptions): Engine {
  const { base, index } = loadPrepared(place, how);
  return createEngine(base, index);
}
