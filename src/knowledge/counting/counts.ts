import type { KnowledgeBase } from "../model.ts";
import type { RawCount } from "../pack/command-schemas.ts";
import type { RawEvent } from "../pack/schema.ts";
import { seriesOf } from "./series.ts";

/** Everything that an event counts, its main count first. */
export function countsOf({ count, counts }: Pick<RawEvent, "count" | "counts">): readonly RawCount[] {
  return count ? [count, ...counts] : counts;
}

/** The count that a command shows; undefined where there is none of that name. */
export function countNamed(event: Pick<RawEvent, "count" | "counts">, command: string): RawCount | undefined {
  return countsOf(event).find((one) => one.command.name === command);
}

/** Ids of the facts that a count names: the whole and its parts. */
export function factIdsOf({ total, groups }: Pick<RawCount, "total" | "groups">): string[] {
  return [...(total === undefined ? [] : [total]), ...groups.map(({ fact }) => fact)];
}

/** Whether a chart of it has more than one figure: parts, earlier counts, or somebody else's. */
export function isDrawn(base: Pick<KnowledgeBase, "facts">, { total, groups }: RawCount): boolean {
  const whole = base.facts.get(total ?? "");
  return (
    groups.length > 0 || (whole !== undefined && (seriesOf(base, whole).length > 1 || whole.differsFrom.length > 0))
  );
}
