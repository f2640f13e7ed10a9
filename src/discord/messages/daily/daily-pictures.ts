import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Pictures } from "../../../pictures/pictures.ts";
import type { DaySummary } from "../../../summary/day-summary.ts";
import { THEME } from "../../surface/pictures-port.ts";
import type { DailyPictures } from "./daily-message.ts";

/** The toll's picture for the headline, and the map's on the day whose topic it belongs to, as far as the pack has them. */
export function picturesFor({ topic }: DaySummary, { event }: KnowledgeBase, drawn: Pictures): DailyPictures {
  const isOnMap = topic?.entries.some(({ id }) => id === event.map?.entry) ?? false;
  return { headline: drawn.toll(THEME), topic: isOnMap ? drawn.map(THEME) : undefined };
}
