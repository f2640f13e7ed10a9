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
 * The topic after the last one, the first again at the end, or where that one is gone. Its following one is what to read on
 * with at last.
 * @param isOpen whether a topic's turn may come; undefined where no topic's may
 */
export function nextTopic(
  base: KnowledgeBase,
  last: string | null,
  isOpen: (id: string) => boolean = () => true,
): TopicOfTheDay | undefined {
  const topics = topicsOf(base);
  const begin = topics.findIndex(({ id }) => id === last) + 1;
  const round = topics.map((_, i) => (begin + i) % topics.length);
  const [index, after] = round.filter((i) => isOpen(topics[i]?.id ?? ""));
  const topic = index === undefined ? undefined : topics[index];
  if (index === undefined || !topic) return undefined;
  const following = after === undefined ? undefined : topics[after];
  const related = [...new Set([...topic.related, ...(following?.entries ?? [])])];
  return { ...topic, related, number: index + 1, of: topics.length, next: following?.title };
}
