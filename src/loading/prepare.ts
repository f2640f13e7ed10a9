import { indexBase, type Ways } from "../answering/base-index.ts";
import { createEngine, type Engine } from "../answering/engine.ts";
import { versionOf } from "../knowledge/base.ts";
import type { PackFile, parseFile } from "../knowledge/pack/document.ts";
import { readFiles, readPack } from "../knowledge/pack/load.ts";
import { KnowledgeError, type Problem } from "../knowledge/pack/problem.ts";
import { type Companion, startCompanion } from "./companion.ts";
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

/** Other ways to the very same outcome. */
export interface PreparingWays extends Ways {
  readonly parse?: typeof parseFile;
  /** Is given what keeps the base in the cache, to do it when there is time; by default it is done at once. */
  readonly keep?: (keep: () => void) => void;
}

/** Characters of a pack from which on learning takes long enough for a second thread. */
const LARGE = 500_000;

/** Reads, verifies and indexes a pack, or takes what was kept of the same files. A broken pack gives its problems. */
export function prepare(place: PackPlace, ways?: PreparingWays): Outcome {
  return prepareFiles(place, readFiles(place.folder), ways);
}

/** As `prepare`. @param files what `readFiles` found in the folder */
export function prepareFiles(
  { folder, cache: kept }: PackPlace,
  files: readonly PackFile[] | undefined,
  ways: PreparingWays = {},
): Outcome {
  const cache = kept === undefined ? undefined : preparedCache(kept);
  const known = files && cache?.read(versionOf(files));
  if (known) return { prepared: known };
  const companion = ways.train ? undefined : companionFor(files);
  try {
    const { base, problems } = readPack(folder, files, ways.parse);
    if (!base) return { problems };
    const prepared = { base, index: indexBase(base, { train: companion?.train, ...ways }) };
    if (cache) (ways.keep ?? atOnce)(() => cache.write(prepared));
    return { prepared };
  } finally {
    companion?.stop();
  }
}

/** A second thread for a pack that takes long enough. */
export function companionFor(files: readonly PackFile[] = []): Companion | undefined {
  return files.reduce((sum, { text }) => sum + text.length, 0) >= LARGE ? startCompanion() : undefined;
}

function atOnce(keep: () => void): void {
  keep();
}

/** As `prepare`. Throws a KnowledgeError that holds all problems at once. */
export function loadPrepared(place: PackPlace, ways?: PreparingWays): Prepared {
  const outcome = prepare(place, ways);
  if ("problems" in outcome) throw new KnowledgeError(outcome.problems);
  return outcome.prepared;
}

/** An engine for a pack. Throws a KnowledgeError that holds all problems at once. */
export function loadEngine(place: PackPlace, ways?: PreparingWays): Engine {
  const { base, index } = loadPrepared(place, ways);
  return createEngine(base, index);
}
