import { countsOf, factIdsOf } from "../../counting/counts.ts";
import { unitKey } from "../../counting/units.ts";
import type { RawCount } from "../../pack/command-schemas.ts";
import type { Pack } from "../../pack/pack.ts";
import { problemAt } from "../../pack/placed.ts";
import type { Problem } from "../../pack/problem.ts";
import type { RawDerived, RawFact } from "../../pack/schema.ts";

/** What is drawn on one scale, or added up, is in one unit, counted once, and not the same at another time. */
export function checkCounts(pack: Pack): Problem[] {
  const { event, facts, derived } = pack;
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const drawn = countsOf(event).flatMap((count): Problem[] => {
    const place = placeOf(pack, count);
    const figures = factIdsOf(count).flatMap((id) => known.get(id) ?? []);
    const report = (message: string, remedy: string) => [problemAt(event, place, message, remedy)];
    if (areMixed(figures))
      return report("The chart would draw different units on one scale", "Count each unit under `counts` of its own");
    const groups = count.groups.map(({ fact }) => fact);
    const again = figures.find(
      ({ id }) => groups.indexOf(id) !== groups.lastIndexOf(id) || figures.some(({ updates }) => updates === id),
    );
    return again
      ? report(`\`${again.id}\` is counted twice`, "Name the last count alone: earlier ones are drawn with it")
      : [];
  });
  const added = derived.flatMap((one) => {
    const parts = one.sum?.flatMap((id) => partsOf(id, known, derived)) ?? [];
    if (areMixed(parts))
      return [problemAt(one, ["sum"], "The sum adds different units", "Add what is in one unit alone")];
    if (parts.some(({ updates }) => parts.some(({ id }) => id === updates)))
      return [problemAt(one, ["sum"], "The sum adds two counts of the same", "Add the last count alone")];
    return parts.some(({ figure }) => figure?.to !== undefined)
      ? [problemAt(one, ["sum"], "The sum adds a range", "Leave it out: what it comes to isn't one number")]
      : [];
  });
  return [...drawn, ...added];
}

/** Where a count stands in event.yaml. */
export function placeOf({ event }: Pick<Pack, "event">, count: RawCount): readonly PropertyKey[] {
  return count === event.count ? ["count"] : ["counts", event.counts.indexOf(count)];
}

function areMixed(facts: readonly RawFact[]): boolean {
  return new Set(facts.flatMap(({ figure }) => (figure ? unitKey(figure.unit) : []))).size > 1;
}

/** The facts that a number is computed from, however deep. */
function partsOf(
  id: string,
  facts: ReadonlyMap<string, RawFact>,
  derived: readonly RawDerived[],
  above: readonly string[] = [],
): RawFact[] {
  const fact = facts.get(id);
  if (fact) return [fact];
  const sum = above.includes(id) ? undefined : derived.find((one) => one.id === id)?.sum;
  return sum?.flatMap((part) => partsOf(part, facts, derived, [...above, id])) ?? [];
}
