import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { stemsIn } from "../normalise.ts";

/** Stems of what goes without saying in an event's questions, its country and the like. */
export function backgroundOf({
  event,
}: {
  readonly event: Pick<KnowledgeBase["event"], "background">;
}): ReadonlySet<string> {
  return new Set(event.background.flatMap((text) => stemsIn(text)));
}
