import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import type { Localised } from "../knowledge/pack/schema.ts";
import { topicsOf } from "./topics.ts";

/** Questions that belong together. */
export interface QuestionGroup {
  /** `unknown`: what the sources don't say; `other`: what belongs to no topic; else a topic's place, from 0. */
  readonly key: string;
  /** Of a topic. */
  readonly title: Localised | undefined;
  readonly entries: readonly Entry[];
}

/**
 * Every question of a base once: by the pack's topics, each with what its entries' ids begin like; then the others, and apart
 * from all what the sources don't say.
 * @param most topics; those beyond are among the others
 */
export function questionGroups(base: KnowledgeBase, most: number): QuestionGroup[] {
  const entries = [...base.entries.values()];
  const topics = topicsOf(base).slice(0, most);
  const placed = new Map<Entry, number>();
  for (const [place, topic] of topics.entries())
    for (const entry of topic.entries) if (!placed.has(entry)) placed.set(entry, place);
  const homes = homesOf(placed);
  for (const entry of entries) {
    const home = homes.get(stemOf(entry));
    if (home !== undefined && !placed.has(entry)) placed.set(entry, home);
  }
  const answerable = entries.filter(({ kind }) => kind === "fact");
  const groups = [
    ...topics.map(({ title, entries: own }, place) => {
      const inOrder = [...new Set([...own, ...answerable])];
      const here = inOrder.filter((entry) => entry.kind === "fact" && placed.get(entry) === place);
      return { key: String(place), title, entries: here };
    }),
    { key: "other", title: undefined, entries: answerable.filter((entry) => !placed.has(entry)) },
    { key: "unknown", title: undefined, entries: entries.filter(({ kind }) => kind === "unknown") },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

/** The topic that has most entries of a stem. */
function homesOf(placed: ReadonlyMap<Entry, number>): Map<string, number> {
  const byStem = Map.groupBy(placed.keys(), stemOf);
  return new Map(
    [...byStem].map(([stem, entries]) => {
      const places = Map.groupBy(entries, (entry) => placed.get(entry) ?? 0);
      const [[home] = [0]] = [...places].sort(([, a], [, b]) => b.length - a.length);
      return [stem, home];
    }),
  );
}

/** `toll` of `toll.total`. */
function stemOf({ id }: Entry): string {
  return id.split(".", 1)[0] ?? id;
}
