import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Pictures } from "../../../pictures/pictures.ts";
import type { DaySummary } from "../../../summary/day-summary.ts";
import { THEME } from "../../surface/pictures-port.ts";
import { shownId } from "../proof/proof-id.ts";
import { COUNT } from "../topics/count-message.ts";
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
  const map = mapFor(topic?.entries ?? [], base, drawn, language);
  const isOfTopic = !isHeadlineNew && !map && isCount(topic, base);
  const count = isHeadlineNew || isOfTopic ? drawn.count(THEME, language) : undefined;
  return {
    headline: isHeadlineNew ? count : undefined,
    topic: isOfTopic ? count : map,
    proven: count ? [{ id: shownId(COUNT) }] : [],
  };
}

function isCount(topic: DaySummary["topic"], { event: { count } }: KnowledgeBase): boolean {
  const [first] = topic?.entries ?? [];
  const groups = new Set(count?.groups.map(({ fact }) => fact));
  return first !== undefined && groups.size > 0 && groups.isSubsetOf(new Set(first.facts.map(({ id }) => id)));
}
