import { indexBase } from "../answering/base-index.ts";
import { createEngine, type Engine } from "../answering/engine.ts";
import { versionOf } from "../knowledge/base.ts";
import type { PackFile } from "../knowledge/pack/document.ts";
import { readFiles, readPack } from "../knowledge/pack/load.ts";
import { KnowledgeError, type Problem } from "../knowledge/pack/problem.ts";
import { startCompanion } from "./companion.ts";
import type { Prepared } from "./prepared.ts";
import { preparedCache } from "./prepared-cache.ts";

/** Where a pack is read from. */
export interface PackPlace {
  /** The pack's folder. */
  readonly folder: string;
  /** Where prepared bases are kept, so that the same files needn't be read and learned from again; undefined keeps none. */
  readonly cache?: string | undefined;
}

/** Characters of a pack from which on learning takes long enough for a second thread. */
const LARGE = 500_000;

/** Reads, verifies and indexes a pack, or takes what was kept of the same files. A broken pack gives its problems. */
export function prepare({ folder, cache: kept }: PackPlace): { prepared: Prepared } | { problems: readonly Problem[] } {
  const cache = kept === undefined ? undefined : preparedCache(kept);
  const files = readFiles(folder);
  const known = files && cache?.read(versionOf(files));
  if (known) return { prepared: known };
  const companion = files && isLarge(files) ? startCompanion() : undefined;
  const { base, problems } = readPack(folder, files);
  if (!base) return { problems };
  const prepared = { base, index: indexBase(base, { train: companion?.train }) };
  companion?.stop();
  cache?.write(prepared);
  return { prepared };
}

function isLarge(files: readonly PackFile[]): boolean {
  return files.reduce((sum, { text }) => sum + text.length, 0) >= LARGE;
}

/** As `prepare`. Throws a KnowledgeError that holds all problems at once. */
export function loadPrepared(place: PackPlace): Prepared {
  const result = prepare(place);
  if ("problems" in result) throw new KnowledgeError(result.problems);
  return result.prepared;
}

/** An engine for a pack. Throws a KnowledgeError that holds all problems at once. */
export function loadEngine(place: PackPlace): Engine {
  const { base, index } = loadPrepared(place);
  return createEngine(base, index);
}
