import type { Classify, IntentSet, Train } from "./intent-contestants.ts";

/** What one engine reaches on one set. */
export interface IntentMeasures {
  /** Share of the answerable questions whose entry came first. */
  readonly top1: number;
  /** How well the top score separates answerable questions from others; 0.5 is not at all. */
  readonly auroc: number;
  /** Area under right answers against answered unanswerables, over all thresholds. */
  readonly oscr: number;
  readonly perSecond: number;
  readonly loadMs: number;
  /** Growth of the heap by loading. */
  readonly megabytes: number;
}

/** Loads an engine with a set's phrasings and puts all its questions to it. */
export async function measureIntents(set: IntentSet, train: Train): Promise<IntentMeasures> {
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const classify: Classify = await train(set);
  const loaded = performance.now();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  const replies: { score: number; answerable: boolean; right: boolean }[] = [];
  for (const { q, y } of set.test) {
    const { id, score } = await classify(q);
    replies.push({ score, answerable: y !== null, right: y !== null && id === y });
  }
  const seconds = (performance.now() - loaded) / 1000;

  const answerable = replies.filter((reply) => reply.answerable).length;
  const others = replies.length - answerable;
  let accepted = 0;
  let right = 0;
  let aurocSum = 0;
  let oscrSum = 0;
  for (const reply of replies.sort((a, b) => b.score - a.score)) {
    if (reply.answerable) {
      accepted++;
      if (reply.right) right++;
    } else {
      aurocSum += accepted / answerable;
      oscrSum += right / answerable;
    }
  }
  return {
    top1: right / answerable,
    auroc: aurocSum / others,
    oscr: oscrSum / others,
    perSecond: replies.length / seconds,
    loadMs: loaded - start,
    megabytes,
  };
}
