import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import type { Localised } from "../knowledge/pack/schema.ts";

/** What one day's post goes into. */
export interface Topic {
  /** Id of its first entry. */
  readonly id: string;
  readonly title: Localised;
  readonly entries: readonly Entry[];
  /** Entries to read on with. */
  readonly related: readonly Entry[];
}

/** A topic with its place in the round, counted from 1. */
export interface TopicOfTheDay extends Topic {
  readonly number: number;
  readonly of: number;
  /** The topic after this one; undefined where there is no other. */
  readonly next: Localised | undefined;
}

/** The pack's topics in the order in which they tell the story; without any, each point of its summary is one. */
export function topicsOf({ event, entries }: KnowledgeBase): Topic[] {
  const { topics, entries: points } = event.summary;
  const listed = topics.length > 0 ? topics : points.map((id) => ({ title: undefined, entries: [id] }));
  return listed.flatMap(({ title, entries: ids }) => {
    const found = ids.flatMap((id) => entries.get(id) ?? []);
    const [first] = found;
    if (!first) return [];
    const related = new Set(found.flatMap((entry) => entry.related).flatMap((id) => entries.get(id) ?? []));
    return [{ id: first.id, title: title ?? first.title, entries: found, related: [...related] }];
  });
}

/**
 * The topic after the last one told; the first again at the end, or where that one is gone. Its following one is what
 * to read on with at last.
 */
export function nextTopic(base: KnowledgeBase, last: string | null): TopicOfTheDay | undefined {
  const topics = topicsOf(base);
  const index = (topics.findIndex(({ id }) => id === last) + 1) % topics.length;
  const topic = topics[index];
  if (!topic) return undefined;
  const following = topics[(index + 1) % topics.length];
  const related = [...new Set([...topic.related, ...(following?.entries ?? [])])];
  const next = following === topic ? undefined : following?.title;
  return { ...topic, related, number: index + 1, of: topics.length, next };
}
