import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Topic } from "../../../knowledge/pack/command-schemas.ts";

/** A topic's entries, in the pack's order; undefined where there are none. */
export function topicEntries({ entries }: KnowledgeBase, topic: Topic): [Entry, ...Entry[]] | undefined {
  const [first, ...others] = topic.entries.flatMap((id) => entries.get(id) ?? []);
  return first && [first, ...others];
}
