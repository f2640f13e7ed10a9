import type { RawCount } from "../pack/command-schemas.ts";
import type { RawEvent } from "../pack/schema.ts";

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
