import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Picture, Pictures } from "../../../pictures/pictures.ts";
import { THEME } from "../../surface/pictures-port.ts";

/** The map, where one of the entries is what it shows and the pack has one. */
export function mapFor(
  entries: readonly Pick<Entry, "id">[],
  { event }: KnowledgeBase,
  drawn: Pictures,
  language: Language,
): Picture | undefined {
  return entries.some(({ id }) => id === event.map?.entry) ? drawn.map(THEME, language) : undefined;
}
