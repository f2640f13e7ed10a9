import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Pictures } from "../../../pictures/pictures.ts";
import type { DaySummary } from "../../../summary/day-summary.ts";
import { THEME } from "../../surface/pictures-port.ts";
import { mapFor } from "../topics/map-for.ts";
import type { DailyPictures } from "./daily-message.ts";

/**
 * The count's picture where the headline is news or the topic begins with what it counts by group, and the map's on the day
 * whose topic it belongs to, as far as the pack has them.
 */
export function picturesFor(
  { topic, isHeadlineNew, language }: DaySummary,
  base: KnowledgeBase,
  drawn: Pictures,
): DailyPictures {
  return {
    headline: isHeadlineNew ? drawn.count(THEME, language) : undefined,
    topic:
      mapFor(topic?.entries ?? [], base, drawn, language) ??
      (!isHeadlineNew && isCount(topic, base) ? drawn.count(THEME, language) : undefined),
  };
}

function isCount(topic: DaySummary["topic"], { event: { count } }: KnowledgeBase): boolean {
  const [first] = topic?.entries ?? [];
  const groups = new Set(count?.groups.map(({ fact }) => fact));
  return first !== undefined && groups.size > 0 && groups.isSubsetOf(new Set(first.facts.map(({ id }) => id)));
}
