import type { Section } from "../measuring/section.ts";

/** How much is measured: a try, or what counts. */
export type Size = "quick" | "whole";

/** Engines that take minutes with all phrasings of the shipped pack, and aren't waited for in a try. */
const SLOW = ["fuse.js, default", "nlp.js"];
const SEED = 1;

/**
 * Measures a section; undefined where what it measures wasn't given.
 * @param before those that were measured in the same run
 * @param intents a folder of public sets of intents
 */
type Measure = (size: Size, before: readonly Section[], intents: string | undefined) => Promise<Section | undefined>;

/** What the suite measures, in its order, each loaded when it is wanted. */
export const sections: Readonly<Record<string, Measure>> = {
  async answering(size) {
    const { measurePeers } = await import("../intents/peers.ts");
    const place = { pack: "knowledge", questions: "knowledge/questions" };
    return measurePeers(size === "quick" ? { ...place, most: 30, without: SLOW } : { ...place, most: 300 });
  },
  async intents(size, _before, intents) {
    if (intents === undefined) return undefined;
    const { intentSetsIn, measureIntentSets } = await import("../intents/intents.ts");
    const files = intentSetsIn(intents);
    return measureIntentSets(size === "quick" ? files.slice(-1) : files);
  },
  async growth(size) {
    const { measureGrowth } = await import("../growth/growth.ts");
    const most = size === "quick" ? 1_000 : 100_000;
    return measureGrowth({ most, questions: size === "quick" ? 20 : 150, seed: SEED });
  },
  async learning(size, before) {
    const { measureLearning } = await import("../learning/measure-learning.ts");
    const { loadsIn } = await import("../intents/peer-measures.ts");
    const loads = before.map(loadsIn).find((found) => found !== undefined);
    return measureLearning(size === "quick" ? 1 : 5, { without: size === "quick" ? SLOW : [], loads });
  },
  async bot(size) {
    const { measureBots } = await import("../bot/bot.ts");
    return measureBots(size === "quick" ? { rounds: 1, questions: 500 } : { rounds: 2, questions: 10_000 });
  },
  async delivery(size) {
    const { measureDelivery } = await import("../delivery/measure-delivery.ts");
    return measureDelivery(size === "quick" ? 500 : 10_000);
  },
};
