import type { BaseIndex, Models } from "../../answering/base-index.ts";
import { createEngine } from "../../answering/engine.ts";
import type { Linear } from "../../answering/learning/linear.ts";
import type { Ranking } from "../../answering/ranking/rank.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import { formatProblem, type Problem } from "../../knowledge/pack/problem.ts";
import type { PackPlace } from "../../loading/pack-place.ts";
import { createPreparer, type Learned } from "../../loading/prepare-elsewhere.ts";
import type { Log } from "../../log.ts";
import type { LiveBase } from "./live-base.ts";

/** What became of a reload. A broken pack changes nothing: the bot goes on with the last good one. */
export type Reload =
  | { readonly outcome: "swapped"; readonly base: KnowledgeBase }
  | { readonly outcome: "same"; readonly base: KnowledgeBase }
  | { readonly outcome: "broken"; readonly problems: readonly Problem[] };

/** Reloads a pack. */
export interface Reloader {
  /**
   * Builds and verifies a base in another thread and swaps it in; one at a time. After a small change it answers
   * provisionally for a moment, until all is learned.
   */
  reload(): Promise<Reload>;
  /** Resolves when the base in place has learned all that it is to learn. */
  learned(): Promise<void>;
  /** Ends the thread, and waits for what a reload has begun. One whose base isn't in place yet rejects. */
  stop(): Promise<void>;
}

/** @param onSwap runs after the new base is in place, before the reload resolves */
export function createReloader(place: PackPlace, live: LiveBase, log: Log, onSwap: () => Promise<void>): Reloader {
  /** What is in place and has more to learn. */
  let provisional: { readonly base: KnowledgeBase; readonly index: BaseIndex } | undefined;
  let learning = Promise.withResolvers<void>();
  learning.resolve();

  const finish = ({ version, models }: Learned) => {
    if (!provisional || provisional.base.version !== version) return;
    const { base, index } = provisional;
    live.swap(createEngine(base, taught(index, models)));
    provisional = undefined;
    learning.resolve();
  };
  const preparer = createPreparer(place, { onLearned: finish, onWarning: (warning) => log.warn(warning) });
  let latest: Promise<unknown> = Promise.resolve();

  const reload = async (): Promise<Reload> => {
    const inPlace = live.engine.base;
    const result = await preparer.prepare(inPlace.version);
    if ("same" in result) return { outcome: "same", base: inPlace };
    if ("problems" in result) {
      const { problems } = result;
      log.warn({ problems: problems.map(formatProblem) }, "The knowledge is broken; the last good one stays");
      return { outcome: "broken", problems };
    }
    const { base, index } = result.prepared;
    live.swap(createEngine(base, index));
    learning.resolve();
    provisional = result.isProvisional && result.prepared;
    if (provisional) learning = Promise.withResolvers();
    log.info({ base: base.version, facts: base.facts.size, entries: base.entries.size }, "New knowledge is in place");
    await onSwap();
    return { outcome: "swapped", base };
  };
  return {
    reload() {
      const next = latest.then(reload);
      latest = next.catch(() => undefined);
      return next;
    },
    learned: () => learning.promise,
    async stop() {
      await preparer.stop();
      // Nothing more will be.
      learning.resolve();
      await latest;
    },
  };
}

function taught({ ranking, foreign, ...index }: BaseIndex, models: Models): BaseIndex {
  return {
    ...index,
    ranking: withModel(ranking, models.ranking),
    foreign: foreign && withModel(foreign, models.foreign),
  };
}

function withModel({ classifier, ...ranking }: Ranking, model: Linear | undefined): Ranking {
  return { ...ranking, classifier: classifier && model && { ...classifier, model } };
}
