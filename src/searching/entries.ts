import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import { searched } from "./typed.ts";

/** The entries whose id, title or question holds what was typed; ids that begin with it come first. */
export function findEntries({ entries }: KnowledgeBase, typed: string, most: number): Entry[] {
  const wanted = searched(typed).toLowerCase();
  const found = [...entries.values()].filter(({ id, title, question }) =>
    [id, title.en, question.en].some((text) => text.toLowerCase().includes(wanted)),
  );
  const rank = ({ id }: Entry) => (id.startsWith(wanted) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
