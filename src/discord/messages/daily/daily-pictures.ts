import { countsOf, isDrawn } from "../../../knowledge/counting/counts.ts";
import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { RawCount } from "../../../knowledge/pack/command-schemas.ts";
import type { Pictures } from "../../../pictures/pictures.ts";
import type { DaySummary } from "../../../summary/day-summary.ts";
import { THEME } from "../../surface/pictures-port.ts";
import { countId } from "../topics/count-kinds.ts";
import { mapFor } from "../topics/map-for.ts";
import type { DailyPictures } from "./daily-message.ts";

/**
 * The count's picture where the headline is news or the topic begins with what is counted, and the map's on the day whose topic it
 * belongs to, as far as the pack has them.
 */
export function picturesFor(
  { topic, headline, isHeadlineNew, language }: DaySummary,
  base: KnowledgeBase,
  drawn: Pictures,
): DailyPictures {
  const map = mapFor(topic?.entries ?? [], base, drawn, language);
  const [first] = topic?.entries ?? [];
  const shown = isHeadlineNew ? countOfHeadline(headline, base) : map || !first ? undefined : countIn(first, base);
  const count = shown && drawn.count(THEME, language, shown.command.name);
  return {
    headline: isHeadlineNew ? count : undefined,
    topic: !isHeadlineNew && count ? count : map,
    proven: shown && count ? [{ id: countId(base, shown) }] : [],
  };
}

/** The one that the headline tells; else what the event counts first of all. */
function countOfHeadline(headline: Entry, { event }: KnowledgeBase): RawCount | undefined {
  return countsOf(event).find(({ entry }) => entry === headline.id) ?? event.count;
}

/** What an entry counts: by all its groups, or over time. */
function countIn({ id, facts }: Entry, base: KnowledgeBase): RawCount | undefined {
  const told = new Set(facts.map((fact) => fact.id));
  return countsOf(base.event).find((count) => {
    const { groups, entry } = count;
    if (groups.length > 0) return groups.every(({ fact }) => told.has(fact));
    return entry === id && isDrawn(base, count);
  });
}
