import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Topic } from "../../../knowledge/pack/schema.ts";

/** A topic's entries, in the pack's order; undefined where the pack has none. */
export function topicEntries(base: KnowledgeBase, topic: Topic): [Entry, ...Entry[]] | undefined {
  const [first, ...others] = (base.event.commands[topic] ?? []).flatMap((id) => base.entries.get(id) ?? []);
  return first && [first, ...others];
}
