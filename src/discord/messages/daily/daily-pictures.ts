import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Pictures } from "../../../pictures/pictures.ts";
import type { DaySummary } from "../../../summary/day-summary.ts";
import { THEME } from "../../surface/pictures-port.ts";
import { mapFor } from "../topics/map-for.ts";
import type { DailyPictures } from "./daily-message.ts";

/** The count's picture for the headline, and the map's on the day whose topic it belongs to, as far as the pack has them. */
export function picturesFor({ topic }: DaySummary, base: KnowledgeBase, drawn: Pictures): DailyPictures {
  return { headline: drawn.count(THEME), topic: mapFor(topic?.entries ?? [], base, drawn) };
}
